/** Coupons, limited-time prices and other promotions, as the seller makes them. */

import type { DeskCoupon, DeskPromotion } from '@/contract/promotions/edited-promotion';
import type { Tier } from '@/contract/promotions/promotion';
import type { LimitedTimePrice } from '@/contract/promotions/promotion-record';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

import * as promotions from '../promotions/promotions';

export const title = '优惠和券';
export const note = '发券、限时价、满减';
export const kinds = {
  coupon: '券',
  'limited-time-price': '限时价',
  'second-item-discount': '第二件',
  'tiered-discount': '满减',
};
export const empty = {
  coupon: '还没有券，发一张给大家。',
  'limited-time-price': '还没有限时价，挑一件定一个。',
  'second-item-discount': '还没有第二件优惠。',
  'tiered-discount': '还没有满减。',
};
export const add = {
  coupon: '发一张券',
  'limited-time-price': '定个限时价',
  'second-item-discount': '定个第二件优惠',
  'tiered-discount': '定个满减',
};
export const states = { upcoming: '还没开始', running: '进行中', over: '结束了' };
export const edit = '改';
export const again = '照样再来';
export const end = { upcoming: '取消', running: '提前结束', over: '删掉' };
export const actionLabel = (action: string, name_: string) => `${action}：${name_}`;
export const ended = '好了，客人那边也没有了';
export const gone = '这个已经不在了。';
export const confirmEnd = (isCoupon: boolean, state: keyof typeof states) => {
  const cancelText = '算了';
  if (state === 'over')
    return { title: '删掉这一个？', content: '以后这里看不到它了，下过的订单不变。', confirmText: '删掉', cancelText };
  return isCoupon
    ? {
        title: '收回这张券？',
        content: '领过还没用的也用不了了，用过的订单不变。只是不想再发，就改成「我来送」。',
        ...{ confirmText: '收回', cancelText },
      }
    : { title: '不再优惠？', content: '价钱马上变回原来的，下好的订单不变。', confirmText: '结束', cancelText };
};

export const period = (since: number, until: number) => `${formatDay(since)}到${formatDay(until - 1)}`;
const claimedText = ({ fields: { byHand, claimLimit }, claimed: count }: DeskCoupon) => {
  if (byHand) return '只由你来送';
  return claimLimit === undefined ? `领了 ${count} 张` : `${claimLimit} 张，领了 ${count} 张`;
};
export const couponLines = (coupon: DeskCoupon): readonly string[] => {
  const fields = { ...coupon.fields, id: coupon.id };
  return [`${promotions.couponTerms(fields)}，${promotions.couponScope(fields)}`, claimedText(coupon)];
};
const newPriceText = (newPrice: LimitedTimePrice['newPrice']) =>
  'price' in newPrice ? `卖 ${formatYuan(newPrice.price)}` : `减 ${newPrice.percentOff}%`;
export const promotionLines = ({ id, fields, goods: chosen }: DeskPromotion): readonly string[] => {
  const names = chosen.map((item) => item.title).join('、');
  const { groupId, ...shown } = fields;
  const terms =
    shown.kind === 'limited-time-price'
      ? `${newPriceText(shown.newPrice)}，划线价是${shown.basis}`
      : promotions.termsOf({ ...shown, id });
  return [...(names === '' ? [] : [names]), terms, ...(groupId === undefined ? [] : ['只给群里的人'])];
};

export const name = '名字';
export const nameHint = '如：立冬茶会';
export const goods = '哪些好物';
export const scope = '哪里能用';
export const scopes = { no: '全店', yes: '挑几样' };
export const scopeName = '这几样叫';
export const scopeNameHint = '如：茶';
export const since = '从哪天';
export const until = '到哪天';
export const wrongPeriod = '最后一天不能比第一天早。';

export const discount = '减多少';
export const minSpend = '满多少';
export const minSpendHint = '写 0 就没有门槛';
export const how = '怎么领';
export const ways = { claim: '谁都能领', hand: '我来送' };
export const claimLimit = '一共几张';
export const claimLimitHint = '不填就不限';
export const overMinSpend = '减的比门槛还多，再看看。';

export const newPrice = '怎么便宜';
export const newPrices = { price: '定个价', percentOff: '减百分之几' };
export const price = '卖多少';
export const yuanHint = '多少元';
export const percentOff = '减百分之';
export const basis = '划线价是';
export const basisHint = '如：上周标价';
export const notLower = (title_: string, usual: string) => `${title_} 平时卖 ${usual}，限时价要更低。`;

export const tiers = '怎么减';
export const tiersHint = '一行一档，如：满 199 减 15';
export const tier = ({ minSpend: from, discount: off }: Tier) => `满 ${formatYuan(from)} 减 ${formatYuan(off)}`;
export const badTier = '一行写一档：满 199 减 15。';
