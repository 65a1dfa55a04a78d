import { DAY } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { cartOf, checkoutOf, setFaults, storedCart } from '../../support/native/shopper';

const DESK_PAGE = '/desk/prepare-order/index';
const MESSAGE_HINT = '跟客人说点什么，可以不写';
const CART = cartOf({ 'yuqian-1': 2, 'crisp-1': 1 });
afterEach(resetClock);

/** The demo shop's own prepared order, open for 30 days; new ones stand before it. */
const OF_DEMO = 1;
const openOrders = (host: Host) => host.$$('发给客人').length;

const CREATED = '做好了，发给客人就行';
const toasts = (host: Host) => host.calls('showToast').map(({ title }) => title);

async function openPage(storage: Readonly<Record<string, unknown>> = CART): Promise<Host> {
  const host = createHost({ storage });
  await host.launch(DESK_PAGE);
  await host.until(() => host.has('配成一单'));
  return host;
}

async function prepare(host: Host, message = ''): Promise<void> {
  await host.until(() => host.has('再挑几样') && host.has('好物 ¥'));
  if (message !== '') await host.input(MESSAGE_HINT, message);
  await host.tap('生成这一单');
  await host.until(() => toasts(host).includes(CREATED));
}

/** The path of the card that the share button of the newest prepared order sends. */
async function sentPath(host: Host): Promise<string> {
  await host.tap('发给客人', { index: 0 });
  return String(host.last('share')?.['path']);
}

describe('a prepared order', () => {
  it('is created from the chosen lines, shared as a card, opened from it and paid', async () => {
    const host = await openPage();
    await host.tap('后山雨前绿茶，多一件');
    await prepare(host, '上次说的那个茶，给你留意着');
    expect(host.text()).toContain('3 件 后山雨前绿茶');
    expect(storedCart(host)).toEqual([]);
    const path = await sentPath(host);
    expect(host.last('share')).toMatchObject({ title: expect.stringContaining('给你配好了：后山雨前绿茶') });
    expect(path).toMatch(/^\/orders\/prepared-order\/index\?id=[a-z0-9]{24}&s=c$/);

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
    await host.until(() => host.has('从微信选地址'));
    await host.tap('从微信选地址');
    await host.until(() => host.has('林小满') && host.has('微信支付 ¥'));
    await host.tap('微信支付 ¥');
    await host.until(() => host.has('演示收银台'));
    await host.tap('付款 ¥');
    await host.until(() => host.page.route === 'orders/payment-result/index' && host.has('看订单'));
    expect(host.errors).toEqual([]);
  });

  it('is withdrawn after a confirmation; its card then shows that it has expired', async () => {
    const host = await openPage();
    await prepare(host);
    const path = await sentPath(host);
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('收回', { index: 0 });
    expect(openOrders(host)).toBe(OF_DEMO + 1);
    host.when('showModal').ok({ confirm: true, cancel: false });
    await host.tap('收回', { index: 0 });
    await host.until(() => openOrders(host) === OF_DEMO);
    await host.relaunch(path);
    await host.until(() => host.has('这一单已经过期了，找掌柜再发一次就好。'));
  });

  it('disappears from the page when it has expired', async () => {
    const host = await openPage();
    await prepare(host);
    advanceClock(8 * DAY);
    await host.relaunch(DESK_PAGE);
    await host.until(() => host.has('去挑'));
    expect(openOrders(host)).toBe(OF_DEMO);
  });

  it('shares the shop from the menu, never the desk', async () => {
    const host = await openPage();
    await prepare(host);
    const card = await host.callPage('onShareAppMessage', { from: 'menu' });
    expect(card).toMatchObject({ path: expect.stringContaining('/pages/feed/index') });
  });

  it('is created once when the answer was lost and the seller tries again', async () => {
    const host = createHost({ storage: CART });
    setFaults(host, { verb: 'desk.prepareOrder', when: 'after', times: 1 });
    await host.launch(DESK_PAGE);
    await host.until(() => host.has('好物 ¥'));
    await host.tap('生成这一单');
    await host.until(() => host.has('过一会儿再试'));
    expect(storedCart(host)).toHaveLength(2);
    await host.tap('生成这一单');
    await host.until(() => toasts(host).includes(CREATED));
    expect(openOrders(host)).toBe(OF_DEMO + 1);
  });

  it('shows what is wrong with the message, and keeps it', async () => {
    const host = await openPage();
    await host.until(() => host.has('好物 ¥'));
    await host.input(MESSAGE_HINT, '加微信刷单返利');
    await host.tap('生成这一单');
    await host.until(() => host.has('写的还在'));
    expect(host.attr(MESSAGE_HINT, 'value')).toBe('加微信刷单返利');
    expect(openOrders(host)).toBe(OF_DEMO);
  });

  it('shows unavailable lines, and is created only after they are fixed', async () => {
    const host = await openPage(cartOf({ 'yuqian-1': 1, 'nothing-1': 1 }));
    await host.until(() => host.has('下架了'));
    await host.tap('生成这一单');
    expect(host.text()).toContain('有一样现在买不了，先改一改。');
    await host.tap('拿走 一件下架了的好物');
    await prepare(host);
  });

  it('links to the catalog when nothing is chosen', async () => {
    const host = await openPage({});
    expect(host.text()).toContain('购物车里还没有选上的，先去挑几样。');
    expect(host.has('生成这一单')).toBe(false);
    await host.tap('去挑');
    expect(host.pages).toEqual(['pages/catalog/index']);
  });
});

describe('the page of prepared orders', () => {
  it('offers a retry after a failure', async () => {
    const host = createHost();
    setFaults(host, { verb: 'desk.listPreparedOrders', when: 'before', times: 1 });
    await host.launch(DESK_PAGE);
    await host.until(() => host.has('再试一次'));
    await host.tap('再试一次');
    await host.until(() => host.has('配成一单'));
  });
});
