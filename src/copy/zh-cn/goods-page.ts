import type { Dimension, Preorder, ReturnPolicy } from '@/contract/goods';
import { ZERO } from '@/contract/money';
import type { FreightRule } from '@/contract/shop';

import { formatYuan } from '../format';
import { formatDay } from '../format-time';

/** What sending costs, in the one line that decides; the whole rule stands with the shop's papers. */
function freightLine({ base, perExtraKg, freeFrom, far }: FreightRule): string {
  if (base !== ZERO || perExtraKg !== ZERO) return `运费 ${formatYuan(base)} 起，一单满 ${formatYuan(freeFrom)} 免`;
  return far.extra === ZERO ? '不收运费' : '不收运费，路远的地方另加一点';
}

function returnLine(returns: ReturnPolicy): string {
  if (returns.kind === 'seven-days') return '签收后七天内，不用说理由就能退。';
  return `不能无理由退：${returns.because}。东西有问题，照样找掌柜。`;
}

export const goodsPage = {
  pictureOf: (at: number, all: number) => `${at}/${all}`,
  chosen: '已选',
  chosenLine: (options: readonly string[]) => options.join(' · '),
  kinds: '款式',
  kindsLine: (dimensions: readonly Dimension[]) => `选${dimensions.map(({ name }) => name).join('和')}`,
  delivery: '送货',
  freightLine,
  deliveryUnknown: '怎么送没取到，运费在下单前会算给你看。',
  returns: '退货',
  returnLine,
  preorder: '预订',
  preorderLine: ({ from, arrivesAt }: Preorder) =>
    `从${from}带回，约 ${formatDay(arrivesAt)}到掌柜手里，到了就寄。`,
  licence: '证照',
  licenceLine: '看看是谁在卖',
  story: '来历',
  facts: '细处',
  posts: '掌柜说起过',
  openPost: (words: string) => `看动态：${words}`,
  seller: '掌柜',
  askSeller: '问掌柜',
  askLabel: (title: string) => `问掌柜「${title}」`,
  cart: '购物车',
  cartLabel: (pieces: number) => (pieces === 0 ? '购物车' : `购物车，${pieces} 件`),
  manyPieces: '99+',
  shareTitle: (title: string, price: string, more: boolean) => `${price}${more ? ' 起' : ''} ${title}`,
  lost: '没找到这件好物，链接可能没带全。',
};
