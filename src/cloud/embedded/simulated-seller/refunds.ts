import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';
import { answers, returnTo } from '@/demo/after-sales';
import { parcel } from '@/demo/parcel';
import { lastAt } from '@/domain/last-event';
import { isFault } from '@/domain/refunds/refund';
import { agreed, moneyMoves, refused } from '@/domain/refunds/refund-moves';

import type { Store } from '../storage/store';
import { tendOrders } from './each-order';

/** How long the demo seller thinks about a request; hardly at all while she has the goods herself. */
export const ANSWERS_AFTER = MINUTE;
export const ANSWERS_UNSENT_AFTER = 20 * SECOND;

/** How long what is sent back to her is on its way. */
export const COMES_BACK_AFTER = 2 * MINUTE;

/**
 * An order as the demo seller leaves its refunds at `now`; the same order where she has nothing to answer. Money is not
 * hers to move: the shop has the payment service do that.
 */
export function afterAnswers(order: Order, now: EpochMs): Order {
  return (order.refunds ?? []).reduce((before, refund) => answered(before, refund, now), order);
}

function answered(order: Order, refund: Refund, now: EpochMs): Order {
  const last = lastAt(refund);
  const since = (wait: number) => (now >= last + wait ? last + wait : undefined);
  if (refund.state === 'requested') {
    const at = since(refund.isUnsent ? ANSWERS_UNSENT_AFTER : ANSWERS_AFTER);
    return at === undefined ? order : answer(order, refund, at);
  }
  const at = refund.state === 'returning' ? since(COMES_BACK_AFTER) : undefined;
  return at === undefined ? order : moneyMoves(order, refund, { at, words: answers.arrived });
}

/** Her rules, in one place: what she agrees to, and what she can't, with a way that is open instead. */
function answer(order: Order, refund: Refund, at: EpochMs): Order {
  const agree = (words: string) => agreed(order, refund, { at, words, returnTo });
  const refuse = (words: string) => refused(order, refund, { at, words });
  const { kind, reason, isUnsent } = refund;
  if (isUnsent) return agree(answers.unsent);
  if (kind === 'return') return agree(isFault(reason) ? answers.goBackFault : answers.goBack);
  if (reason === 'not-arrived') return isDelivered(order, at) ? refuse(answers.delivered) : agree(answers.lost);
  if (isFault(reason)) return agree(answers.fault);
  return refuse(order.state === 'shipped' ? answers.onItsWay : answers.kept);
}

/** Whether her carrier, or the shopper herself, has said that the parcel is there. */
function isDelivered({ state, events }: Order, at: EpochMs): boolean {
  const sentAt = events.find((event) => event.state === 'shipped')?.at ?? at;
  const minutes = Math.max(...parcel.way.map((step) => step.minutes));
  return state !== 'shipped' || at >= sentAt + minutes * MINUTE;
}

/** Writes what the seller has answered by `now`. */
export function tendRefunds(store: Store, now: EpochMs): Promise<void> {
  return tendOrders(store, (order) => afterAnswers(order, now));
}
