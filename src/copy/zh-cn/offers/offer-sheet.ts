/** The offer sheet of the goods page. */

import type { Bargaining, Offer } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

/** The row of the goods page: the shopper's newest open offer, or an invitation to make one. */
export function entry(offer: Offer | undefined, left: number): string {
  if (offer === undefined) return left > 0 ? '出个价，问问掌柜' : '这周出过的价都用完了';
  const price = formatYuan(offer.price);
  if (offer.state === 'waiting') return `你出了 ${price}，掌柜还没答`;
  return offer.state === 'countered'
    ? `掌柜说 ${price} 给你`
    : `谈好了 ${price}，留到 ${formatDeadline(offer.expiresAt)}`;
}

interface OfferEnquiry {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
  readonly price: string;
  readonly listPrice: string;
  readonly message: string;
}

export const name = '议价';
export const sheetTitle = '出个价';
export const price = '每件出价';
export const priceHint = '多少元，如 88.50';
/** By the percent taken off. */
export const discounts = { 5: '九五折', 10: '九折', 15: '八五折' };
export const message = '说一句';
export const messageHint = '为什么想要，可以不写';
export const send = '发给掌柜';
export const sending = '正在发给掌柜';
export const sent = '发给掌柜了，答了会在这里';
export const offersLeft = ({ offersLeft, offerLimit }: Bargaining) =>
  offersLeft === offerLimit ? `七天里能出 ${offerLimit} 次价。` : `还能出 ${offersLeft} 次价。`;
export const conditions = ({ holdHours }: Bargaining) =>
  `掌柜答应的价留 ${holdHours} 小时，用一次，不和满减、第二件同享；券照用。`;
export const contactNote = '会写成一段话，发给掌柜谈。';
export const priceMissing = '写个价再发。';
export const priceInvalid = '价钱写成 88 或 88.50 这样。';
export const notLower = (listPrice: string) => `现在 ${listPrice} 就能买，写低一点。`;
export const enquiry = ({ title, options, quantity, price, listPrice, message }: OfferEnquiry) =>
  [
    '你好，我在小铺看中了：',
    `· ${[title, ...options].join(' ')} ×${quantity}`,
    `页面上 ${listPrice} 一件，${price} 一件行吗？`,
    ...(message === '' ? [] : [message]),
  ].join('\n');
export const toOffers = '看议价';
