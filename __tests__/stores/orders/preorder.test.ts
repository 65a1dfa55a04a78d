import { fen } from '@/contract/money';
import { withBalanceRequested } from '@/domain/orders/balance';
import { cancelOrder } from '@/domain/refunds/cancel-order';
import { depositIfCancelled, depositSettlement, sourcingProgress } from '@/stores/orders/preorder';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder, sourcedTo } from '../../support/orders/preorders';

const END = { at: NOW, refundId: 'r1' };

describe('how a deposit is split', () => {
  it('is the same before and after a cancellation', () => {
    expect(depositIfCancelled(aSourcedOrder())).toEqual({ refunded: 3_000, retained: 0 });
    for (const order of [sourcedTo(aSourcedOrder(), 'bought'), aSourcedOrder()]) {
      const expected = depositIfCancelled(order);
      expect(depositSettlement(cancelOrder(order, { ...END, reason: 'shopper' }))).toEqual(expected);
    }
    const requested = withBalanceRequested(sourcedTo(aSourcedOrder(), 'arrived'), { at: NOW });
    expect(depositIfCancelled(requested)).toEqual({ refunded: 1_000, retained: 2_000 });
    expect(depositSettlement(cancelOrder(requested, { ...END, reason: 'seller' }))).toEqual({
      refunded: 3_000,
      retained: 0,
    });
  });

  it('is undefined without a paid deposit, or while the order is active', () => {
    expect(depositIfCancelled(anOrder())).toBeUndefined();
    expect(depositIfCancelled(aSourcedOrder({ state: 'awaiting-deposit' }))).toBeUndefined();
    expect(depositIfCancelled(aSourcedOrder({ state: 'paid' }))).toBeUndefined();
    expect(depositSettlement(aSourcedOrder())).toBeUndefined();
    expect(depositSettlement(anOrder({ state: 'cancelled' }))).toBeUndefined();
  });

  it('does not include the refund of a late balance', () => {
    const cancelled = cancelOrder(sourcedTo(aSourcedOrder(), 'bought'), { ...END, reason: 'timeout' });
    const [deposit] = cancelled.refunds ?? [];
    if (!deposit) throw new Error('no refund');
    const late = {
      ...deposit,
      id: 'r2',
      parts: [{ paymentNumber: `${cancelled.number}-2`, number: 'x', amount: fen(7_800) }],
    };
    expect(depositSettlement({ ...cancelled, refunds: [deposit, late] })).toEqual({ refunded: 1_000, retained: 2_000 });
  });
});

describe('sourcingProgress', () => {
  it('is set while goods are being bought, until all have arrived and are paid', () => {
    expect(sourcingProgress(aSourcedOrder())).toBe('ordered');
    expect(sourcingProgress(sourcedTo(aSourcedOrder(), 'in-transit'))).toBe('in-transit');
    expect(sourcingProgress(sourcedTo(aSourcedOrder(), 'arrived'))).toBe('arrived');
    expect(sourcingProgress({ ...sourcedTo(aSourcedOrder(), 'arrived'), state: 'paid' })).toBeUndefined();
    expect(sourcingProgress({ ...sourcedTo(aSourcedOrder(), 'bought'), state: 'paid' })).toBe('bought');
    expect(sourcingProgress({ ...sourcedTo(aSourcedOrder(), 'bought'), state: 'cancelled' })).toBeUndefined();
    expect(sourcingProgress(anOrder({ state: 'paid' }))).toBeUndefined();
  });
});
