import type { Ports } from '@/cloud/ports';
import type { AddressFields } from '@/contract/addresses/address';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { RefundAnswer } from '@/contract/refunds/refund-answer';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { refundReplies } from '@/demo/refund-replies';
import { lastEventAt } from '@/domain/last-event';
import { answeredRefund, receivedReturn, refundAnswerProblem } from '@/domain/refunds/answer-refund';
import { isSellerFault } from '@/domain/refunds/refund-state';

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
export function afterRefundAnswers(order: Order, now: EpochMs, returnAddress: AddressFields | undefined): Order {
  return (order.refunds ?? []).reduce((updated, refund) => afterAnswer(updated, refund, { now, returnAddress }), order);
}

interface Shop {
  readonly now: EpochMs;
  readonly returnAddress: AddressFields | undefined;
}

function afterAnswer(order: Order, refund: Refund, { now, returnAddress }: Shop): Order {
  const last = lastEventAt(refund);
  const dueAfter = (delay: number) => (now >= last + delay ? last + delay : undefined);
  if (refund.state === 'requested') {
    const at = dueAfter(refund.isUnshipped ? UNSHIPPED_REFUND_ANSWER_DELAY : REFUND_ANSWER_DELAY);
    const answer = at === undefined ? undefined : decideRefund(order, refund, at);
    // A shop without an address for returns leaves them to the seller herself.
    if (at === undefined || !answer || refundAnswerProblem(refund, answer, returnAddress)) return order;
    return answeredRefund(order, refund, { answer, at, returnAddress });
  }
  const at = refund.state === 'returning' ? dueAfter(RETURN_DELAY) : undefined;
  return at === undefined ? order : receivedReturn(order, refund, { at, message: refundReplies.returnReceived });
}

/** The seller's rules: which requests are agreed to and which are refused; a refusal tells the alternative. */
function decideRefund(order: Order, { kind, reason, isUnshipped }: Refund, at: EpochMs): RefundAnswer {
  const agree = (message: string) => ({ action: 'agree', message }) as const;
  const refuse = (message: string) => ({ action: 'refuse', message }) as const;
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
export function simulateRefunds(store: Store, now: EpochMs, { catalog }: Pick<Ports, 'catalog'>): Promise<void> {
  return updateEachOrder(store, (order) => afterRefundAnswers(order, now, catalog.returnAddress));
}
