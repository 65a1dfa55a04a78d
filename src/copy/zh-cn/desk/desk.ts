import type { DeskPreparedOrder } from '@/contract/checkout/prepared-order';
import { formatDeadline } from '@/copy/format-time';

/** Goods of a prepared order that its card names; further ones are counted. */
const MAX_NAMED_GOODS = 3;

export function goodsLines({ goods }: DeskPreparedOrder): readonly string[] {
  const lines = goods
    .slice(0, MAX_NAMED_GOODS)
    .map(({ title, options, quantity }) => `${quantity} 件 ${[title, ...options].join(' · ')}`);
  return goods.length > MAX_NAMED_GOODS ? [...lines, `还有 ${goods.length - MAX_NAMED_GOODS} 样`] : lines;
}

const titles = ({ goods }: DeskPreparedOrder) => goods.map(({ title }) => title).join('、');

export const draftText = (days: number) =>
  `购物车里选上的，配成一单。客人点开核对好就能付，能打开 ${days} 天；价钱按付的时候算，货不另留。`;
export const nothingChosen = '购物车里还没有选上的，先去挑几样。';
export const pickGoods = '去挑';
export const toCart = '去购物车里改';
export const pickMore = '再挑几样';
export const summary = (pieces: number, amount: string) => `${pieces} 件，好物 ${amount}，运费和优惠到时候另算`;
export const message = '说一句';
export const messageHint = '跟客人说点什么，可以不写';
export const create = '生成这一单';
export const hasUnavailable = '有一样现在买不了，先改一改。';
export const created = '做好了，发给客人就行';
export const openTitle = '做好的，还开着';
export const expiry = (at: number) => `${formatDeadline(at)} 前都能打开`;
export const preview = '看看';
export const share = '发给客人';
export const shareLabel = (preparedOrder: DeskPreparedOrder) => `发给客人：${titles(preparedOrder)}`;
export const shareTitle = (preparedOrder: DeskPreparedOrder) => `给你配好了：${titles(preparedOrder)}`;
export const withdraw = '收回';
export const confirmWithdraw = {
  title: '收回这一单？',
  content: '客人再点开会说已经过期了。已经下好的订单不受影响。',
  confirmText: '收回',
  cancelText: '算了',
};
export const withdrawn = '收回了';
