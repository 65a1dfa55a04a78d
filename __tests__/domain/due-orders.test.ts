import { dueAt, isDue } from '@/domain/due-orders';
import { receivedOrder, shippedOrder } from '@/domain/orders/receipt';

import { anOrder, NOW } from '../support/builders/builders';
import { PARCEL } from '../support/native/phone';
import { aRefund } from '../support/refunds/refunds';

describe('isDue', () => {
  it('is true once the payment deadline has passed', () => {
    const order = anOrder();
    expect(isDue(order, order.payBy - 1)).toBe(false);
    expect(isDue(order, order.payBy)).toBe(true);
    expect(isDue({ ...order, state: 'cancelled' }, order.payBy)).toBe(false);
  });

  it('is true once the return period has passed', () => {
    const order = receivedOrder(shippedOrder(anOrder({ state: 'paid' }), [PARCEL], NOW), NOW);
    const { returnBy = 0 } = order;
    expect(isDue(order, returnBy)).toBe(false);
    expect(isDue(order, returnBy + 1)).toBe(true);
  });
});

describe('dueAt', () => {
  it('is the first of all instants at which something changes by itself', () => {
    const agreed = { ...aRefund(), state: 'agreed' as const, shipReturnBy: NOW + 5 };
    const refunding = {
      ...aRefund(),
      state: 'refunding' as const,
      events: [{ state: 'refunding' as const, at: NOW + 2 }],
    };
    const order = anOrder({ state: 'received', returnBy: NOW });
    expect(dueAt(order)).toBe(NOW + 1);
    // An open request keeps the order from being completed.
    expect(dueAt({ ...order, refunds: [agreed] })).toBe(NOW + 6);
    expect(dueAt({ ...order, refunds: [agreed, refunding] })).toBe(NOW + 2);
    expect(dueAt(anOrder({ state: 'paid' }))).toBeUndefined();
  });
});
