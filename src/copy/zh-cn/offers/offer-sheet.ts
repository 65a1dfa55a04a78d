import type { Bargaining, Offer } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

/** The newest of the shopper's open bargains over a good, in the row of its page. */
function entry(offer: Offer | undefined, left: number): string {
  if (offer === undefined) return left > 0 ? '出个价，问问掌柜' : '这周出过的价都用完了';
  const price = formatYuan(offer.price);
  if (offer.state === 'waiting') return `你出了 ${price}，掌柜还没答`;
  return offer.state === 'countered' ? `掌柜说 ${price} 给你` : `谈好了 ${price}，留到 ${formatDeadline(offer.until)}`;
}

interface Told {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
  readonly price: string;
  readonly shelf: string;
  readonly words: string;
}

/** A price offered for a good, on its own page. */
export const offerSheet = {
  name: '议价',
  entry,
  sheetTitle: '出个价',
  price: '一件出',
  priceHint: '多少元，如 88.50',
  words: '说一句',
  wordsHint: '为什么想要，可以不写',
  send: '发给掌柜',
  sending: '正在发给掌柜',
  sent: '发给掌柜了，答了会在这里',
  rounds: ({ left, rounds }: Bargaining) => (left === rounds ? `七天里能出 ${rounds} 次价。` : `还能出 ${left} 次价。`),
  holds: ({ holdHours }: Bargaining) => `掌柜答应的价留 ${holdHours} 小时，用一次，不和满减、第二件同享；券照用。`,
  chat: '会写成一段话，发给掌柜谈。',
  noPrice: '写个价再发。',
  badPrice: '价钱写成 88 或 88.50 这样。',
  notLower: (shelf: string) => `现在 ${shelf} 就能买，写低一点。`,
  enquiry: ({ title, options, quantity, price, shelf, words }: Told) =>
    [
      '你好，我在小铺看中了：',
      `· ${[title, ...options].join(' ')} ×${quantity}`,
      `页面上 ${shelf} 一件，${price} 一件行吗？`,
      ...(words === '' ? [] : [words]),
    ].join('\n'),
  open: '看议价',
};
