import type { Order, OrderState } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { advanceOrder, storageAfter } from '../../support/native/phone';
import { storedCart } from '../../support/native/shopper';
import { payFor, placeOrder, type TestShop } from '../../support/shop';

afterEach(resetClock);

interface OpenOrderOptions {
  readonly lines?: Readonly<Record<string, number>>;
  readonly then?: (shop: TestShop, order: Order) => Promise<unknown>;
  readonly faults?: object;
  readonly at?: number;
}

/** Opens the page of an order that was placed in an earlier session. */
async function openOrder({ lines = { 'apron-1': 2 }, then, faults, at = Date.now() }: OpenOrderOptions = {}) {
  let order: Order | undefined;
  const storage = await storageAfter(async (shop) => {
    order = await placeOrder(shop.call, lines);
    await then?.(shop, order);
  }, at);
  if (!order) throw new Error('nothing was ordered');
  const host = createHost({ storage: { ...storage, ...(faults && { 'xiaopu/faults': JSON.stringify(faults) }) } });
  await host.launch(`/orders/detail/index?id=${order.id}`);
  return { host, order };
}

describe('an unpaid order', () => {
  it('is shown with all details after a restart', async () => {
    const { host, order } = await openOrder();
    expect(host.text()).toMatch(/待付款\n给你留到 \d\d:\d\d，到时没付会自动取消。\n还有 (29|30):\d\d/);
    expect(host.text()).toContain(order.number);
    expect(host.text()).toContain('浙江省杭州市西湖区 文三路 1 号');
    expect(host.text()).toMatch(/好物 2 件\n(.*\n)?¥276.00/);
    expect(host.text()).toContain('应付');
    expect(host.text()).toContain('下了单');
    await host.relaunch();
    expect(host.text()).toContain('待付款');
  });

  it('shows the full phone number only on tap', async () => {
    const { host } = await openOrder();
    expect(host.text()).toContain('138****5678');
    expect(host.text()).not.toContain('13812345678');
    await host.tap('显示完整电话');
    expect(host.text()).toContain('13812345678');
  });

  it('is cancelled on screen when the payment deadline passes', async () => {
    const { host } = await openOrder();
    advanceClock(31 * MINUTE);
    await host.until(() => host.has('过了付款时间，这一单自动取消了。东西放回架上，没有扣钱。'));
    expect(host.has('微信支付 ¥')).toBe(false);
    expect(host.text()).toContain('过时未付，取消了');
    expect(host.has('再买一次')).toBe(true);
  });

  it('shows the correct time left when the page is shown again', async () => {
    const { host } = await openOrder();
    await host.callPage('onHide');
    advanceClock(10 * MINUTE);
    await host.callPage('onShow');
    expect(host.text()).toMatch(/还有 (19|20):\d\d/);
  });

  it('is paid and leads to the result page', async () => {
    const { host, order } = await openOrder();
    await host.tap('微信支付 ¥', { index: 0 });
    await host.tap('付款', { index: 0 });
    await host.until(() => host.page.route === 'orders/payment-result/index');
    expect(host.last('redirectTo')).toMatchObject({ url: `/orders/payment-result/index?id=${order.id}&outcome=ok` });
    await host.until(() => host.has('付好了'));
  });

  it('stays open when the payment is cancelled, and can be paid again', async () => {
    const { host } = await openOrder();
    await host.tap('微信支付 ¥', { index: 0 });
    await host.tap('取消', { index: 0 });
    expect(host.last('showToast')).toMatchObject({ title: '没有付款。订单给你留着，想好了再付。' });
    expect(host.page.route).toBe('orders/detail/index');
    await host.tap('微信支付 ¥', { index: 0 });
    await host.tap('付款', { index: 0 });
    await host.until(() => host.has('付好了'));
  });

  it('checks its payment at once: the app may have been killed during the payment', async () => {
    const { host } = await openOrder({ then: payFor });
    await host.until(() => host.has('待发货'));
    expect(host.text()).toContain('实付');
    expect(host.text()).toContain('付了款');
  });

  it('is cancelled after a confirmation, and its stock released', async () => {
    const { host } = await openOrder();
    await host.tap('取消订单');
    expect(host.last('showModal')).toMatchObject({ title: '取消这一单？' });
    expect(host.last('showToast')).toMatchObject({ title: '取消好了，东西已放回架上' });
    expect(host.text()).toContain('你取消了这一单。东西放回架上，没有扣钱。');
  });

  it('is unchanged when the confirmation is dismissed', async () => {
    const { host } = await openOrder();
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('取消订单');
    expect(host.text()).toContain('待付款');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('reports a failed cancellation, changes nothing, and can retry', async () => {
    const { host } = await openOrder({ faults: { rules: [{ verb: 'order.cancel', when: 'before', times: 1 }] } });
    await host.tap('取消订单');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('待付款');
    await host.tap('取消订单');
    expect(host.text()).toContain('你取消了这一单');
  });
});

describe('any order', () => {
  it.each<[OrderState, string]>([
    ['paid', '掌柜收到钱了，正在备货。'],
    ['shipped', '已经寄出，留意快递的电话。'],
    ['received', '用着有问题，随时问掌柜。'],
    ['completed', '这一单圆满了，谢谢你。'],
  ])('in state %s shows the next step', async (state, text) => {
    const { host } = await openOrder({ then: (shop, order) => advanceOrder(shop, order, state) });
    expect(host.text()).toContain(text);
    expect(host.has('取消订单')).toBe(false);
    expect(host.calls('requestPayment')).toEqual([]);
  });

  it('that is paid shows the seller’s shipping note', async () => {
    const { host } = await openOrder({ then: (shop, order) => advanceOrder(shop, order, 'paid') });
    expect(host.text()).toContain('现货 48 小时内从景德镇寄出');
  });

  it('copies its number, and shows a toast only if copying failed', async () => {
    const { host, order } = await openOrder();
    await host.tap('复制订单号');
    expect(host.last('setClipboardData')).toMatchObject({ data: order.number });
    expect(host.calls('showToast')).toEqual([]);
    host.when('setClipboardData').fail('api scope is not declared in the privacy agreement');
    await host.tap('复制订单号');
    expect(host.last('showToast')).toMatchObject({ title: '没复制成，长按号码自己选' });
  });

  it('asks the seller in the chat, with the order as a card, and stays where it is', async () => {
    const { host, order } = await openOrder();
    await host.tap('问掌柜');
    expect(host.calls('button:contact')).toHaveLength(1);
    expect(host.attr('问掌柜', 'send-message-path')).toBe(`/orders/detail/index?id=${order.id}`);
    expect(host.calls('setClipboardData')).toEqual([]);
    expect(host.page.route).toBe('orders/detail/index');
  });

  it('adds what is available to the cart again, and shows what is missing', async () => {
    const { host } = await openOrder({
      lines: { 'apron-2': 2, 'pouch-1': 1 },
      then: (shop, order) => advanceOrder(shop, order, 'completed'),
    });
    await host.tap('再买一次');
    expect(host.last('showModal')).toMatchObject({ title: '放进购物车了' });
    expect(host.last('showModal')).toMatchObject({
      content: expect.stringMatching(/^放了 1 件。\n「.+」现在买不了。$/),
    });
    expect(host.pages).toEqual(['pages/cart/index']);
    expect(storedCart(host)).toMatchObject([{ skuId: 'pouch-1', quantity: 1 }]);
  });

  it('leads to the catalog if nothing of it is available', async () => {
    const { host } = await openOrder({
      lines: { 'apron-2': 2 },
      then: (shop, order) => advanceOrder(shop, order, 'completed'),
    });
    await host.tap('再买一次');
    expect(host.last('showModal')).toMatchObject({ title: '这些现在都买不了' });
    expect(host.pages).toEqual(['pages/catalog/index']);
    expect(host.storage.has('xiaopu/cart')).toBe(false);
  });

  it.each(['', '?id=', '?id=none', `?id=${'x'.repeat(60)}`, '?id=constructor'])(
    'that is unknown shows an error: %s',
    async (query) => {
      const host = createHost();
      await host.launch(`/orders/detail/index${query}`);
      expect(host.text()).toContain('没有找到这个订单');
      await host.tap('去看动态');
      expect(host.pages).toEqual(['pages/feed/index']);
    },
  );

  it('of another shopper shows the same error as an unknown one', async () => {
    let id = '';
    const storage = await storageAfter(
      async (shop) => void ({ id } = await placeOrder(shop.callAs('another'), { 'lotus-1': 1 })),
    );
    const host = createHost({ storage });
    await host.launch(`/orders/detail/index?id=${id}`);
    expect(host.text()).toContain('没有找到这个订单');
  });

  it('shows a failure and can retry', async () => {
    const { host } = await openOrder({ faults: { rules: [{ verb: 'order.get', when: 'before', times: 1 }] } });
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('待付款');
  });
});

it('a cancelled order releases its stock', async () => {
  const { host } = await openOrder({ lines: { 'apron-2': 2 } });
  await host.tap('取消订单');
  await host.tap('再买一次');
  expect(host.last('showModal')).toMatchObject({ content: '放了 2 件。' });
  expect(host.errors).toEqual([]);
});
