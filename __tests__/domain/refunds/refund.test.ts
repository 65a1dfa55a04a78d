import { isOpen, REFUND_STATES, type RefundState } from '@/contract/refunds/refund';
import { advanceRefund, canRefundMove, isFault, isLive, isMoney } from '@/domain/refunds/refund';

import { NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

const only = (holds: (refund: { readonly state: RefundState }) => boolean) =>
  REFUND_STATES.filter((state) => holds({ state }));

describe('a refund', () => {
  it('may make these moves and no other', () => {
    const moves = REFUND_STATES.flatMap((from) =>
      REFUND_STATES.filter((to) => canRefundMove(from, to)).map((to) => `${from} → ${to}`),
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

  it('keeps its history and what was said, and leaves the old one as it was', () => {
    const before = aRefund();
    const after = advanceRefund(before, { state: 'refused', at: NOW + 1, words: 'no' });
    expect(after).toMatchObject({ state: 'refused', events: [{}, { state: 'refused', at: NOW + 1, words: 'no' }] });
    expect(before).toEqual(aRefund());
  });

  it.each<[RefundState, RefundState]>([
    ['refunding', 'withdrawn'],
    ['returning', 'withdrawn'],
    ['refused', 'agreed'],
    ['requested', 'refunded'],
  ])('throws from %s to %s', (state, to) => {
    expect(() => advanceRefund(aRefund({ state }), { state: to, at: NOW })).toThrow('illegal move');
  });

  it('is open until it has an end, holds its pieces unless it came to nothing, and moves money late', () => {
    expect(only(isOpen)).toEqual(['requested', 'agreed', 'returning', 'refunding']);
    expect(only(isLive)).toEqual(['requested', 'agreed', 'returning', 'refunding', 'refunded']);
    expect(only(isMoney)).toEqual(['refunding', 'refunded']);
  });

  it('is the seller’s to answer for when the goods are, or when they never came', () => {
    expect(isFault('not-arrived')).toBe(true);
    expect(isFault('damaged')).toBe(true);
    for (const reason of ['unwanted', 'mistaken', 'late', 'order-ended'] as const) expect(isFault(reason)).toBe(false);
  });
});
