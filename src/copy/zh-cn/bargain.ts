import type { BargainedPrice, Bargaining, Offer, OfferState, OfferTurn } from '@/contract/offer';

import { formatYuan } from '../format';
import { formatClock, formatDay } from '../format-time';

const STATES = {
  waiting: '等掌柜答',
  countered: '掌柜还价了',
  accepted: '谈好了',
  used: '用掉了',
  refused: '没谈成',
  withdrawn: '收回了',
  expired: '过期了',
} as const satisfies Record<OfferState, string>;

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

const until = (at: number) => `${formatDay(at)} ${formatClock(at)}`;

/** How far it has come, in one line below the price. */
function standing({ state, quantity, until: end }: Offer): string {
  switch (state) {
    case 'waiting':
      return '掌柜看到就答。';
    case 'countered':
      return `等你到 ${until(end)}。`;
    case 'accepted':
      return `最多 ${quantity} 件，留到 ${until(end)}。只能用一次，货不另留。`;
    case 'used':
      return '照这个价下了单。单子没付成，没到期就还你。';
    case 'refused':
    case 'withdrawn':
    case 'expired':
      return '';
  }
}

function turn({ by, does, price }: OfferTurn): string {
  const who = by === 'seller' ? '掌柜' : '你';
  const amount = price === undefined ? '' : formatYuan(price);
  if (does === 'offers') return `${who}出 ${amount}`;
  if (does === 'counters') return `${who}说 ${amount}`;
  return does === 'refuses' ? `${who}没答应` : `${who}答应了 ${amount}`;
}

/** Beside a line that was bargained for. */
function lineNote({ price, pieces, used }: BargainedPrice, quantity: number): string {
  if (!used) return `议好的 ${formatYuan(price)} 这回没用：不用更省，给你留着`;
  return pieces < quantity ? `议价 ${formatYuan(price)} 一件，用在 ${pieces} 件上` : `议价 ${formatYuan(price)} 一件`;
}

/** The newest of the shopper's open bargains over a good, in the row of its page. */
function entry(offer: Offer | undefined, left: number): string {
  if (offer === undefined) return left > 0 ? '出个价，问问掌柜' : '这周出过的价都用完了';
  const price = formatYuan(offer.price);
  if (offer.state === 'waiting') return `你出了 ${price}，掌柜还没答`;
  return offer.state === 'countered' ? `掌柜说 ${price} 给你` : `谈好了 ${price}，留到 ${until(offer.until)}`;
}

interface Told {
  readonly title: string;
  readonly options: readonly string[];
  readonly quantity: number;
  readonly price: string;
  readonly shelf: string;
  readonly words: string;
}

export const bargain = {
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
  locked: ({ price, quantity, until: end }: Offer) =>
    `谈好的价 ${formatYuan(price)}，最多 ${quantity} 件，留到 ${until(end)}`,
  lineNote,

  title: '我的议价',
  mineSays: '出过的价，掌柜答了什么',
  none: '还没出过价。写着「议价」的好物，可以问问掌柜。',
  state: STATES,
  standing,
  turn,
  pieces: (quantity: number) => `${quantity} 件`,
  shelfThen: (price: string) => `当时 ${price} 一件`,
  take: (price: string) => `就 ${price}`,
  taken: '谈好了，照这个价买就行',
  again: '再出个价',
  withdraw: '收回',
  withdrawAsk: { title: '收回这个价？', words: '出过的这次不会还回来。', yes: '收回', no: '算了' },
  withdrawn: '收回了',
  buy: '照这个价买',
  seeOrder: '看看那一单',
  seeGoods: '看看这件',
};
