import type { Refund } from '@/contract/refunds/refund';
import { DAY, type EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';

/** Days to answer a request: trade practice. Nothing happens by itself when they are over. */
const ANSWER_DAYS = 2;
/**
 * Days to pay back a return, by law from the day the goods are back (消费者权益保护法 art. 25). That day is not known
 * here, so they count from the day the shopper sent them.
 */
const PAY_BACK_DAYS = 7;

/** When the seller must have answered a request, or have paid back a return; undefined when nothing waits for her. */
export function sellerDeadline(refund: Refund): EpochMs | undefined {
  if (refund.state === 'requested') return lastEventAt(refund) + ANSWER_DAYS * DAY;
  return refund.state === 'returning' ? lastEventAt(refund) + PAY_BACK_DAYS * DAY : undefined;
}
