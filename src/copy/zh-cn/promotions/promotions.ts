import type { Coupon, CouponTrouble } from '@/contract/promotions/coupon';
import type { PromotionNote, Tier, WasPrice } from '@/contract/promotions/promotion';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

/** The last day of something that is over at `until`. */
function lastDay(until: number): string {
  return formatDay(until - 1);
}

function secondWords(percentOff: number): string {
  if (percentOff === 50) return '第二件半价';
  return percentOff === 100 ? '第二件不要钱' : `第二件减 ${percentOff}%`;
}

const tierWords = ({ from, off }: Tier) => `满 ${formatYuan(from)} 减 ${formatYuan(off)}`;

function promotionWords(note: PromotionNote): string {
  switch (note.kind) {
    case 'time-price':
      return note.name;
    case 'second-piece':
      return secondWords(note.percentOff);
    case 'full-reduction':
      return note.tiers.map(tierWords).join('，') + (note.goods ? `（${note.goods.says}）` : '');
  }
}

/** Why a coupon can't be used, as it follows the words 「这张券」. */
export function couponTrouble(because: CouponTrouble): string {
  switch (because.kind) {
    case 'short':
      return `还差 ${formatYuan(because.by)} 能用`;
    case 'other-goods':
      return '用不到这几样上';
    case 'not-yet':
      return `${formatDay(because.from)}起能用`;
    case 'over':
      return '已经过期了';
    case 'used':
      return '已经用在别的订单上了';
    case 'gone':
      return '已经不在了';
  }
}

const terms = ({ from, off }: Coupon) => (from === 0 ? `减 ${formatYuan(off)}` : tierWords({ from, off }));

/** What is taken off, and on what terms. */
export const offers = {
  name: '优惠',
  promotion: (note: PromotionNote) =>
    `${note.forGroup ? '群内价：' : ''}${promotionWords(note)}，到 ${lastDay(note.until)}`,
  forGroup: (until: number) => `你从群里来，今天都按群内价。掌柜定到 ${lastDay(until)}。`,
  /** The price before, told beside what the one now is. */
  groupWas: ({ price, basis }: WasPrice): WasPrice => ({ price, basis: `群内价 · ${basis}` }),
  coupons: '券',
  couponTerms: terms,
  couponLine: (coupons: readonly Coupon[]) => coupons.map(terms).join('，'),
  couponGoods: ({ goods }: Coupon) => (goods ? `${goods.says}能用` : '全店能用'),
  couponUntil: ({ validUntil }: Coupon) => `用到 ${lastDay(validUntil)}`,
  couponSpan: ({ validFrom, validUntil }: Coupon) => `${formatDay(validFrom)}到 ${lastDay(validUntil)}`,
  deposit: '分两次付',
  depositNow: '今付订金',
  depositFirst: '订金',
  balance: '尾款',
  balanceLater: '到货后付尾款',
  isPaid: (what: string) => `${what}，已付`,
  balanceSays: (days: number) => `东西到掌柜手里，会叫你付；${days} 天内付清就寄。运费算在尾款里。`,
  depositLine: (percent: number, days: number) => `先付 ${percent}% 订金，到货后 ${days} 天内付尾款。`,
  keepLine: (percent: number) =>
    percent === 0
      ? '付尾款前取消，订金全退。'
      : `没买到、或买到前取消，订金全退；买到后取消，掌柜最多留货价的 ${percent}%。`,
  balanceRule: '尾款',
  priceRule: '差价',
  cancelRule: '取消',
  keepsNothing: '付尾款前都可以取消，订金全退。',
  keeps: (most: string) =>
    `这是订金，不是定金。掌柜没买到、或你在买到前取消，全退；买到后取消、或到期没付尾款，掌柜最多留 ${most} 抵损失，其余退你。`,
};
