import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { createRouter } from '@/cloud/router';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { DAY, MINUTE, SECOND } from '@/contract/time';
import { withBalanceRequested } from '@/domain/orders/balance';

import { audit } from '../../../support/audit/audit';
import {
  openPreorderShop,
  openShopWithPreorder,
  payBalance,
  sourcedTo,
  updateAsSeller,
} from '../../../support/orders/preorders';
import { failureOf, openTestShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

const get = async ({ call }: Pick<TestShop, 'call'>, { id }: Pick<Order, 'id'>) =>
  valueOf(await call('order.get', { orderId: id }));
const cancel = ({ call }: Pick<TestShop, 'call'>, { id }: Pick<Order, 'id'>, refund?: number) =>
  call('order.cancel', { orderId: id, ...(refund !== undefined && { depositRefund: fen(refund) }) });
const statesOf = ({ events }: Order) => events.map(({ state }) => state);
const sold = ({ engine }: TestShop) => engine.store.get('sales', 'tin')?.pieces ?? 0;
const expectConsistent = (shop: TestShop) => expect(audit(shop.engine, shop.clock.now)).toEqual([]);

describe('an order with a deposit', () => {
  it('goes from deposit through sourcing to balance, with two payments that add up to the total', async () => {
    const shop = openPreorderShop();
    const placed = await placeOrder(shop.call, { 'tin-a': 2 });
    expect(placed).toMatchObject({
      state: 'awaiting-deposit',
      total: 20_000,
      deposit: { amount: 6_000, balance: 14_000 },
    });
    expect(valueOf(await shop.call('order.pay', { orderId: placed.id }))).toMatchObject({
      number: placed.number,
      amount: 6_000,
    });
    valueOf(await shop.settle(placed.number, 'paid'));
    const sourced = valueOf(await shop.call('order.confirmPayment', { orderId: placed.id }));
    expect(sourced).toMatchObject({ state: 'sourcing', sourcing: [{ skuId: 'tin-a', steps: [] }] });
    expect(sold(shop)).toBe(2);
    const requested = await updateAsSeller(shop, placed.id, (order) =>
      withBalanceRequested(sourcedTo(order, 'arrived', shop.clock.now), { at: shop.clock.now, difference: fen(500) }),
    );
    expect(requested).toMatchObject({ state: 'awaiting-balance', total: 19_500 });
    expect(valueOf(await shop.call('order.payBalance', { orderId: placed.id }))).toMatchObject({
      number: `${placed.number}-2`,
      amount: 13_500,
    });
    valueOf(await shop.settle(`${placed.number}-2`, 'paid'));
    const paid = valueOf(await shop.call('order.confirmPayment', { orderId: placed.id }));
    expect(statesOf(paid)).toEqual(['awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid']);
    expect([sold(shop), await stockOf(shop, 'tin-a')]).toEqual([2, 8]);
    expectConsistent(shop);
  });

  it('without a deposit is paid at once and sourced afterwards', async () => {
    const shop = openPreorderShop();
    const order = await placeOrder(shop.call, { 'whisk-1': 1 });
    expect(order.state).toBe('awaiting-payment');
    await payFor(shop, order);
    const paid = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'paid', sourcing: [{ skuId: 'whisk-1', steps: [] }] });
    expectConsistent(shop);
  });

  it.each([
    ['order.payBalance', 'awaiting-deposit'],
    ['order.pay', 'sourcing'],
    ['order.payBalance', 'sourcing'],
    ['order.pay', 'awaiting-balance'],
    ['order.payBalance', 'paid'],
  ] as const)('rejects %s in state %s', async (verb, state) => {
    const { shop, order } = await openShopWithPreorder(state);
    expect(failureOf(await shop.call(verb, { orderId: order.id }))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state },
    });
    expectConsistent(shop);
  });

  it('rejects a balance payment for goods paid at once, and for another shopper', async () => {
    const shop = openTestShop();
    const whole = await placeOrder(shop.call, { 'cup-red': 1 });
    expect(failureOf(await shop.call('order.payBalance', { orderId: whole.id })).code).toBe('ORDER_STATE');
    const { shop: other, order } = await openShopWithPreorder('awaiting-balance');
    expect(failureOf(await other.callAs('someone')('order.payBalance', { orderId: order.id })).code).toBe('NOT_FOUND');
  });

  it('charges the balance once, also after the app was restarted', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-balance');
    await payBalance(shop, order);
    const reopened = shop.restart();
    // The payment arrived, but the phone got no outcome.
    expect(failureOf(await reopened.call('order.payBalance', { orderId: order.id }))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'paid' },
    });
    expect((await get(reopened, order)).state).toBe('paid');
    expectConsistent(reopened);
  });

  it('does not take a late status of the deposit for the balance', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-deposit');
    await payFor(shop, order);
    const ports = shop.engine.portsFor();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const query = async (number: string) => {
      const status = await ports.payments.query(number);
      await held;
      return status;
    };
    const slow = createRouter(() => ({ ...ports, payments: { ...ports.payments, query } }));
    const pending = slow({ verb: 'order.confirmPayment', input: { orderId: order.id } });
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    await updateAsSeller(shop, order.id, (found) =>
      withBalanceRequested(sourcedTo(found, 'arrived', shop.clock.now), { at: shop.clock.now }),
    );
    release();
    expect((await pending).answer).toMatchObject({ value: { state: 'awaiting-balance' } });
    expect((await get(shop, order)).state).toBe('awaiting-balance');
    expectConsistent(shop);
  });

  it('relies on the payment service for the balance too', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-balance');
    valueOf(await shop.call('order.payBalance', { orderId: order.id }));
    valueOf(await shop.settle(`${order.number}-2`, 'silent-paid'));
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id })).state).toBe('awaiting-balance');
    shop.clock.now += 7 * SECOND;
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id })).state).toBe('paid');
  });
});

describe('cancelling a pre-order', () => {
  it('before the deposit was paid refunds nothing', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-deposit');
    const ended = valueOf(await cancel(shop, order));
    expect(ended).toMatchObject({ state: 'cancelled' });
    expect(ended.refunds).toBeUndefined();
    expect(await stockOf(shop, 'tin-a')).toBe(10);
    expectConsistent(shop);
  });

  it.each([
    ['sourcing', 'ordered', 6_000],
    ['sourcing', 'bought', 2_000],
    ['sourcing', 'arrived', 2_000],
    ['awaiting-balance', 'arrived', 2_000],
  ] as const)('in state %s with goods %s refunds %i fen', async (state, sourcing, refund) => {
    const { shop, order } = await openShopWithPreorder(state, sourcing);
    const ended = valueOf(await cancel(shop, order, refund));
    expect(ended).toMatchObject({
      state: 'cancelled',
      refunds: [{ reason: 'order-cancelled', state: 'refunding', amount: refund }],
    });
    expect([sold(shop), await stockOf(shop, 'tin-a')]).toEqual([0, 10]);
    shop.clock.now += 6 * SECOND;
    expect(await get(shop, order)).toMatchObject({ refunds: [{ state: 'refunded', amount: refund }] });
    expect(shop.engine.store.list('sandboxRefunds')).toMatchObject([{ paymentNumber: order.number, amount: refund }]);
    expect(valueOf(await cancel(shop, order, refund))).toMatchObject({ refunds: [{}] });
    expectConsistent(shop);
  });

  it.each([
    ['ordered', undefined, 6_000],
    ['ordered', 2_000, 6_000],
    ['bought', 6_000, 2_000],
    ['bought', undefined, 2_000],
  ] as const)('with goods %s, shown %p fen, is rejected: the refund is %i fen now', async (sourcing, shown, now) => {
    const { shop, order } = await openShopWithPreorder('sourcing', sourcing);
    expect(failureOf(await cancel(shop, order, shown))).toMatchObject({
      code: 'REFUND_CHANGED',
      detail: { shown: shown ?? 0, now },
    });
    expect(await get(shop, order)).toEqual(order);
    expectConsistent(shop);
  });

  it('is rejected if goods are bought concurrently, which changes the refund', async () => {
    const { shop, order } = await openShopWithPreorder();
    const [answer] = await Promise.all([
      cancel(shop, order, 6_000),
      updateAsSeller(shop, order.id, (found) => sourcedTo(found, 'bought', shop.clock.now)),
    ]);
    expect(failureOf(answer)).toMatchObject({ code: 'REFUND_CHANGED', detail: { shown: 6_000, now: 2_000 } });
    expect((await get(shop, order)).state).toBe('sourcing');
    expectConsistent(shop);
  });

  it('is rejected after the balance was paid', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-balance');
    await payBalance(shop, order);
    expect(failureOf(await cancel(shop, order, 2_000))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'paid' },
    });
    expectConsistent(shop);
  });

  it('refunds later if the payment service is down', async () => {
    const { shop, order } = await openShopWithPreorder();
    shop.failingPayments.add('refund');
    expect(valueOf(await cancel(shop, order, 6_000))).toMatchObject({
      state: 'cancelled',
      refunds: [{ state: 'refunding' }],
    });
    shop.failingPayments.clear();
    expect(await sweepOrders(shop.engine.portsFor())).toMatchObject({ due: 1 });
    shop.clock.now += 6 * SECOND;
    expect(await get(shop, order)).toMatchObject({ refunds: [{ state: 'refunded' }] });
  });
});

describe('an unpaid balance', () => {
  it('cancels the order after its deadline, also by the sweep, and applies the deposit rule', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-balance');
    shop.clock.now = (order.balanceBy ?? 0) - 1;
    expect((await get(shop, order)).state).toBe('awaiting-balance');
    shop.clock.now += 1;
    await sweepOrders(shop.engine.portsFor());
    await sweepOrders(shop.engine.portsFor());
    shop.clock.now += 6 * SECOND;
    const ended = await get(shop, order);
    expect(ended).toMatchObject({ state: 'cancelled', refunds: [{ amount: 2_000, state: 'refunded' }] });
    expect(ended.events[ended.events.length - 1]).toMatchObject({ reason: 'timeout' });
    expect(await stockOf(shop, 'tin-a')).toBe(10);
    expectConsistent(shop);
  });

  it('that arrives late is refunded exactly, in addition to the deposit', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-balance');
    valueOf(await shop.call('order.payBalance', { orderId: order.id }));
    valueOf(await shop.settle(`${order.number}-2`, 'late-paid'));
    valueOf(await cancel(shop, order, 2_000));
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    shop.clock.now += 6 * SECOND;
    const after = await get(shop, order);
    expect(after.refunds).toMatchObject([
      { amount: 2_000, state: 'refunded' },
      { amount: 14_000, state: 'refunded', parts: [{ paymentNumber: `${order.number}-2` }] },
    ]);
    expectConsistent(shop);
  });

  it('is no longer due once the deposit has expired', async () => {
    const { shop, order } = await openShopWithPreorder('awaiting-deposit');
    shop.clock.now = order.payBy;
    expect(await get(shop, order)).toMatchObject({ state: 'cancelled' });
    shop.clock.now += 9 * DAY;
    expect((await get(shop, order)).refunds).toBeUndefined();
    expectConsistent(shop);
  });
});
