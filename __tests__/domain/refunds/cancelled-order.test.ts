import type { CancelReason, Order } from '@/contract/orders/order';
import { calledForBalance } from '@/domain/orders/balance';
import { endedOrder } from '@/domain/refunds/cancelled-order';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder, broughtTo } from '../../support/orders/preorders';

const ended = (order: Order, reason: CancelReason) => endedOrder(order, { at: NOW + 5, reason, refundId: 'back' });

describe('an order that was given up before it was paid whole', () => {
  it.each<CancelReason>(['shopper', 'timeout', 'seller'])('is cancelled, and says when and why: %s', (reason) => {
    for (const order of [anOrder(), aSourcedOrder({ state: 'awaiting-deposit' }), aSourcedOrder()]) {
      const after = ended(order, reason);
      expect(after.state).toBe('cancelled');
      expect(after.events).toEqual([...order.events, { state: 'cancelled', at: NOW + 5, reason }]);
    }
  });

  it('gives a paid deposit back without being asked, on the payment that it came by', () => {
    const order = aSourcedOrder();
    const [refund, ...more] = ended(order, 'shopper').refunds ?? [];
    expect(more).toEqual([]);
    expect(refund).toMatchObject({
      id: 'back',
      state: 'refunding',
      reason: 'order-ended',
      amount: 3_000,
      parts: [{ payment: order.number, amount: 3_000 }],
      events: [{ state: 'refunding', at: NOW + 5 }],
    });
  });

  it('gives back what the rule leaves of a deposit once the seller has bought', () => {
    const called = calledForBalance(broughtTo(aSourcedOrder(), 'arrived'), { at: NOW });
    const back = (reason: CancelReason) => ended(called, reason).refunds?.map(({ amount }) => amount);
    expect([back('timeout'), back('shopper'), back('seller')]).toEqual([[1_000], [1_000], [3_000]]);
  });

  it('has nothing on its way back where nothing was paid', () => {
    expect(ended(anOrder(), 'timeout')).not.toHaveProperty('refunds');
    expect(ended(aSourcedOrder({ state: 'awaiting-deposit' }), 'shopper')).not.toHaveProperty('refunds');
  });

  it('has nothing on its way back where the whole deposit is kept', () => {
    const bought = broughtTo(aSourcedOrder(), 'bought');
    const { deposit } = bought;
    if (!deposit) throw new Error('it is paid in two parts');
    const kept = { ...bought, deposit: { ...deposit, keepPercent: 100, keeps: deposit.now } };
    expect(ended(kept, 'shopper')).not.toHaveProperty('refunds');
  });
});
