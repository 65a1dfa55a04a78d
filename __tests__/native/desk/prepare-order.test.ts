import { DAY } from '@/contract/time';

import { pass, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { breakCloud, cartOf, checkoutOf, keptCart } from '../../support/native/shopper';

const DESK = '/desk/prepare-order/index';
const WORDS = '跟客人说点什么，可以不写';
const CART = cartOf({ 'yuqian-1': 2, 'crisp-1': 1 });
afterEach(resetClock);

const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

async function openDesk(storage: Readonly<Record<string, unknown>> = CART): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(DESK);
  await host.until(() => host.has('配一单给客人'));
  return host;
}

async function make(host: Host, words = ''): Promise<void> {
  await host.until(() => host.has('再挑几样') && host.has('好物 ¥'));
  if (words !== '') await host.input(WORDS, words);
  await host.tap('做好了');
  await host.until(() => host.has('发给客人'));
}

/** The path of the card that the button of the newest basket sends. */
async function sentPath(host: Host): Promise<string> {
  await host.tap('发给客人');
  return String(host.last('share')?.['path']);
}

describe('an order made for a shopper', () => {
  it('is made of what is ticked in the cart, sent as a card, opened by it and paid', async () => {
    const host = await openDesk();
    expect(host.text()).toContain('换成真的云，只有掌柜自己的微信进得来');
    await host.tap('后山雨前绿茶，多一件');
    await make(host, '上次说的那个茶，给你留意着');
    expect(toasts(host)).toContain('做好了，发给客人就行');
    expect(host.text()).toContain('3 件 后山雨前绿茶');
    expect(keptCart(host)).toEqual([]);
    const path = await sentPath(host);
    expect(host.last('share')).toMatchObject({ title: expect.stringContaining('给你配好了：后山雨前绿茶') });
    expect(path).toMatch(/^\/orders\/basket\/index\?id=[a-z0-9]{24}&s=c$/);

    await host.relaunch(path, { scene: 1007 });
    await host.until(() => host.has('上次说的那个茶，给你留意着') && host.has('合计'));
    await host.tap('核对好了，去付款');
    expect(host.last('navigateTo')).toMatchObject({ url: checkoutOf('yuqian-1*3,crisp-1*1') });
    host.when('chooseAddress').ok({
      userName: '林小满',
      telNumber: '13800138000',
      provinceName: '浙江省',
      cityName: '杭州市',
      countyName: '西湖区',
      detailInfo: '文三路 1 号 2 楼',
    });
    await host.until(() => host.has('用微信里的地址'));
    await host.tap('用微信里的地址');
    await host.until(() => host.has('林小满') && host.has('微信支付 ¥'));
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('演示收银台'));
    await host.tap('付款 ¥');
    await host.until(() => host.page.route === 'orders/payment-result/index' && host.has('看订单'));
    expect(host.errors).toEqual([]);
  });

  it('is taken back after a question, and its card says that it is over', async () => {
    const host = await openDesk();
    await make(host);
    const path = await sentPath(host);
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('收回');
    expect(host.has('发给客人')).toBe(true);
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('收回');
    await host.until(() => !host.has('发给客人'));
    await host.relaunch(path);
    await host.until(() => host.has('这一单已经过期了，找掌柜再发一次就好。'));
  });

  it('is gone from her desk when its time is over', async () => {
    const host = await openDesk();
    await make(host);
    pass(8 * DAY);
    await host.relaunch(DESK);
    await host.until(() => host.has('去挑'));
    expect(host.has('做好的，还开着')).toBe(false);
  });

  it('shares the shop from the menu, and never her desk', async () => {
    const host = await openDesk();
    await make(host);
    const card = await host.callPage('onShareAppMessage', { from: 'menu' });
    expect(card).toMatchObject({ path: expect.stringContaining('/pages/feed/index') });
  });

  it('is made once when its answer was lost and she tries again', async () => {
    const host = createHost({ storage: CART });
    breakCloud(host, { verb: 'desk.prepareOrder', when: 'after', times: 1 });
    await host.launch(DESK);
    await host.until(() => host.has('好物 ¥'));
    await host.tap('做好了');
    await host.until(() => host.has('过一会儿再试'));
    expect(keptCart(host)).toHaveLength(2);
    await host.tap('做好了');
    await host.until(() => host.has('发给客人'));
    expect(host.$$('发给客人')).toHaveLength(1);
  });

  it('says what is wrong with the words, and keeps them', async () => {
    const host = await openDesk();
    await host.until(() => host.has('好物 ¥'));
    await host.input(WORDS, '加微信刷单返利');
    await host.tap('做好了');
    await host.until(() => host.has('写的还在'));
    expect(host.attr(WORDS, 'value')).toBe('加微信刷单返利');
    expect(host.has('发给客人')).toBe(false);
  });

  it('names what can’t be bought now, and waits for it to be mended', async () => {
    const host = await openDesk(cartOf({ 'yuqian-1': 1, 'nothing-1': 1 }));
    await host.until(() => host.has('已经不在了'));
    await host.tap('做好了');
    expect(host.text()).toContain('有一样现在买不了，先改一改。');
    await host.tap('拿走 一件下架了的好物');
    await make(host);
  });

  it('begins with a way to pick where nothing is ticked', async () => {
    const host = await openDesk({});
    expect(host.text()).toContain('购物车里还没有选上的，先去挑几样。');
    expect(host.has('做好了')).toBe(false);
    await host.tap('去挑');
    expect(host.pages).toEqual(['pages/catalog/index']);
  });
});

describe('the way to the desk', () => {
  it('is a row in 我的, asked for there and not before', async () => {
    const host = createHost();
    await host.launch('/pages/mine/index');
    await host.until(() => host.has('掌柜台'));
    await host.tap('掌柜台');
    expect(host.page.route).toBe('desk/prepare-order/index');
  });

  it('is not shown where the cloud does not say that she is the seller', async () => {
    const host = createHost();
    breakCloud(host, { verb: 'desk.summary', when: 'before' });
    await host.launch('/pages/mine/index');
    await host.until(() => host.has('问掌柜'));
    await host.settle();
    expect(host.has('掌柜台')).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('that can’t be read now offers to try again', async () => {
    const host = createHost();
    breakCloud(host, { verb: 'desk.listPreparedOrders', when: 'before', times: 1 });
    await host.launch(DESK);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('配一单给客人'));
  });
});
