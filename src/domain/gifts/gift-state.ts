import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { isUnclaimed } from '../orders/order';

/**
 * Whether a friend can claim the gift, as far as its time is not over: paid, and none of it given back. Pieces of a gift
 * that nobody has claimed only go back with all of its money.
 */
export function isGiftOpen(order: Order): boolean {
  const isGivenBack = order.refunds?.some(({ lines }) => lines.length > 0) === true;
  return order.state === 'paid' && isUnclaimed(order) && !isGivenBack;
}

/** When a gift that nobody has claimed goes back in money; undefined for any other order. */
export function giftEndsAt(order: Order): EpochMs | undefined {
  return isGiftOpen(order) ? order.gift?.claimBy : undefined;
}

/** Whether the gift can be claimed at this instant. */
export function isClaimable(order: Order, now: EpochMs): boolean {
  const until = giftEndsAt(order);
  return until !== undefined && now < until;
}
