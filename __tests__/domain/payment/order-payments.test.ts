import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { isCounted, paymentsOf } from '@/domain/payment/order-payments';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder } from '../../support/orders/preorders';

const events = (...states: readonly Order['state'][]): Order['events'] => states.map((state) => ({ state, at: NOW }));

describe('the payments of an order', () => {
  it('are one, of its whole price and under its own number, where it is paid at once', () => {
    const order = anOrder();
    expect(paymentsOf(order)).toEqual([{ number: order.number, amount: order.total }]);
  });

  it('are the deposit and then the balance, under two numbers, and together its price', () => {
    const order = aSourcedOrder();
    const payments = paymentsOf(order);
    expect(payments).toEqual([
      { number: order.number, amount: 3_000 },
      { number: `${order.number}-2`, amount: 7_800 },
    ]);
    expect(plus(...payments.map(({ amount }) => amount))).toBe(order.total);
  });
});

describe('a payment', () => {
  it('made at once is counted on from the instant at which the order was paid, and ever after', () => {
    const waiting = anOrder();
    expect(isCounted(waiting, waiting.number)).toBe(false);
    const paid = { ...waiting, events: events('awaiting-payment', 'paid') };
    expect(isCounted(paid, paid.number)).toBe(true);
    expect(isCounted({ ...paid, events: [...paid.events, ...events('shipped')] }, paid.number)).toBe(true);
  });

  it('that came after its order had ended is not counted on', () => {
    const late = anOrder({ state: 'cancelled', events: events('awaiting-payment', 'cancelled') });
    expect(isCounted(late, late.number)).toBe(false);
  });

  it('of a deposit is counted on once the seller buys, that of the balance only once all is paid', () => {
    const counted = (order: Order) => [order.number, `${order.number}-2`].map((number) => isCounted(order, number));
    const order = aSourcedOrder();
    expect(counted({ ...order, events: events('awaiting-deposit') })).toEqual([false, false]);
    expect(counted({ ...order, events: events('awaiting-deposit', 'sourcing', 'awaiting-balance') })).toEqual([
      true,
      false,
    ]);
    expect(counted({ ...order, events: events('awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid') })).toEqual([
      true,
      true,
    ]);
  });

  it('of a deposit is counted on by the step to the seller’s buying, not by a later one', () => {
    const order = aSourcedOrder({ events: events('awaiting-deposit', 'paid') });
    expect(isCounted(order, order.number)).toBe(false);
  });
});
