import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { refundReplies, returnAddress } from '@/demo/refund-replies';
import { lastEventAt } from '@/domain/last-event';
import { isSellerFault } from '@/domain/refunds/refund-state';
import { agreeToRefund, refuseRefund, startTransfer } from '@/domain/refunds/refund-transitions';

import type { Store } from '../storage/store';
import { updateEachOrder } from './update-documents';

/** When the demo seller answers a refund request, ms; sooner when the goods are not shipped yet. */
export const REFUND_ANSWER_DELAY = MINUTE;
export const UNSHIPPED_REFUND_ANSWER_DELAY = 20 * SECOND;

/** How long a return parcel takes, ms. */
export const RETURN_DELAY = 2 * MINUTE;

/**
 * An order after the demo seller has answered its refund requests by `now`; the same object without a change. The
 * payment service transfers the money, not the simulated seller.
 */
export function afterRefundAnswers(order: Order, now: EpochMs): Order {
  return (order.refunds ?? []).reduce((updated, refund) => afterAnswer(updated, refund, now), order);
}

function afterAnswer(order: Order, refund: Refund, now: EpochMs): Order {
  const last = lastEventAt(refund);
  const dueAfter = (delay: number) => (now >= last + delay ? last + delay : undefined);
  if (refund.state === 'requested') {
    const at = dueAfter(refund.isUnshipped ? UNSHIPPED_REFUND_ANSWER_DELAY : REFUND_ANSWER_DELAY);
    return at === undefined ? order : answer(order, refund, at);
  }
  const at = refund.state === 'returning' ? dueAfter(RETURN_DELAY) : undefined;
  return at === undefined ? order : startTransfer(order, refund, { at, message: refundReplies.returnReceived });
}

/** The seller's rules: which requests are agreed to and which are refused; a refusal tells the alternative. */
function answer(order: Order, refund: Refund, at: EpochMs): Order {
  const agree = (message: string) => agreeToRefund(order, refund, { at, message, returnAddress });
  const refuse = (message: string) => refuseRefund(order, refund, { at, message });
  const { kind, reason, isUnshipped } = refund;
  if (isUnshipped) return agree(refundReplies.unshipped);
  if (kind === 'return')
    return agree(isSellerFault(reason) ? refundReplies.returnAcceptedAtSellersCost : refundReplies.returnAccepted);
  if (reason === 'not-arrived')
    return isDelivered(order, at) ? refuse(refundReplies.delivered) : agree(refundReplies.lost);
  if (isSellerFault(reason)) return agree(refundReplies.damaged);
  return refuse(order.state === 'shipped' ? refundReplies.inTransit : refundReplies.refundOnlyRefused);
}

/** Whether the carrier has reported the delivery or the shopper has confirmed it. */
function isDelivered({ state, events }: Order, at: EpochMs): boolean {
  const shippedAt = events.find((event) => event.state === 'shipped')?.at ?? at;
  const minutes = Math.max(...parcel.steps.map((step) => step.minutes));
  return state !== 'shipped' || at >= shippedAt + minutes * MINUTE;
}

/** Writes the seller's answers to refund requests up to `now`. */
export function simulateRefunds(store: Store, now: EpochMs): Promise<void> {
  return updateEachOrder(store, (order) => afterRefundAnswers(order, now));
}
