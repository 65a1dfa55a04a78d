import type { MadeBasket } from '@/contract/checkout/prepared-order';
import { formatDeadline } from '@/copy/format-time';

/** Goods of a basket that its card names; the rest is counted. */
const NAMED = 3;

function named({ goods }: MadeBasket): readonly string[] {
  const lines = goods
    .slice(0, NAMED)
    .map(({ title, options, quantity }) => `${quantity} 件 ${[title, ...options].join(' · ')}`);
  return goods.length > NAMED ? [...lines, `还有 ${goods.length - NAMED} 样`] : lines;
}

const titles = ({ goods }: MadeBasket) => goods.map(({ title }) => title).join('、');

export const desk = {
  demo: '演示里谁都能进来当一回掌柜；换成真的云，只有掌柜自己的微信进得来。',
  make: '配一单给客人',
  makeSays: (days: number) =>
    `购物车里选上的，配成一单。客人点开核对好就能付，能打开 ${days} 天；价钱按付的时候算，货不另留。`,
  pickFirst: '购物车里还没有选上的，先去挑几样。',
  pick: '去挑',
  toCart: '去购物车里改',
  pickMore: '再挑几样',
  sum: (pieces: number, amount: string) => `${pieces} 件，好物 ${amount}，运费和优惠到时候另算`,
  words: '说一句',
  wordsHint: '跟客人说点什么，可以不写',
  done: '做好了',
  fixFirst: '有一样现在买不了，先改一改。',
  made: '做好了，发给客人就行',
  madeList: '做好的，还开着',
  named,
  until: (at: number) => `${formatDeadline(at)} 前都能打开`,
  look: '看看',
  share: '发给客人',
  shareLabel: (basket: MadeBasket) => `发给客人：${titles(basket)}`,
  card: (basket: MadeBasket) => `给你配好了：${titles(basket)}`,
  end: '收回',
  endAsk: {
    title: '收回这一单？',
    words: '客人再点开会说已经过期了。已经下好的订单不受影响。',
    yes: '收回',
    no: '算了',
  },
  ended: '收回了',
};
