import { isRefundOpen, REFUND_STATES, type RefundState } from '@/contract/refunds/refund';
import {
  advanceRefund,
  canAdvanceRefund,
  isRefundActive,
  isSellerFault,
  isTransferStarted,
} from '@/domain/refunds/refund-state';

import { NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

const only = (holds: (refund: { readonly state: RefundState }) => boolean) =>
  REFUND_STATES.filter((state) => holds({ state }));

describe('a refund', () => {
  it('allows exactly these transitions', () => {
    const moves = REFUND_STATES.flatMap((from) =>
      REFUND_STATES.filter((to) => canAdvanceRefund(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(moves).toEqual([
      'requested → agreed',
      'requested → refused',
      'requested → withdrawn',
      'agreed → returning',
      'agreed → refunding',
      'agreed → withdrawn',
      'returning → refunding',
      'returning → refused',
      'refunding → refunded',
    ]);
  });

  it('appends events immutably', () => {
    const before = aRefund();
    const after = advanceRefund(before, { state: 'refused', at: NOW + 1, message: 'no' });
    expect(after).toMatchObject({ state: 'refused', events: [{}, { state: 'refused', at: NOW + 1, message: 'no' }] });
    expect(before).toEqual(aRefund());
  });

  it.each<[RefundState, RefundState]>([
    ['refunding', 'withdrawn'],
    ['returning', 'withdrawn'],
    ['refused', 'agreed'],
    ['requested', 'refunded'],
  ])('throws from %s to %s', (state, to) => {
    expect(() => advanceRefund(aRefund({ state }), { state: to, at: NOW })).toThrow('illegal transition');
  });

  it('has open, active and transferring states', () => {
    expect(only(isRefundOpen)).toEqual(['requested', 'agreed', 'returning', 'refunding']);
    expect(only(isRefundActive)).toEqual(['requested', 'agreed', 'returning', 'refunding', 'refunded']);
    expect(only(isTransferStarted)).toEqual(['refunding', 'refunded']);
  });

  it('is the seller’s fault for faulty or missing goods', () => {
    expect(isSellerFault('not-arrived')).toBe(true);
    expect(isSellerFault('damaged')).toBe(true);
    for (const reason of ['unwanted', 'mistaken', 'late', 'order-cancelled'] as const)
      expect(isSellerFault(reason)).toBe(false);
  });
});
