import { plus } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder } from '../../support/orders/preorders';

const events = (...states: readonly Order['state'][]): Order['events'] => states.map((state) => ({ state, at: NOW }));

describe('the payments of an order', () => {
  it('are one payment of the total under the order number, if the order is paid at once', () => {
    const order = anOrder();
    expect(paymentsOf(order)).toEqual([{ number: order.number, amount: order.total }]);
  });

  it('are the deposit, then the balance, under two numbers, and add up to the total', () => {
    const order = aSourcedOrder();
    const payments = paymentsOf(order);
    expect(payments).toEqual([
      { number: order.number, amount: 3_000 },
      { number: `${order.number}-2`, amount: 7_800 },
    ]);
    expect(plus(...payments.map(({ amount }) => amount))).toBe(order.total);
  });
});

describe('isPaymentApplied', () => {
  it('is true for a single payment from the moment the order was paid', () => {
    const waiting = anOrder();
    expect(isPaymentApplied(waiting, waiting.number)).toBe(false);
    const paid = { ...waiting, events: events('awaiting-payment', 'paid') };
    expect(isPaymentApplied(paid, paid.number)).toBe(true);
    expect(isPaymentApplied({ ...paid, events: [...paid.events, ...events('shipped')] }, paid.number)).toBe(true);
  });

  it('is false for a payment that arrived after the order was cancelled', () => {
    const late = anOrder({ state: 'cancelled', events: events('awaiting-payment', 'cancelled') });
    expect(isPaymentApplied(late, late.number)).toBe(false);
  });

  it('is true for a deposit once sourcing started, and for a balance once the order is paid', () => {
    const applied = (order: Order) =>
      [order.number, `${order.number}-2`].map((number) => isPaymentApplied(order, number));
    const order = aSourcedOrder();
    expect(applied({ ...order, events: events('awaiting-deposit') })).toEqual([false, false]);
    expect(applied({ ...order, events: events('awaiting-deposit', 'sourcing', 'awaiting-balance') })).toEqual([
      true,
      false,
    ]);
    expect(applied({ ...order, events: events('awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid') })).toEqual([
      true,
      true,
    ]);
  });

  it('looks only at the sourcing state for a deposit', () => {
    const order = aSourcedOrder({ events: events('awaiting-deposit', 'paid') });
    expect(isPaymentApplied(order, order.number)).toBe(false);
  });
});
