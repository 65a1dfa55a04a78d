import type { OwnRefundReason, Refund, RefundEvent, RefundReason, RefundState } from '@/contract/refunds/refund';

/** Allowed state transitions. A money refund goes from `agreed` to `refunding` at once. */
export const REFUND_TRANSITIONS: Record<RefundState, readonly RefundState[]> = {
  requested: ['agreed', 'refused', 'withdrawn'],
  agreed: ['returning', 'refunding', 'withdrawn'],
  // The returned goods may not be what was shipped.
  returning: ['refunding', 'refused'],
  // A started transfer can't be cancelled.
  refunding: ['refunded'],
  refunded: [],
  refused: [],
  withdrawn: [],
};

export function canAdvanceRefund(from: RefundState, to: RefundState): boolean {
  return REFUND_TRANSITIONS[from].includes(to);
}

/**
 * Appends an event and moves to its state. Throws for a transition that is not allowed: callers check
 * `canAdvanceRefund` first.
 */
export function advanceRefund(refund: Refund, event: RefundEvent): Refund {
  const { state } = event;
  if (!canAdvanceRefund(refund.state, state))
    throw new Error(`illegal transition of refund ${refund.id}: ${refund.state} → ${state}`);
  return { ...refund, state, events: [...refund.events, event] };
}

/** Whether it holds its pieces and its share of the money: open or refunded. */
export function isRefundActive({ state }: Pick<Refund, 'state'>): boolean {
  return state !== 'refused' && state !== 'withdrawn';
}

/** Whether its money transfer has started; it can't be cancelled any more. */
export function isTransferStarted({ state }: Pick<Refund, 'state'>): boolean {
  return state === 'refunding' || state === 'refunded';
}

const SELLER_FAULT_REASONS: readonly Refund['reason'][] = [
  'not-arrived',
  'damaged',
  'wrong',
  'missing',
  'not-as-described',
  'by-seller',
];

/**
 * Whether the seller is liable for the reason; the seller bears the loss of a parcel before delivery (民法典 art. 604).
 */
export function isSellerFault(reason: RefundReason | OwnRefundReason): boolean {
  return SELLER_FAULT_REASONS.includes(reason);
}

/** Whether the money that goes back was never a part of what the order cost. */
export function isBesidePrice({ reason }: Pick<Refund, 'reason'>): boolean {
  return reason === 'price-lowered' || reason === 'paid-twice';
}
