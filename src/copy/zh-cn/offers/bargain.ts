/** Offers shown outside their own pages. The offer sheet has `offer-sheet.ts`, the shopper's list `own-offers.ts`. */

import type { BargainedPrice, Offer, OfferState } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

const STATE_PROBLEMS = {
  waiting: '上一次出的价掌柜还没答，等等她。',
  countered: '掌柜刚还了个价，先看看再决定。',
  accepted: '这一款的价已经谈好了，直接照那个价买。',
  used: '这个价已经用在一单里了。',
  refused: '这次没谈成，价没有留。',
  withdrawn: '这次出的价已经收回了。',
  expired: '这个价已经过期了。',
} as const satisfies Record<OfferState, string>;

/** Why an action is not possible in this state of the offer. */
export function offerStateProblem(state: OfferState): string {
  return STATE_PROBLEMS[state];
}

/** The note of a line with an agreed price. */
export function lineNote({ price, pieces, used }: BargainedPrice, quantity: number): string {
  if (!used) return `议好的 ${formatYuan(price)} 这回没用：不用更省，给你留着`;
  return pieces < quantity ? `议价 ${formatYuan(price)} 一件，用在 ${pieces} 件上` : `议价 ${formatYuan(price)} 一件`;
}

export const locked = ({ price, quantity, expiresAt }: Offer) =>
  `谈好的价 ${formatYuan(price)}，最多 ${quantity} 件，留到 ${formatDeadline(expiresAt)}`;
export const title = '我的议价';
