import { needsSettling } from '@/domain/due-orders';
import { receivedOrder, shippedOrder } from '@/domain/orders/receipt';

import { anOrder, NOW } from '../support/builders/builders';
import { PARCEL } from '../support/native/phone';

describe('needsSettling', () => {
  it('is true once the payment deadline has passed', () => {
    const order = anOrder();
    expect(needsSettling(order, order.payBy - 1)).toBe(false);
    expect(needsSettling(order, order.payBy)).toBe(true);
    expect(needsSettling({ ...order, state: 'cancelled' }, order.payBy)).toBe(false);
  });

  it('is true once the return period has passed', () => {
    const order = receivedOrder(shippedOrder(anOrder({ state: 'paid' }), PARCEL, NOW), NOW);
    const { returnBy = 0 } = order;
    expect(needsSettling(order, returnBy)).toBe(false);
    expect(needsSettling(order, returnBy + 1)).toBe(true);
  });
});
