import type { Offer, OfferState, OfferTurn } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

const STATES = {
  waiting: '等掌柜答',
  countered: '掌柜还价了',
  accepted: '谈好了',
  used: '用掉了',
  refused: '没谈成',
  withdrawn: '收回了',
  expired: '过期了',
} as const satisfies Record<OfferState, string>;

/** How far it has come, in one line below the price. */
function standing({ state, quantity, until: end }: Offer): string {
  switch (state) {
    case 'waiting':
      return '掌柜看到就答。';
    case 'countered':
      return `等你到 ${formatDeadline(end)}。`;
    case 'accepted':
      return `最多 ${quantity} 件，留到 ${formatDeadline(end)}。只能用一次，货不另留。`;
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

/** The shopper's bargains, each with what was said. */
export const ownOffers = {
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
