import { fen, plus, yuan, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { MINUTE, SECOND } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { placePreorderAwaitingBalance, openEverything } from '../../../support/scenarios/steps';
import { failureOf, openTestShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

const lower = (order: Order, goods: number, freight = 0, requestId = 'lower-1') => ({
  ...{ requestId, orderId: order.id, shown: order.total, goods: fen(goods), freight: fen(freight) },
});
const isSound = ({ engine, clock }: TestShop) => expect(audit(engine, clock.now)).toEqual([]);

async function paid(shop: TestShop) {
  const order = await placeOrder(shop.call, { 'tea-1': 2 });
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

describe('a lower price', () => {
  it('shows both figures, closes the payment with the price before, and is paid under another number', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    const { order: lowered } = valueOf(await shop.call('desk.lowerPrice', lower(order, 300, 800)));
    expect(lowered.total).toBe(order.total - 1_100);
    expect(lowered.breakdown).toEqual([
      ...order.breakdown,
      { kind: 'reduction', amount: -300 },
      { kind: 'freight-reduction', amount: -800 },
    ]);
    expect(plus(...lowered.breakdown.map(({ amount }) => amount))).toBe(lowered.total);
    expect(failureOf(await shop.settle(order.number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    const params = valueOf(await shop.call('order.pay', { orderId: order.id }));
    expect(params).toMatchObject({ number: `${order.number}-r1`, amount: lowered.total });
    valueOf(await shop.settle(`${order.number}-r1`, 'paid'));
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id }))).toMatchObject({ state: 'paid' });
    isSound(shop);
  });

  it('can be lowered again, and leaves something to pay', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    const { order: once } = valueOf(await shop.call('desk.lowerPrice', lower(order, 100)));
    const { order: twice } = valueOf(await shop.call('desk.lowerPrice', lower(once, 100, 0, 'lower-2')));
    expect(twice.breakdown).toContainEqual({ kind: 'reduction', amount: -200 });
    expect(failureOf(await shop.call('desk.lowerPrice', lower(twice, twice.total, 0, 'l3')))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(failureOf(await shop.call('desk.lowerPrice', lower(order, 100, 0, 'l4')))).toMatchObject({
      code: 'PRICE_CHANGED',
    });
    isSound(shop);
  });

  it('comes too late for a shopper who has paid: the price stays', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    await payFor(shop, order);
    expect(failureOf(await shop.call('desk.lowerPrice', lower(order, 100)))).toMatchObject({ code: 'ORDER_STATE' });
    const now = valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(now).toMatchObject({ state: 'paid', total: order.total });
    expect(now.pendingChange).toBeUndefined();
    isSound(shop);
  });

  it('is made later when the payment service did not answer, and the order is not cancelled', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    shop.failingPayments.add('close');
    expect(failureOf(await shop.call('desk.lowerPrice', lower(order, 100)))).toMatchObject({ code: 'UNAVAILABLE' });
    shop.failingPayments.clear();
    expect(valueOf(await shop.call('order.pay', { orderId: order.id }))).toMatchObject({ amount: order.total - 100 });
    expect(valueOf(await shop.call('desk.lowerPrice', lower(order, 100))).order.total).toBe(order.total - 100);
    isSound(shop);
  });

  it('returns a payment of the price before that arrives all the same', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    await payFor(shop, order, 'late-paid');
    valueOf(await shop.call('desk.lowerPrice', lower(order, 100)));
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    const { refunds, state } = valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(state).toBe('awaiting-payment');
    expect(refunds).toMatchObject([{ reason: 'price-lowered', amount: order.total }]);
    shop.clock.now += 10 * SECOND;
    await shop.call('order.get', { orderId: order.id });
    isSound(shop);
  });

  it('is taken off the balance of a pre-order', async () => {
    const shop = openEverything();
    const order = await placePreorderAwaitingBalance(shop);
    valueOf(await shop.call('order.payBalance', { orderId: order.id }));
    const { order: lowered } = valueOf(await shop.call('desk.lowerPrice', lower(order, 1_000)));
    expect(lowered.deposit?.balance).toBe((order.deposit?.balance ?? 0) - 1_000);
    const params = valueOf(await shop.call('order.payBalance', { orderId: order.id }));
    expect(params).toMatchObject({ number: `${order.number}-2-r1`, amount: lowered.deposit?.balance });
    isSound(shop);
  });
});

describe('an order that the seller cancels', () => {
  it('tells the shopper why, and returns stock', async () => {
    const shop = openTestShop();
    const before = await stockOf(shop, 'tea-1');
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    const { acts } = valueOf(await shop.call('desk.cancelOrder', { orderId: order.id, message: '没货了' }));
    expect(acts).toMatchObject([{ kind: 'cancelled', text: '没货了' }]);
    const { events } = valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(events[1]).toMatchObject({ state: 'cancelled', reason: 'seller', message: '没货了' });
    expect(await stockOf(shop, 'tea-1')).toBe(before);
    isSound(shop);
  });

  it('is cancelled by her, with her words, also when the app dies after the payment was closed', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    shop.storage.crashAtWrite(4, 'before');
    await shop.call('desk.cancelOrder', { orderId: order.id, message: '没货了' }).catch(() => undefined);
    const restarted = shop.restart();
    valueOf(await restarted.call('order.confirmPayment', { orderId: order.id }));
    const { order: found } = valueOf(
      await restarted.call('desk.cancelOrder', { orderId: order.id, message: '没货了' }),
    );
    expect(found.events[found.events.length - 1]).toMatchObject({ reason: 'seller', message: '没货了' });
    isSound(restarted);
  });

  it('is not cancelled once it is paid', async () => {
    const shop = openTestShop();
    const order = await paid(shop);
    expect(failureOf(await shop.call('desk.cancelOrder', { orderId: order.id, message: '没货了' }))).toMatchObject({
      code: 'ORDER_STATE',
    });
  });
});

describe('a refund on the seller’s own', () => {
  const refund = (order: Order, amount: number, requestId = 'back-1') => ({
    ...{ requestId, orderId: order.id, amount: fen(amount), message: '杯口有个小点' },
  });

  it('returns a part and leaves the goods, then the rest and ends the order, never more', async () => {
    const shop = openTestShop();
    const before = await stockOf(shop, 'tea-1');
    const order = await paid(shop);
    const part = valueOf(await shop.call('desk.refundOrder', refund(order, 500)));
    expect(part).toMatchObject({ refundable: order.total - 500, order: { state: 'paid', refunds: [{ lines: [] }] } });
    expect(failureOf(await shop.call('desk.refundOrder', refund(order, 1, 'open')))).toMatchObject({
      code: 'REFUND_STATE',
    });
    shop.clock.now += MINUTE;
    const { refundable } = valueOf(await shop.call('desk.getOrder', { orderId: order.id }));
    expect(failureOf(await shop.call('desk.refundOrder', refund(order, refundable + 1, 'more')))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    valueOf(await shop.call('desk.refundOrder', refund(order, refundable, 'back-2')));
    shop.clock.now += MINUTE;
    const ended = valueOf(await shop.call('desk.getOrder', { orderId: order.id }));
    expect(ended).toMatchObject({
      refundable: ZERO,
      order: { state: 'cancelled', refunds: [{}, { reason: 'by-seller' }] },
    });
    expect(await stockOf(shop, 'tea-1')).toBe(before);
    expect(yuan(0)).toBe(ended.refundable);
    isSound(shop);
  });
});
