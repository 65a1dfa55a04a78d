import type { Refund, RefundEvent, RefundReason, RefundState } from '@/contract/refunds/refund';

/** Where each state may go. A refund of money is agreed to and moves at once; `faultsOfTable` checks it in the tests. */
export const REFUND_TRANSITIONS: Record<RefundState, readonly RefundState[]> = {
  requested: ['agreed', 'refused', 'withdrawn'],
  agreed: ['returning', 'refunding', 'withdrawn'],
  // What came back may not be what was sent.
  returning: ['refunding', 'refused'],
  // Money on its way is not called back.
  refunding: ['refunded'],
  refunded: [],
  refused: [],
  withdrawn: [],
};

export function canRefundMove(from: RefundState, to: RefundState): boolean {
  return REFUND_TRANSITIONS[from].includes(to);
}

/** The refund in its next state. Throws for a move the table does not have: callers ask `canRefundMove` first. */
export function advanceRefund(refund: Refund, event: RefundEvent): Refund {
  const { state } = event;
  if (!canRefundMove(refund.state, state))
    throw new Error(`illegal move of refund ${refund.id}: ${refund.state} → ${state}`);
  return { ...refund, state, events: [...refund.events, event] };
}

/** It holds its pieces and its share of the money: it is open, or done. */
export function isLive({ state }: Pick<Refund, 'state'>): boolean {
  return state !== 'refused' && state !== 'withdrawn';
}

/** Its money moves, or has moved: nothing takes it back. */
export function isMoney({ state }: Pick<Refund, 'state'>): boolean {
  return state === 'refunding' || state === 'refunded';
}

const FAULTS: readonly Refund['reason'][] = ['not-arrived', 'damaged', 'wrong', 'missing', 'not-as-said'];

/** Whether the reason is the seller's to answer for; until the shopper has the parcel so is its loss (民法典 art. 604). */
export function isFault(reason: RefundReason | 'order-ended'): boolean {
  return FAULTS.includes(reason);
}
