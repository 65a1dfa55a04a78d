import { DAY, MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { setFaults } from '../../support/native/shopper';
import { payFor, placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

interface OrderOnPhone {
  readonly host: Host;
  readonly id: string;
}

/** Opens the page of an order whose goods have no reviews yet. */
async function openOrder(state: 'paid' | 'received', items: Readonly<Record<string, number>> = { 'letter-1': 1 }) {
  let id = '';
  const storage = await storageAfter(async (shop) => {
    const order = await placeOrder(shop.call, items);
    id = order.id;
    if (state === 'received') return advanceOrder(shop, order, 'received');
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    return undefined;
  });
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return { host, id };
}

const writePage = ({ id }: OrderOnPhone, sku = 'letter-1') => `/orders/reviews/write/index?order=${id}&sku=${sku}`;
const writeAndSend = async (host: Host) => {
  await host.tap('4 星，满意');
  await host.input('评价的话', '云母的光看着很舒服。');
  await host.tap('发布评价');
};

describe('from an order to a public review', () => {
  it('is received, reviewed, shown, replied to and followed up', async () => {
    const { host, id } = await openOrder('paid', { 'apron-1': 1 });
    expect(host.has('写评价')).toBe(false);
    advanceClock(8 * MINUTE);
    await host.callPage('onPullDownRefresh');
    expect(host.has('写评价')).toBe(false);
    await host.tap('确认收货');
    await host.tap('给「棉麻围裙」写评价');
    expect(host.page).toMatchObject({ route: 'orders/reviews/write/index', query: { order: id, sku: 'apron-1' } });
    expect(host.text()).toContain('署名是「林*」');
    await writeAndSend(host);
    expect(host.text()).toMatch(/^写好了，谢谢你。/);

    await host.tap('看大家的评价');
    expect(host.text()).toMatch(/4\.0\n1 条评价/);
    expect(host.text()).toMatch(/林\*\n我写的[\s\S]*云母的光看着很舒服。/);

    advanceClock(8 * MINUTE + 15 * DAY);
    await host.relaunch('/pages/goods/index?id=apron');
    expect(host.text()).toMatch(/评价\n看全部\n4\.0\n1 条评价/);
    expect(host.text()).toContain('掌柜回复：谢谢你，少的那颗星我会记着。');

    await host.relaunch(`/orders/detail/index?id=${id}`);
    await host.tap('给「棉麻围裙」追评');
    await host.input('评价的话', '洗了几次，没缩水。');
    await host.tap('发布评价');
    expect(host.text()).toMatch(/15 天后追评\n洗了几次，没缩水。/);
    await host.back();
    expect(host.has('看评价「棉麻围裙」')).toBe(true);
    expect(host.errors).toEqual([]);
  });
});

describe('writing a review', () => {
  it('requires stars and a text before sending', async () => {
    const order = await openOrder('received');
    const { host } = order;
    await host.relaunch(writePage(order));
    await host.tap('发布评价');
    expect(host.text()).toContain('点一下星星，再发布。');
    await host.tap('5 星，很喜欢');
    expect(host.text()).not.toContain('点一下星星');
    expect(host.attr('5 星，很喜欢', 'aria-checked')).toBe(true);
    expect(host.attr('4 星，满意', 'aria-checked')).toBe(false);
    await host.input('评价的话', ' \n ');
    await host.tap('发布评价');
    expect(host.text()).toContain('写几个字，再发布。');
    await host.relaunch('/pages/goods/reviews/index?id=letter');
    expect(host.text()).toContain('还没有评价');
  });

  it('shows pictures only to the author until the seller has checked them', async () => {
    const order = await openOrder('received');
    const { host } = order;
    await host.relaunch(writePage(order));
    host
      .when('chooseMedia')
      .ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp/a' }, { tempFilePath: 'wxfile://tmp/b' }] });
    await host.tap('加照片，最多 9 张');
    expect(host.last('chooseMedia')).toMatchObject({ count: 9, mediaType: ['image'] });
    await host.tap('去掉第 1 张照片');
    await host.tap('第 1 张照片，共 1 张，点开看大图');
    expect(host.last('previewImage')).toMatchObject({ urls: [expect.stringMatching(/^wxfile:\/\/usr\/pictures\//)] });
    await writeAndSend(host);
    expect(host.text()).toContain('掌柜先看一眼');
    expect(host.text()).toContain('审核中，只有你看得到');
    await host.relaunch('/pages/goods/index?id=letter');
    expect(host.text()).toContain('审核中，只有你看得到');
    advanceClock(2 * MINUTE);
    await host.relaunch('/pages/goods/index?id=letter');
    expect(host.text()).not.toContain('审核中');
    expect(host.text()).toContain('1 条评价，1 条有图');
    expect(host.text()).toContain('掌柜回复');
  });

  it('works without pictures if access is denied', async () => {
    const order = await openOrder('received');
    const { host } = order;
    await host.relaunch(writePage(order));
    host.when('chooseMedia').fail('fail privacy permission is not authorized');
    await host.tap('加照片，最多 9 张');
    expect(host.text()).toContain('没拿到照片：微信没让小铺看。不加照片也可以。');
    await writeAndSend(host);
    expect(host.text()).toContain('写好了，谢谢你。');
  });

  it('keeps the text after no answer, and is one review after a retry', async () => {
    const order = await openOrder('received');
    const { host } = order;
    setFaults(host, { verb: 'review.write', when: 'after', times: 1 });
    await host.relaunch(writePage(order));
    await writeAndSend(host);
    expect(host.text()).toContain('没发布成。写的都还在');
    await host.tap('发布评价');
    expect(host.text()).toContain('写好了，谢谢你。');
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toContain('写过的 1');
  });

  it('can be edited after a refused text', async () => {
    const order = await openOrder('received');
    const { host } = order;
    await host.relaunch(writePage(order));
    await host.tap('1 星，很失望');
    await host.input('评价的话', '日赚三百，刷单来找我');
    await host.tap('发布评价');
    expect(host.text()).toContain('像有别家的广告');
    await host.input('评价的话', '纸张比想的薄。');
    await host.tap('发布评价');
    expect(host.text()).toContain('写好了，谢谢你。');
  });

  it('keeps the draft when the page is left', async () => {
    const { host } = await openOrder('received');
    await host.tap('给「木版印花信笺 10 张 5 封」写评价');
    await host.tap('3 星，还行');
    await host.input('评价的话', '写到一半');
    await host.back();
    await host.tap('给「木版印花信笺 10 张 5 封」写评价');
    expect(host.attr('评价的话', 'value')).toBe('写到一半');
    expect(host.attr('3 星，还行', 'aria-checked')).toBe(true);
  });

  it.each(['?order=nothing&sku=nothing', '?order=', ''])('leads to the orders for %s', async (query) => {
    const host = createHost();
    await host.launch(`/orders/reviews/write/index${query}`);
    expect(host.text()).toContain('现在评价不了');
    expect(host.has('发布评价')).toBe(false);
    await host.tap('看订单');
    expect(host.page.route).toBe('orders/list/index');
  });

  it('is not possible before receipt', async () => {
    const order = await openOrder('paid');
    await order.host.relaunch(writePage(order));
    expect(order.host.text()).toContain('也许还没确认收货');
    expect(order.host.has('发布评价')).toBe(false);
  });

  it('offers the other lines of the order', async () => {
    const order = await openOrder('received', { 'letter-1': 1, 'barley-1': 1 });
    const { host } = order;
    await host.relaunch(writePage(order));
    await writeAndSend(host);
    await host.tap('给「铁锅焙大麦茶 200 克」写评价');
    expect(host.page).toMatchObject({ query: { sku: 'barley-1' }, depth: 1 });
    await writeAndSend(host);
    expect(host.text()).not.toContain('这一单里还可以评');
  });
});

describe('the own reviews page', () => {
  it('is empty without orders', async () => {
    const host = createHost();
    await host.launch('/orders/reviews/list/index');
    expect(host.text()).toContain('没有待评价的');
    await host.tap('写过的');
    expect(host.text()).toContain('还没写过评价');
  });

  it('lists pending and written reviews', async () => {
    const order = await openOrder('received', { 'letter-1': 1, 'barley-1': 1 });
    const { host } = order;
    await host.relaunch(writePage(order));
    await writeAndSend(host);
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toMatch(/待评价 1\n写过的 1\n铁锅焙大麦茶/);
    await host.tap('写过的 1');
    expect(host.text()).toContain('云母的光看着很舒服。');
    await host.tap('给「木版印花信笺 10 张 5 封」追评');
    expect(host.page.route).toBe('orders/reviews/write/index');
  });

  it('can be retried', async () => {
    const order = await openOrder('received');
    const { host } = order;
    setFaults(host, { verb: 'review.listOwn', when: 'before', times: 1 });
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('待评价 1');
  });
});
