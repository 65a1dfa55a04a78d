import { answerRefund } from '@/cloud/handlers/desk/refunds/answer-refund';
import { receiveReturn } from '@/cloud/handlers/desk/refunds/receive-return';
import type { Ports } from '@/cloud/ports';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { RefundAnswer } from '@/contract/refunds/refund-answer';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { refundReplies } from '@/demo/refund-replies';
import { lastEventAt } from '@/domain/last-event';
import { refundAnswerProblem } from '@/domain/refunds/answer-refund';
import { isSellerFault } from '@/domain/refunds/refund-state';

import type { Store } from '../storage/store';
import { findForSeller, portsAt, type SellerPorts } from './seller-ports';

/** When the demo seller answers a refund request, ms; sooner when the goods are not shipped yet. */
export const REFUND_ANSWER_DELAY = MINUTE;
export const UNSHIPPED_REFUND_ANSWER_DELAY = 20 * SECOND;

/** How long a return parcel takes, ms. */
export const RETURN_DELAY = 2 * MINUTE;

/** What the demo seller does about a refund. */
export interface RefundAct {
  readonly at: EpochMs;
  /** Her answer to the request; without one, the goods are back. */
  readonly answer?: RefundAnswer;
}

/** What the demo seller does about a refund by `now`; undefined when nothing is due. */
export function dueRefundAct(order: Order, refund: Refund, now: EpochMs): RefundAct | undefined {
  const at = lastEventAt(refund) + delayOf(refund);
  if (now < at) return undefined;
  return refund.state === 'requested' ? { at, answer: decideRefund(order, refund, at) } : { at };
}

/** ms; endless when it does not wait for her. */
function delayOf({ state, isUnshipped }: Refund): number {
  if (state === 'returning') return RETURN_DELAY;
  if (state !== 'requested') return Infinity;
  return isUnshipped ? UNSHIPPED_REFUND_ANSWER_DELAY : REFUND_ANSWER_DELAY;
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

/** Answers refund requests and receives returns up to `now`. The payment service transfers the money. */
export async function simulateRefunds(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const { document } of findForSeller(store, 'ordersForSeller')) {
    const { order } = document;
    for (const refund of order.refunds ?? []) {
      const act = dueRefundAct(order, refund, now);
      if (act) await perform(act, { orderId: order.id, refund }, portsAt(act.at, ports));
    }
  }
}

async function perform(
  { answer }: RefundAct,
  { orderId, refund }: { readonly orderId: string; readonly refund: Refund },
  ports: Ports,
): Promise<void> {
  const ref = { orderId, refundId: refund.id };
  if (!answer) await receiveReturn({ ...ref, message: refundReplies.returnReceived }, ports);
  // A shop without an address for returns leaves them to the seller herself.
  else if (!refundAnswerProblem(refund, answer, ports.catalog.returnAddress))
    await answerRefund({ requestId: `answer.${refund.id}`, ...ref, answer }, ports);
}
