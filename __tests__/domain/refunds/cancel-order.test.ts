import type { CancelReason, Order } from '@/contract/orders/order';
import { withBalanceRequested } from '@/domain/orders/balance';
import { cancelOrder } from '@/domain/refunds/cancel-order';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder, sourcedTo } from '../../support/orders/preorders';

const cancelled = (order: Order, reason: CancelReason) => cancelOrder(order, { at: NOW + 5, reason, refundId: 'back' });

describe('cancelOrder', () => {
  it.each<CancelReason>(['shopper', 'timeout', 'seller'])('records time and reason: %s', (reason) => {
    for (const order of [anOrder(), aSourcedOrder({ state: 'awaiting-deposit' }), aSourcedOrder()]) {
      const after = cancelled(order, reason);
      expect(after.state).toBe('cancelled');
      expect(after.events).toEqual([...order.events, { state: 'cancelled', at: NOW + 5, reason }]);
    }
  });

  it('refunds a paid deposit automatically on its payment', () => {
    const order = aSourcedOrder();
    const [refund, ...more] = cancelled(order, 'shopper').refunds ?? [];
    expect(more).toEqual([]);
    expect(refund).toMatchObject({
      id: 'back',
      state: 'refunding',
      reason: 'order-cancelled',
      amount: 3_000,
      parts: [{ paymentNumber: order.number, amount: 3_000 }],
      events: [{ state: 'refunding', at: NOW + 5 }],
    });
  });

  it('refunds only the refundable part after the seller has bought', () => {
    const called = withBalanceRequested(sourcedTo(aSourcedOrder(), 'arrived'), { at: NOW });
    const back = (reason: CancelReason) => cancelled(called, reason).refunds?.map(({ amount }) => amount);
    expect([back('timeout'), back('shopper'), back('seller')]).toEqual([[1_000], [1_000], [3_000]]);
  });

  it('adds no refund if nothing was paid', () => {
    expect(cancelled(anOrder(), 'timeout')).not.toHaveProperty('refunds');
    expect(cancelled(aSourcedOrder({ state: 'awaiting-deposit' }), 'shopper')).not.toHaveProperty('refunds');
  });

  it('adds no refund if the whole deposit is non-refundable', () => {
    const bought = sourcedTo(aSourcedOrder(), 'bought');
    const { deposit } = bought;
    if (!deposit) throw new Error('it is paid in two parts');
    const nonRefundable = {
      ...bought,
      deposit: { ...deposit, nonRefundablePercent: 100, nonRefundable: deposit.amount },
    };
    expect(cancelled(nonRefundable, 'shopper')).not.toHaveProperty('refunds');
  });
});
