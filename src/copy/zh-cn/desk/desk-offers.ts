import type { AskedOffer } from '@/contract/offers/offer';
import { formatYuan } from '@/copy/format';
import { formatDeadline } from '@/copy/format-time';

/** What the shopper said with her last price; empty where she said nothing. */
function said({ turns }: AskedOffer): string {
  const last = turns[turns.length - 1];
  return last && last.words !== '' ? `客人说：${last.words}` : '';
}

/** The price that the seller named last in this bargain; empty where she named none. */
function before({ turns }: AskedOffer): string {
  const named = turns.flatMap(({ does, price }) => (does === 'counters' && price !== undefined ? [price] : []));
  const last = named[named.length - 1];
  return last === undefined ? '' : `你上次说 ${formatYuan(last)}`;
}

/** What she may agree on, or why she may not. */
function bounds({ bounds: within }: AskedOffer): string {
  return within ? `现卖 ${formatYuan(within.shelf)}，底价 ${formatYuan(within.floor)}` : '这件现在不议价了';
}

/** The seller's side of bargains: the offers that wait for her. */
export const deskOffers = {
  way: '客人出的价',
  waySays: (asked: number | undefined) => {
    if (asked === undefined) return '看看有没有等你答的';
    return asked === 0 ? '现在没有等你答的' : `${asked} 个等你答`;
  },
  demo: '演示里一分钟不到没人答，小铺就照底价替你答了。',
  none: '现在没有等你答的价。客人出了价，会在这里。',
  pieces: (quantity: number) => `${quantity} 件`,
  asks: '客人出',
  each: '一件',
  bounds,
  said,
  before,
  until: ({ until }: AskedOffer) => `${formatDeadline(until)} 前没答，就算过期。`,
  tooLow: '低于底价，只能说个别的价，或者这次不了。',
  accept: '就按这个价',
  counter: '说个别的价',
  refuse: '这次不了',
  label: (act: string, { title, price }: AskedOffer) => `${act}：${title} ${formatYuan(price)}`,
  refuseAsk: { title: '这次不了？', words: '说了就改不回来，客人还可以再出价。', yes: '这次不了', no: '再想想' },
  price: '一件给',
  priceHint: '多少元，如 88.50',
  send: '说给客人',
  cancel: '算了',
  noPrice: '写个价再说。',
  badPrice: '价钱写成 88 或 88.50 这样。',
  notHigher: (asked: string) => `客人已经出 ${asked} 了，写高一点。`,
  belowFloor: (floor: string) => `不能低于你的底价 ${floor}。`,
  notLower: (shelf: string) => `现在 ${shelf} 就能买，写低一点。`,
  accepted: '答应了，客人能照这个价买',
  countered: '说给客人了',
  refused: '回了客人，这次不了',
};
