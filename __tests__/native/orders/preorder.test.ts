import type { OrderState } from '@/contract/orders/order';
import { DAY, MINUTE, SECOND } from '@/contract/time';
import { withBalanceRequested } from '@/domain/orders/balance';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost, type Host } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { checkoutOf, returningShopper, setFaults } from '../../support/native/shopper';
import { payBalance, sourcedTo, updateAsSeller } from '../../support/orders/preorders';
import { payFor, placeOrder, valueOf } from '../../support/shop';

afterEach(resetClock);

/** Opens the page of a pre-order in this state. The simulated seller has not acted yet. */
async function openPreorder(state: OrderState, { bought = false } = {}) {
  let id = '';
  const now = Date.now();
  const storage = await storageAfter(async (shop) => {
    const order = await placeOrder(shop.call, { 'caddy-1': 1 });
    id = order.id;
    if (state === 'awaiting-deposit') return;
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: id }));
    if (bought && state === 'sourcing') await updateAsSeller(shop, id, (found) => sourcedTo(found, 'bought', now));
    if (state === 'sourcing') return;
    await updateAsSeller(shop, id, (found) => withBalanceRequested(sourcedTo(found, 'arrived', now), { at: now }));
    if (state === 'awaiting-balance') return;
    await payBalance(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: id }));
  }, now);
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return { host, id };
}

const refresh = (host: Host) => host.callPage('onPullDownRefresh');
const modalText = (host: Host) => String((host.last('showModal') as { readonly content?: unknown }).content);

describe('a pre-order', () => {
  it('goes from deposit through sourcing with evidence to balance and shipment', async () => {
    const host = await returningShopper();
    await host.relaunch(checkoutOf('caddy-1*1'));
    await host.until(() => host.has('微信支付订金 ¥156.00'));
    expect(host.text()).toContain('这是订金，不是定金');
    expect(host.text()).toContain('掌柜最多留 ¥104 抵损失');
    await host.tap('微信支付订金 ¥156.00');
    await host.until(() => host.has('演示收银台'));
    expect(host.text()).toContain('付给 阿禾的小铺 · 订金');
    await host.tap('付款 ¥156.00，演示');
    await host.until(() => host.has('订金付好了'));
    await host.tap('看订单');
    await host.until(() => host.has('掌柜正在替你买'));
    expect(host.text()).toMatch(/订金，已付\n¥156.00/);

    advanceClock(90 * SECOND);
    await refresh(host);
    expect(host.text()).toMatch(/买到了 · 京都[\s\S]*小票\n货架\n批号/);
    await host.tap('看大图，小票：作坊开的小票，盖着红印');
    expect(host.last('previewImage')).toMatchObject({ current: 'wxfile://usr/demo/receipt.svg' });

    advanceClock(5 * MINUTE);
    await refresh(host);
    expect(host.text()).toMatch(/待付尾款\n东西到掌柜手里了。尾款留到 \d+月\d+日 24:00，付了就寄。/);
    expect(host.text()).toMatch(/还有 7 天 \d+ 小时/);
    expect(host.text()).toMatch(/差价\n那边便宜了，从尾款里减\n−¥20.00/);
    await host.tap('微信支付尾款 ¥344.00');
    await host.until(() => host.has('付给 阿禾的小铺 · 尾款'));
    await host.tap('付款 ¥344.00，演示');
    await host.until(() => host.has('尾款付好了'));
    await host.tap('看订单');
    await host.until(() => host.has('待发货'));
    expect(host.text()).toMatch(/尾款，已付\n¥344.00/);
    expect(host.has('微信支付尾款 ¥344.00')).toBe(false);

    advanceClock(9 * MINUTE);
    await refresh(host);
    expect(host.text()).toContain('已经寄出');
    expect(host.errors).toEqual([]);
  });

  it('is charged once if the app is closed during the payment and gets no outcome', async () => {
    const { host, id } = await openPreorder('awaiting-balance');
    await host.tap('微信支付尾款 ¥364.00');
    await host.until(() => host.has('演示收银台'));
    await host.tap('付了但没有回音');
    await host.until(() => host.page.route === 'orders/payment-result/index');
    expect(host.text()).toContain('正在和微信支付核对');
    advanceClock(10 * SECOND);
    await host.relaunch(`/orders/detail/index?id=${id}`);
    await host.until(() => host.has('待发货'));
    expect(host.has('微信支付尾款 ¥364.00')).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('stays unpaid when the balance payment is cancelled', async () => {
    const { host } = await openPreorder('awaiting-balance');
    await host.tap('微信支付尾款 ¥364.00');
    await host.until(() => host.has('演示收银台'));
    await host.tap('取消');
    await host.until(() => !host.has('演示收银台'));
    expect(host.last('showToast')).toMatchObject({ title: '没有付款。订单给你留着，想好了再付。' });
    expect(host.has('微信支付尾款 ¥364.00')).toBe(true);
  });

  it('shows its arrival month until it has arrived', async () => {
    const coming = /约 \d+月到/;
    const { host: before } = await openPreorder('sourcing', { bought: true });
    expect(before.text()).toMatch(coming);
    await before.relaunch('/orders/list/index');
    expect(before.text()).toMatch(coming);
    const { host, id } = await openPreorder('paid');
    for (const path of [`detail/index?id=${id}`, 'list/index', `refunds/request/index?id=${id}`]) {
      await host.relaunch(`/orders/${path}`);
      await host.until(() => host.has('×1'));
      expect(host.text()).not.toMatch(coming);
    }
  });

  it('shows the due balance in the list and in 我的', async () => {
    const { host, id } = await openPreorder('awaiting-balance');
    await host.relaunch('/orders/list/index?group=to-pay');
    await host.until(() => host.has('付尾款'));
    expect(host.text()).toMatch(/尾款 ?\n?¥\n?364/);
    await host.relaunch('/pages/mine/index');
    await host.until(() => host.has('付尾款'));
    expect(host.text()).toMatch(/东西到了，尾款留到 \d+月\d+日 24:00/);
    await host.tap('付尾款');
    expect(host.page).toMatchObject({ route: 'orders/detail/index', query: { id } });
  });
});

describe('cancelling a pre-order', () => {
  it.each([
    ['awaiting-deposit', false, '东西会放回架上', '没有扣钱'],
    ['sourcing', false, '还没买。订金 ¥156 全部退回', '订金 ¥156 全部退回'],
    ['sourcing', true, '掌柜按说好的留 ¥104，余下的 ¥52 退回', '掌柜按说好的留 ¥104，余下的 ¥52'],
    ['awaiting-balance', true, '掌柜按说好的留 ¥104，余下的 ¥52', '余下的 ¥52 退回'],
  ] as const)('in state %s, bought: %p, shows the refund before and after', async (state, bought, before, after) => {
    const { host } = await openPreorder(state, { bought });
    await host.tap('取消订单');
    expect(modalText(host)).toContain(before);
    await host.until(() => host.has('取消了'));
    expect(host.text()).toContain(after);
    expect(host.has('取消订单')).toBe(false);
    expect(host.errors).toEqual([]);
  });

  it('changes nothing if the confirmation is dismissed', async () => {
    const { host } = await openPreorder('sourcing');
    host.when('showModal').ok({ confirm: false });
    await host.tap('取消订单');
    expect(host.text()).toContain('掌柜正在替你买');
  });

  it('is rejected if the refund has become smaller', async () => {
    const { host } = await openPreorder('sourcing');
    // The goods are bought after the page was rendered and before the confirmation.
    advanceClock(90 * SECOND);
    await host.tap('取消订单');
    expect(modalText(host)).toContain('全部退回');
    await host.until(() => host.has('买到了 · 京都'));
    expect(host.last('showToast')).toMatchObject({ title: expect.stringContaining('现在取消，退回 ¥52') });
    expect(host.text()).toContain('掌柜正在替你买');
  });

  it('can be retried after a failure', async () => {
    const { host, id } = await openPreorder('sourcing');
    setFaults(host, { verb: 'order.cancel', when: 'before', times: 1 });
    await host.relaunch(`/orders/detail/index?id=${id}`);
    await host.tap('取消订单');
    expect(host.text()).toContain('掌柜正在替你买');
    await host.tap('取消订单');
    await host.until(() => host.has('取消了'));
  });
});

describe('an unpaid balance', () => {
  it('cancels the order after its deadline and applies the deposit rule', async () => {
    const { host } = await openPreorder('awaiting-balance');
    advanceClock(8 * DAY);
    await refresh(host);
    expect(host.text()).toContain('过了付尾款的日子，这一单取消了。掌柜按说好的留 ¥104，余下的 ¥52 退回');
    expect(host.has('微信支付尾款 ¥364.00')).toBe(false);
  });
});

it('goods the seller can’t buy: the order is cancelled and the whole deposit refunded', async () => {
  const host = await returningShopper();
  await host.relaunch(checkoutOf('caddy-2*1'));
  await host.until(() => host.has('微信支付订金'));
  await host.tap('微信支付订金');
  await host.until(() => host.has('演示收银台'));
  await host.tap('付款 ¥');
  await host.until(() => host.has('订金付好了'));
  advanceClock(2 * MINUTE);
  await host.tap('看订单');
  await host.until(() => host.has('取消了'));
  expect(host.text()).toMatch(/掌柜没买成，取消了这一单。订金 ¥\d+ 全部退回/);
});
