import { isDue } from '@/domain/due-orders';
import { receivedOrder, shippedOrder } from '@/domain/orders/receipt';

import { anOrder, NOW } from '../support/builders/builders';
import { PARCEL } from '../support/native/phone';

describe('what time alone does to an order', () => {
  it('has its hour when the time to pay is over', () => {
    const order = anOrder();
    expect(isDue(order, order.payBy - 1)).toBe(false);
    expect(isDue(order, order.payBy)).toBe(true);
    expect(isDue({ ...order, state: 'cancelled' }, order.payBy)).toBe(false);
  });

  it('has its hour when the time to send it back is over', () => {
    const order = receivedOrder(shippedOrder(anOrder({ state: 'paid' }), PARCEL, NOW), NOW);
    const { returnBy = 0 } = order;
    expect(isDue(order, returnBy)).toBe(false);
    expect(isDue(order, returnBy + 1)).toBe(true);
  });
});
