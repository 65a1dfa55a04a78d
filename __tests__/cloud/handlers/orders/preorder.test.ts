import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { createRouter } from '@/cloud/router';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { DAY, MINUTE, SECOND } from '@/contract/time';
import { calledForBalance } from '@/domain/orders/balance';

import { audit } from '../../../support/audit/audit';
import { broughtTo, openPreorderShop, payBalance, preorderedShop, sellerDoes } from '../../../support/orders/preorders';
import { failureOf, openShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

const get = async ({ ask }: Pick<TestShop, 'ask'>, { id }: Pick<Order, 'id'>) =>
  valueOf(await ask('order.get', { orderId: id }));
const cancel = ({ ask }: Pick<TestShop, 'ask'>, { id }: Pick<Order, 'id'>, back?: number) =>
  ask('order.cancel', { orderId: id, ...(back !== undefined && { back: fen(back) }) });
const statesOf = ({ events }: Order) => events.map(({ state }) => state);
const sold = ({ engine }: TestShop) => engine.store.get('sales', 'tin')?.pieces ?? 0;
const fine = (shop: TestShop) => expect(audit(shop.engine, shop.clock.now)).toEqual([]);

describe('an order in two parts', () => {
  it('waits for its deposit, is bought, waits for its balance, and is paid: two payments, one total', async () => {
    const shop = openPreorderShop();
    const placed = await placeOrder(shop.ask, { 'tin-a': 2 });
    expect(placed).toMatchObject({
      state: 'awaiting-deposit',
      total: 20_000,
      deposit: { now: 6_000, balance: 14_000 },
    });
    expect(valueOf(await shop.ask('order.pay', { orderId: placed.id }))).toMatchObject({
      number: placed.number,
      amount: 6_000,
    });
    valueOf(await shop.settle(placed.number, 'paid'));
    const sourced = valueOf(await shop.ask('order.confirmPayment', { orderId: placed.id }));
    expect(sourced).toMatchObject({ state: 'sourcing', sourcing: [{ skuId: 'tin-a', steps: [] }] });
    expect(sold(shop)).toBe(2);
    const called = await sellerDoes(shop, placed.id, (order) =>
      calledForBalance(broughtTo(order, 'arrived', shop.clock.now), { at: shop.clock.now, less: fen(500) }),
    );
    expect(called).toMatchObject({ state: 'awaiting-balance', total: 19_500 });
    expect(valueOf(await shop.ask('order.payBalance', { orderId: placed.id }))).toMatchObject({
      number: `${placed.number}-2`,
      amount: 13_500,
    });
    valueOf(await shop.settle(`${placed.number}-2`, 'paid'));
    const paid = valueOf(await shop.ask('order.confirmPayment', { orderId: placed.id }));
    expect(statesOf(paid)).toEqual(['awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid']);
    expect([sold(shop), await stockOf(shop, 'tin-a')]).toEqual([2, 8]);
    fine(shop);
  });

  it('without a deposit is paid whole, and told of step by step while it is paid', async () => {
    const shop = openPreorderShop();
    const order = await placeOrder(shop.ask, { 'whisk-1': 1 });
    expect(order.state).toBe('awaiting-payment');
    await payFor(shop, order);
    const paid = valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'paid', sourcing: [{ skuId: 'whisk-1', steps: [] }] });
    fine(shop);
  });

  it.each([
    ['order.payBalance', 'awaiting-deposit'],
    ['order.pay', 'sourcing'],
    ['order.payBalance', 'sourcing'],
    ['order.pay', 'awaiting-balance'],
    ['order.payBalance', 'paid'],
  ] as const)('opens no cashier by %s while it is %s', async (verb, state) => {
    const { shop, order } = await preorderedShop(state);
    expect(failureOf(await shop.ask(verb, { orderId: order.id }))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state },
    });
    fine(shop);
  });

  it('opens no cashier for a good that is paid at once, nor for another shopper', async () => {
    const shop = openShop();
    const whole = await placeOrder(shop.ask, { 'cup-red': 1 });
    expect(failureOf(await shop.ask('order.payBalance', { orderId: whole.id })).code).toBe('ORDER_STATE');
    const { shop: other, order } = await preorderedShop('awaiting-balance');
    expect(failureOf(await other.askAs('someone')('order.payBalance', { orderId: order.id })).code).toBe('NOT_FOUND');
  });

  it('asks for its balance once, however often the cashier is opened and the app closed between', async () => {
    const { shop, order } = await preorderedShop('awaiting-balance');
    await payBalance(shop, order);
    const reopened = shop.restart();
    // The money came, and the phone never heard of it.
    expect(failureOf(await reopened.ask('order.payBalance', { orderId: order.id }))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'paid' },
    });
    expect((await get(reopened, order)).state).toBe('paid');
    fine(reopened);
  });

  it('takes no late word on its deposit for one on its balance', async () => {
    const { shop, order } = await preorderedShop('awaiting-deposit');
    await payFor(shop, order);
    const ports = shop.engine.portsFor();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const query = async (number: string) => {
      const word = await ports.payments.query(number);
      await held;
      return word;
    };
    const slow = createRouter(() => ({ ...ports, payments: { ...ports.payments, query } }));
    const asked = slow({ verb: 'order.confirmPayment', input: { orderId: order.id } });
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    await sellerDoes(shop, order.id, (found) =>
      calledForBalance(broughtTo(found, 'arrived', shop.clock.now), { at: shop.clock.now }),
    );
    goOn();
    expect((await asked).answer).toMatchObject({ value: { state: 'awaiting-balance' } });
    expect((await get(shop, order)).state).toBe('awaiting-balance');
    fine(shop);
  });

  it('is believed paid only by the payment service, also the second time', async () => {
    const { shop, order } = await preorderedShop('awaiting-balance');
    valueOf(await shop.ask('order.payBalance', { orderId: order.id }));
    valueOf(await shop.settle(`${order.number}-2`, 'silent-paid'));
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id })).state).toBe('awaiting-balance');
    shop.clock.now += 7 * SECOND;
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id })).state).toBe('paid');
  });
});

describe('letting go of a pre-order', () => {
  it('before its deposit costs nothing, and nothing was paid', async () => {
    const { shop, order } = await preorderedShop('awaiting-deposit');
    const ended = valueOf(await cancel(shop, order));
    expect(ended).toMatchObject({ state: 'cancelled' });
    expect(ended.refunds).toBeUndefined();
    expect(await stockOf(shop, 'tin-a')).toBe(10);
    fine(shop);
  });

  it.each([
    ['sourcing', 'ordered', 6_000],
    ['sourcing', 'bought', 2_000],
    ['sourcing', 'arrived', 2_000],
    ['awaiting-balance', 'arrived', 2_000],
  ] as const)('while it is %s, %s, brings %i fen back', async (state, bought, back) => {
    const { shop, order } = await preorderedShop(state, bought);
    const ended = valueOf(await cancel(shop, order, back));
    expect(ended).toMatchObject({
      state: 'cancelled',
      refunds: [{ reason: 'order-ended', state: 'refunding', amount: back }],
    });
    expect([sold(shop), await stockOf(shop, 'tin-a')]).toEqual([0, 10]);
    shop.clock.now += 6 * SECOND;
    expect(await get(shop, order)).toMatchObject({ refunds: [{ state: 'refunded', amount: back }] });
    expect(shop.engine.store.list('moneyBack')).toMatchObject([{ payment: order.number, amount: back }]);
    expect(valueOf(await cancel(shop, order, back))).toMatchObject({ refunds: [{}] });
    fine(shop);
  });

  it.each([
    ['ordered', undefined, 6_000],
    ['ordered', 2_000, 6_000],
    ['bought', 6_000, 2_000],
    ['bought', undefined, 2_000],
  ] as const)('that is %s and was told as %p fen is refused: it is %i now', async (bought, shown, now) => {
    const { shop, order } = await preorderedShop('sourcing', bought);
    expect(failureOf(await cancel(shop, order, shown))).toMatchObject({
      code: 'BACK_CHANGED',
      detail: { shown: shown ?? 0, now },
    });
    expect(await get(shop, order)).toEqual(order);
    fine(shop);
  });

  it('is refused where it is bought in the very moment: what was told does not hold any more', async () => {
    const { shop, order } = await preorderedShop();
    const [answer] = await Promise.all([
      cancel(shop, order, 6_000),
      sellerDoes(shop, order.id, (found) => broughtTo(found, 'bought', shop.clock.now)),
    ]);
    expect(failureOf(answer)).toMatchObject({ code: 'BACK_CHANGED', detail: { shown: 6_000, now: 2_000 } });
    expect((await get(shop, order)).state).toBe('sourcing');
    fine(shop);
  });

  it('is over for who paid meanwhile', async () => {
    const { shop, order } = await preorderedShop('awaiting-balance');
    await payBalance(shop, order);
    expect(failureOf(await cancel(shop, order, 2_000))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'paid' },
    });
    fine(shop);
  });

  it('brings the money back later where the payment service does not answer now', async () => {
    const { shop, order } = await preorderedShop();
    shop.down.add('refund');
    expect(valueOf(await cancel(shop, order, 6_000))).toMatchObject({
      state: 'cancelled',
      refunds: [{ state: 'refunding' }],
    });
    shop.down.clear();
    expect(await sweepOrders(shop.engine.portsFor())).toMatchObject({ due: 1 });
    shop.clock.now += 6 * SECOND;
    expect(await get(shop, order)).toMatchObject({ refunds: [{ state: 'refunded' }] });
  });
});

describe('a balance that is not paid', () => {
  it('ends the order at the end of its last day, also if nobody looks, by the rule that was told', async () => {
    const { shop, order } = await preorderedShop('awaiting-balance');
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
    fine(shop);
  });

  it('and comes late goes back by itself, beside the deposit, to the fen', async () => {
    const { shop, order } = await preorderedShop('awaiting-balance');
    valueOf(await shop.ask('order.payBalance', { orderId: order.id }));
    valueOf(await shop.settle(`${order.number}-2`, 'late-paid'));
    valueOf(await cancel(shop, order, 2_000));
    shop.clock.now += MINUTE;
    await shop.engine.tend();
    shop.clock.now += 6 * SECOND;
    const after = await get(shop, order);
    expect(after.refunds).toMatchObject([
      { amount: 2_000, state: 'refunded' },
      { amount: 14_000, state: 'refunded', parts: [{ payment: `${order.number}-2` }] },
    ]);
    fine(shop);
  });

  it('and a deposit that is not paid end alike: nothing of it is left to pay', async () => {
    const { shop, order } = await preorderedShop('awaiting-deposit');
    shop.clock.now = order.payBy;
    expect(await get(shop, order)).toMatchObject({ state: 'cancelled' });
    shop.clock.now += 9 * DAY;
    expect((await get(shop, order)).refunds).toBeUndefined();
    fine(shop);
  });
});
