import type { Order, OrderState } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';

import { pass, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { moveOn, phoneWith } from '../../support/native/phone';
import { keptCart } from '../../support/native/shopper';
import { payFor, placeOrder, type TestShop } from '../../support/shop';

afterEach(resetClock);

interface Opening {
  readonly lines?: Readonly<Record<string, number>>;
  readonly then?: (shop: TestShop, order: Order) => Promise<unknown>;
  readonly faults?: object;
  readonly at?: number;
}

/** The page of an order that was placed before this start of the app. */
async function openOrder({ lines = { 'apron-1': 2 }, then, faults, at = Date.now() }: Opening = {}) {
  let order: Order | undefined;
  const storage = await phoneWith(async (shop) => {
    order = await placeOrder(shop.ask, lines);
    await then?.(shop, order);
  }, at);
  if (!order) throw new Error('nothing was ordered');
  const host = createHost({ storage: { ...storage, ...(faults && { 'xiaopu/faults': JSON.stringify(faults) }) } });
  await host.launch(`/orders/detail/index?id=${order.id}`);
  return { host, order };
}

describe('an order that waits for its payment', () => {
  it('is found again after the app was closed, with all that was agreed', async () => {
    const { host, order } = await openOrder();
    expect(host.text()).toMatch(/等你付款\n给你留到 \d\d:\d\d，到时没付会自动取消。\n还有 (29|30):\d\d/);
    expect(host.text()).toContain(order.number);
    expect(host.text()).toContain('浙江省杭州市西湖区 文三路 1 号');
    expect(host.text()).toMatch(/好物 2 件\n(.*\n)?¥276.00/);
    expect(host.text()).toContain('应付');
    expect(host.text()).toContain('下了单');
    await host.relaunch();
    expect(host.text()).toContain('等你付款');
  });

  it('shows the phone number whole only when she asks', async () => {
    const { host } = await openOrder();
    expect(host.text()).toContain('138****5678');
    expect(host.text()).not.toContain('13812345678');
    await host.tap('显示完整电话');
    expect(host.text()).toContain('13812345678');
  });

  it('cancels itself before her eyes when its time is over, and says so', async () => {
    const { host } = await openOrder();
    pass(31 * MINUTE);
    await host.until(() => host.has('过了付款时间，这一单自动取消了。东西放回架上，没有扣钱。'));
    expect(host.has('去付款')).toBe(false);
    expect(host.text()).toContain('过时未付，取消了');
    expect(host.has('再买一次')).toBe(true);
  });

  it('tells the time right as soon as the page is shown again', async () => {
    const { host } = await openOrder();
    await host.callPage('onHide');
    pass(10 * MINUTE);
    await host.callPage('onShow');
    expect(host.text()).toMatch(/还有 (19|20):\d\d/);
  });

  it('is paid at the cashier, and leads to what comes next', async () => {
    const { host, order } = await openOrder();
    await host.tap('去付款', { index: 0 });
    await host.tap('付款', { index: 0 });
    await host.until(() => host.page.route === 'orders/payment-result/index');
    expect(host.last('redirectTo')).toMatchObject({ url: `/orders/payment-result/index?id=${order.id}&heard=ok` });
    await host.until(() => host.has('付好了'));
  });

  it('stays when the cashier is closed, and can be paid again', async () => {
    const { host } = await openOrder();
    await host.tap('去付款', { index: 0 });
    await host.tap('取消', { index: 0 });
    expect(host.last('showToast')).toMatchObject({ title: '没有付款。订单给你留着，想好了再付。' });
    expect(host.page.route).toBe('orders/detail/index');
    await host.tap('去付款', { index: 0 });
    await host.tap('付款', { index: 0 });
    await host.until(() => host.has('付好了'));
  });

  it('asks the cloud at once whether it is paid: the app may have been killed at the cashier', async () => {
    const { host } = await openOrder({ then: payFor });
    await host.until(() => host.has('等掌柜发货'));
    expect(host.text()).toContain('实付');
    expect(host.text()).toContain('付了款');
  });

  it('is cancelled after she was asked, and its pieces are back', async () => {
    const { host } = await openOrder();
    await host.tap('取消订单');
    expect(host.last('showModal')).toMatchObject({ title: '取消这一单？' });
    expect(host.last('showToast')).toMatchObject({ title: '取消好了，东西已放回架上' });
    expect(host.text()).toContain('你取消了这一单。东西放回架上，没有扣钱。');
  });

  it('stays as it is when she thinks again', async () => {
    const { host } = await openOrder();
    host.when('showModal').ok({ confirm: false, cancel: true });
    await host.tap('取消订单');
    expect(host.text()).toContain('等你付款');
    expect(host.calls('showToast')).toEqual([]);
  });

  it('says that cancelling failed, changes nothing, and can be cancelled at the second try', async () => {
    const { host } = await openOrder({ faults: { rules: [{ verb: 'order.cancel', when: 'before', times: 1 }] } });
    await host.tap('取消订单');
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('没应声') });
    expect(host.text()).toContain('等你付款');
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
  ])('that is %s says what happens next', async (state, words) => {
    const { host } = await openOrder({ then: (shop, order) => moveOn(shop, order, state) });
    expect(host.text()).toContain(words);
    expect(host.has('取消订单')).toBe(false);
    expect(host.calls('requestPayment')).toEqual([]);
  });

  it('that is paid says when it is sent, in the seller’s words', async () => {
    const { host } = await openOrder({ then: (shop, order) => moveOn(shop, order, 'paid') });
    expect(host.text()).toContain('现货在付款后 48 小时内从景德镇寄出');
  });

  it('copies its number, and says so only where WeChat would not let it', async () => {
    const { host, order } = await openOrder();
    await host.tap('复制订单号');
    expect(host.last('setClipboardData')).toMatchObject({ data: order.number });
    expect(host.calls('showToast')).toEqual([]);
    host.when('setClipboardData').fail('api scope is not declared in the privacy agreement');
    await host.tap('复制订单号');
    expect(host.last('showToast')).toMatchObject({ title: '没复制成，长按号码自己选' });
  });

  it('goes to the seller with its number and what was bought', async () => {
    const { host, order } = await openOrder();
    await host.tap('问掌柜');
    expect(host.pages).toEqual(['pages/seller/index']);
    expect(host.last('setClipboardData')).toMatchObject({ data: expect.stringContaining(`订单号 ${order.number}`) });
    expect(host.last('setClipboardData')).toMatchObject({ data: expect.stringContaining('×2') });
  });

  it('is bought again as far as it can be, and says what could not', async () => {
    const { host } = await openOrder({
      lines: { 'apron-2': 2, 'pouch-1': 1 },
      then: (shop, order) => moveOn(shop, order, 'completed'),
    });
    await host.tap('再买一次');
    expect(host.last('showModal')).toMatchObject({ title: '放进购物车了' });
    expect(host.last('showModal')).toMatchObject({
      content: expect.stringMatching(/^放了 1 件。\n「.+」现在买不了。$/),
    });
    expect(host.pages).toEqual(['pages/cart/index']);
    expect(keptCart(host)).toMatchObject([{ skuId: 'pouch-1', quantity: 1 }]);
  });

  it('leads elsewhere when nothing of it can be bought any more', async () => {
    const { host } = await openOrder({
      lines: { 'apron-2': 2 },
      then: (shop, order) => moveOn(shop, order, 'completed'),
    });
    await host.tap('再买一次');
    expect(host.last('showModal')).toMatchObject({ title: '这些现在都买不了' });
    expect(host.pages).toEqual(['pages/catalog/index']);
    expect(host.storage.has('xiaopu/cart')).toBe(false);
  });

  it.each(['', '?id=', '?id=none', `?id=${'x'.repeat(60)}`, '?id=constructor'])(
    'that is not hers or not there is said to be so: %s',
    async (query) => {
      const host = createHost();
      await host.launch(`/orders/detail/index${query}`);
      expect(host.text()).toContain('没有找到这个订单');
      await host.tap('去看动态');
      expect(host.pages).toEqual(['pages/feed/index']);
    },
  );

  it('of another shopper is as absent as one that never was', async () => {
    let id = '';
    const storage = await phoneWith(
      async (shop) => void ({ id } = await placeOrder(shop.askAs('another'), { 'lotus-1': 1 })),
    );
    const host = createHost({ storage });
    await host.launch(`/orders/detail/index?id=${id}`);
    expect(host.text()).toContain('没有找到这个订单');
  });

  it('that could not be fetched is fetched at the second try', async () => {
    const { host } = await openOrder({ faults: { rules: [{ verb: 'order.get', when: 'before', times: 1 }] } });
    expect(host.text()).toContain('没应声');
    await host.tap('再试一次');
    expect(host.text()).toContain('等你付款');
  });
});

it('a cancelled order gives its pieces back to the shelf', async () => {
  const { host } = await openOrder({ lines: { 'apron-2': 2 } });
  await host.tap('取消订单');
  await host.tap('再买一次');
  expect(host.last('showModal')).toMatchObject({ content: '放了 2 件。' });
  expect(host.errors).toEqual([]);
});
