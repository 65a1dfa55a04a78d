import type { Order } from '@/contract/orders/order';
import { MINUTE, SECOND } from '@/contract/time';

import { advanceClock, resetClock } from '../../support/clock';
import { createHost } from '../../support/native/mini-host';
import { storageAfter } from '../../support/native/phone';
import { payFor, placeOrder, valueOf, type TestShop } from '../../support/shop';

afterEach(resetClock);

const CALLED = 5 * MINUTE;

/** A pre-order with its deposit paid: ¥156 of ¥520. */
async function withDeposit(shop: TestShop): Promise<Order> {
  const order = await placeOrder(shop.call, { 'caddy-1': 1 });
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

/** The same order with its balance paid, ¥20 less than first quoted. */
async function paidInTwo(shop: TestShop): Promise<Order> {
  const { id, number } = await withDeposit(shop);
  shop.clock.now += CALLED;
  await shop.engine.simulateSeller();
  valueOf(await shop.call('order.payBalance', { orderId: id }));
  valueOf(await shop.settle(`${number}-2`, 'paid'));
  return valueOf(await shop.call('order.confirmPayment', { orderId: id }));
}

async function openAfter(past: (shop: TestShop) => Promise<Order>, at = Date.now()) {
  let id = '';
  const storage = await storageAfter(async (shop) => void ({ id } = await past(shop)), at);
  const host = createHost({ storage });
  await host.launch(`/orders/detail/index?id=${id}`);
  return host;
}

describe('a pre-order', () => {
  it('paid in two parts is refunded exactly on both payments', async () => {
    const host = await openAfter(paidInTwo, Date.now() - CALLED);
    expect(host.text()).toContain('¥500.00');
    await host.tap('申请退款');
    await host.tap('等太久了');
    expect(host.text()).toMatch(/×1\n¥500.00\n(.+\n)?退给你\n¥500.00/);
    await host.tap('提交申请，退 ¥500.00');
    advanceClock(21 * SECOND);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toMatch(/¥344.00 · 退款单号 \d{20}R1\n¥156.00 · 退款单号 \d{20}R1-2/);
    advanceClock(60 * SECOND);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toContain('钱退好了');
    expect(host.text()).toContain('已经退给你\n¥500.00');
  });

  it('costs a shopper who changes their mind as much after the balance as before it, which the form says', async () => {
    const host = await openAfter(paidInTwo, Date.now() - CALLED);
    await host.tap('申请退款');
    await host.tap('不想要了');
    expect(host.text()).toContain('掌柜已经替你买下，按订金说好的留 ¥100.00。');
    await host.tap('提交申请，退 ¥400.00');
  });

  it('names no more than what is kept now that the price has fallen', async () => {
    const host = await openAfter(withDeposit);
    expect(host.text()).toContain('掌柜最多留 ¥104 抵损失');
    advanceClock(CALLED);
    await host.callPage('onPullDownRefresh');
    await host.until(() => host.has('付尾款'));
    expect(host.text()).toContain('掌柜最多留 ¥100 抵损失');
  });

  it('cancelled before it was bought refunds its deposit automatically', async () => {
    const host = await openAfter(withDeposit);
    expect(host.has('申请退款')).toBe(false);
    await host.tap('取消订单');
    expect(host.text()).toMatch(/自动退款\n¥156.00\n退款中/);
    await host.tap('自动退款');
    expect(host.text()).toContain('钱在回来的路上');
    expect(host.text()).toContain('订单取消了，钱自动退回');
    advanceClock(60 * SECOND);
    await host.callPage('onPullDownRefresh');
    expect(host.text()).toContain('钱退好了');
    expect(host.errors).toEqual([]);
  });
});
