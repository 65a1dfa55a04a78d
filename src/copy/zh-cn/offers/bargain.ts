import type { BargainedPrice, Offer, OfferState } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

const TROUBLES = {
  waiting: '上一次出的价掌柜还没答，等等她。',
  countered: '掌柜刚还了个价，先看看再决定。',
  accepted: '这一款的价已经谈好了，直接照那个价买。',
  used: '这个价已经用在一单里了。',
  refused: '这次没谈成，价没有留。',
  withdrawn: '这次出的价已经收回了。',
  expired: '这个价已经过期了。',
} as const satisfies Record<OfferState, string>;

/** Why a bargain can't go on as asked. */
export function offerTrouble(state: OfferState): string {
  return TROUBLES[state];
}

/** Beside a line that was bargained for. */
function lineNote({ price, pieces, used }: BargainedPrice, quantity: number): string {
  if (!used) return `议好的 ${formatYuan(price)} 这回没用：不用更省，给你留着`;
  return pieces < quantity ? `议价 ${formatYuan(price)} 一件，用在 ${pieces} 件上` : `议价 ${formatYuan(price)} 一件`;
}

/** Of bargains wherever one shows: what is said while one makes an offer is in `offer-sheet.ts`, of all of hers in `own-offers.ts`. */
export const bargain = {
  locked: ({ price, quantity, until: end }: Offer) =>
    `谈好的价 ${formatYuan(price)}，最多 ${quantity} 件，留到 ${formatDeadline(end)}`,
  lineNote,
  title: '我的议价',
  mineSays: '出过的价，掌柜答了什么',
};
