/** The shopper's list of offers. */

import type { Offer, OfferState, OfferTurn } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

export const state = {
  waiting: '等掌柜答',
  countered: '掌柜还价了',
  accepted: '谈好了',
  used: '用掉了',
  refused: '没谈成',
  withdrawn: '收回了',
  expired: '过期了',
} as const satisfies Record<OfferState, string>;

/** What the state means for the shopper, in one line. */
export function status({ state, quantity, expiresAt }: Offer): string {
  switch (state) {
    case 'waiting':
      return '掌柜看到就答。';
    case 'countered':
      return `等你到 ${formatDeadline(expiresAt)}。`;
    case 'accepted':
      return `最多 ${quantity} 件，留到 ${formatDeadline(expiresAt)}。只能用一次，货不另留。`;
    case 'used':
      return '照这个价下了单。单子没付成，没到期就还你。';
    case 'refused':
    case 'withdrawn':
    case 'expired':
      return '';
  }
}

export function turn({ by, action, price }: OfferTurn): string {
  const who = by === 'seller' ? '掌柜' : '你';
  const amount = price === undefined ? '' : formatYuan(price);
  if (action === 'offer') return `${who}出 ${amount}`;
  if (action === 'counter') return `${who}说 ${amount}`;
  return action === 'refuse' ? `${who}没答应` : `${who}答应了 ${amount}`;
}

export const empty = '还没出过价。写着「议价」的好物，可以问问掌柜。';
export const pieces = (quantity: number) => `${quantity} 件`;
export const listPriceThen = (price: string) => `当时 ${price} 一件`;
export const accept = (price: string) => `按 ${price} 买`;
export const accepted = '谈好了，照这个价买就行';
export const offerAgain = '再出个价';
export const withdraw = '收回';
export const confirmWithdraw = {
  title: '收回这个价？',
  content: '出过的这次不会还回来。',
  confirmText: '收回',
  cancelText: '算了',
};
export const withdrawn = '收回了';
export const buy = '照这个价买';
export const seeOrder = '看看那一单';
export const seeGoods = '看看这件';
