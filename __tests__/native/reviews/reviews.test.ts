import { DAY, MINUTE } from '@/contract/time';

import { pass, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { moveOn, phoneWith } from '../../support/native/phone';
import { breakCloud } from '../../support/native/shopper';
import { payFor, placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

interface Bought {
  readonly host: Host;
  readonly id: string;
}

/** A phone whose shopper has an order of a good nobody has reviewed yet; opened at that order. */
async function bought(state: 'paid' | 'received', wanted: Readonly<Record<string, number>> = { 'letter-1': 1 }) {
  let id = '';
  const storage = await phoneWith(async (shop) => {
    const order = await placeOrder(shop.ask, wanted);
    id = order.id;
    if (state === 'received') return moveOn(shop, order, 'received');
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    return undefined;
  });
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return { host, id };
}

const writing = ({ id }: Bought, sku = 'letter-1') => `/orders/reviews/write/index?order=${id}&sku=${sku}`;
const errand = async (host: Host) => {
  await host.tap('4 星，满意');
  await host.input('评价的话', '云母的光看着很舒服。');
  await host.tap('发出去');
};

describe('from buying to a review that others read', () => {
  it('is bought, received, reviewed, seen on the good, added to, and answered by the seller', async () => {
    const { host, id } = await bought('paid', { 'apron-1': 1 });
    expect(host.has('写评价')).toBe(false);
    pass(8 * MINUTE);
    await host.callPage('onPullDownRefresh');
    expect(host.has('写评价')).toBe(false);
    await host.tap('确认收货');
    await host.tap('给「棉麻围裙」写评价');
    expect(host.page).toMatchObject({ route: 'orders/reviews/write/index', query: { order: id, sku: 'apron-1' } });
    expect(host.text()).toContain('署名是「林*」');
    await errand(host);
    expect(host.text()).toMatch(/^写好了，谢谢你。/);

    await host.tap('看大家的评价');
    expect(host.text()).toMatch(/4\.0\n1 条评价/);
    expect(host.text()).toMatch(/林\*\n我写的[\s\S]*云母的光看着很舒服。/);

    pass(8 * MINUTE + 15 * DAY);
    await host.relaunch('/pages/goods/index?id=apron');
    expect(host.text()).toMatch(/评价\n看全部\n4\.0\n1 条评价/);
    expect(host.text()).toContain('掌柜回复：谢谢你，少的那颗星我会记着。');

    await host.relaunch(`/orders/detail/index?id=${id}`);
    await host.tap('给「棉麻围裙」追评');
    await host.input('评价的话', '洗了几次，没缩水。');
    await host.tap('发出去');
    expect(host.text()).toMatch(/15 天后追评\n洗了几次，没缩水。/);
    await host.back();
    expect(host.has('看「棉麻围裙」的评价')).toBe(true);
    expect(host.errors).toEqual([]);
  });
});

describe('writing a review', () => {
  it('wants stars and words, and says which is missing before it asks the cloud for anything', async () => {
    const order = await bought('received');
    const { host } = order;
    await host.relaunch(writing(order));
    await host.tap('发出去');
    expect(host.text()).toContain('点一下星星，再发出去。');
    await host.tap('5 星，很喜欢');
    expect(host.text()).not.toContain('点一下星星');
    expect(host.attr('5 星，很喜欢', 'aria-checked')).toBe(true);
    expect(host.attr('4 星，满意', 'aria-checked')).toBe(false);
    await host.input('评价的话', ' \n ');
    await host.tap('发出去');
    expect(host.text()).toContain('写几个字，再发出去。');
    await host.relaunch('/pages/goods/reviews/index?id=letter');
    expect(host.text()).toContain('还没有评价');
  });

  it('takes pictures, which only she sees until the seller has looked at them', async () => {
    const order = await bought('received');
    const { host } = order;
    await host.relaunch(writing(order));
    host
      .when('chooseMedia')
      .ok({ tempFiles: [{ tempFilePath: 'wxfile://tmp/a' }, { tempFilePath: 'wxfile://tmp/b' }] });
    await host.tap('放照片，最多 9 张');
    expect(host.last('chooseMedia')).toMatchObject({ count: 9, mediaType: ['image'] });
    await host.tap('去掉第 1 张照片');
    await host.tap('第 1 张照片，共 1 张，点开看大图');
    expect(host.last('previewImage')).toMatchObject({ urls: ['wxfile://tmp/b'] });
    await errand(host);
    expect(host.text()).toContain('掌柜先看一眼');
    expect(host.text()).toContain('审核中，只有你看得到');
    await host.relaunch('/pages/goods/index?id=letter');
    expect(host.text()).toContain('审核中，只有你看得到');
    pass(2 * MINUTE);
    await host.relaunch('/pages/goods/index?id=letter');
    expect(host.text()).not.toContain('审核中');
    expect(host.text()).toContain('1 条评价，1 条有图');
    expect(host.text()).toContain('掌柜回复');
  });

  it('goes on without pictures where she or WeChat says no to them', async () => {
    const order = await bought('received');
    const { host } = order;
    await host.relaunch(writing(order));
    host.when('chooseMedia').fail('fail privacy permission is not authorized');
    await host.tap('放照片，最多 9 张');
    expect(host.text()).toContain('没拿到照片：微信没让小铺看。不放照片也可以。');
    await errand(host);
    expect(host.text()).toContain('写好了，谢谢你。');
  });

  it('that got no answer keeps every word, and is one review when it is sent again', async () => {
    const order = await bought('received');
    const { host } = order;
    breakCloud(host, { verb: 'review.write', when: 'after', times: 1 });
    await host.relaunch(writing(order));
    await errand(host);
    expect(host.text()).toContain('没发出去。写的都还在');
    await host.tap('发出去');
    expect(host.text()).toContain('写好了，谢谢你。');
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toContain('写过的 1');
  });

  it('that may not be shown says so, and she can change it', async () => {
    const order = await bought('received');
    const { host } = order;
    await host.relaunch(writing(order));
    await host.tap('1 星，很失望');
    await host.input('评价的话', '日赚三百，刷单来找我');
    await host.tap('发出去');
    expect(host.text()).toContain('像有别家的广告');
    await host.input('评价的话', '纸张比想的薄。');
    await host.tap('发出去');
    expect(host.text()).toContain('写好了，谢谢你。');
  });

  it('keeps what she wrote when she goes away and comes back', async () => {
    const { host } = await bought('received');
    await host.tap('给「木版印花信笺 10 张 5 封」写评价');
    await host.tap('3 星，还行');
    await host.input('评价的话', '写到一半');
    await host.back();
    await host.tap('给「木版印花信笺 10 张 5 封」写评价');
    expect(host.attr('评价的话', 'value')).toBe('写到一半');
    expect(host.attr('3 星，还行', 'aria-checked')).toBe(true);
  });

  it.each(['?order=nothing&sku=nothing', '?order=', ''])('has no place at %s', async (query) => {
    const host = createHost();
    await host.launch(`/orders/reviews/write/index${query}`);
    expect(host.text()).toContain('现在评价不了');
    expect(host.has('发出去')).toBe(false);
    await host.tap('看订单');
    expect(host.page.route).toBe('orders/list/index');
  });

  it('is not possible before it was received', async () => {
    const order = await bought('paid');
    await order.host.relaunch(writing(order));
    expect(order.host.text()).toContain('也许还没确认收货');
    expect(order.host.has('发出去')).toBe(false);
  });

  it('leads on to the rest of the order, and to nothing when there is no rest', async () => {
    const order = await bought('received', { 'letter-1': 1, 'barley-1': 1 });
    const { host } = order;
    await host.relaunch(writing(order));
    await errand(host);
    await host.tap('给「铁锅焙大麦茶 200 克」写评价');
    expect(host.page).toMatchObject({ query: { sku: 'barley-1' }, depth: 1 });
    await errand(host);
    expect(host.text()).not.toContain('这一单里还可以评');
  });
});

describe('my reviews', () => {
  it('are empty for who never bought, kindly', async () => {
    const host = createHost();
    await host.launch('/orders/reviews/list/index');
    expect(host.text()).toContain('没有待评价的');
    await host.tap('写过的');
    expect(host.text()).toContain('还没写过评价');
  });

  it('tell what waits and what was written', async () => {
    const order = await bought('received', { 'letter-1': 1, 'barley-1': 1 });
    const { host } = order;
    await host.relaunch(writing(order));
    await errand(host);
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toMatch(/待评价 1\n写过的 1\n铁锅焙大麦茶/);
    await host.tap('写过的 1');
    expect(host.text()).toContain('云母的光看着很舒服。');
    await host.tap('给「木版印花信笺 10 张 5 封」追评');
    expect(host.page.route).toBe('orders/reviews/write/index');
  });

  it('that did not come can be asked for again', async () => {
    const order = await bought('received');
    const { host } = order;
    breakCloud(host, { verb: 'review.listOwn', when: 'before', times: 1 });
    await host.relaunch('/orders/reviews/list/index');
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('待评价 1');
  });
});
