/** The seller's pages of customers. */

import type { CustomerSummary, Gift } from '@/contract/desk/customer';
import type { Coupon } from '@/contract/promotions/coupon';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

import { joinWithDots } from '../common';
import { source } from './desk-figures';

export const title = '客人';
export const about = '谁买过，记一句，送份心意';
export const name = ({
  name: recipient,
  phoneTail,
  isErased,
}: Pick<CustomerSummary, 'name' | 'phoneTail' | 'isErased'>) =>
  isErased ? '已注销的客人' : recipient === undefined ? '摊位上的客人' : `${recipient} ${phoneTail ?? ''}`;
export const bought = ({ orders }: CustomerSummary) => (orders === 0 ? '还没买成' : `买过 ${orders} 单`);
export const last = ({ lastOrderAt }: CustomerSummary) => `上次 ${formatDay(lastOrderAt)}`;
export const from = (customer: CustomerSummary) => source[customer.source];
/** What they bought, when last and where they came from. */
export const inBrief = (customer: CustomerSummary) => joinWithDots([bought(customer), last(customer), from(customer)]);
export const label = (customer: CustomerSummary) =>
  `${name(customer)}，${bought(customer)}，一共 ${formatYuan(customer.spent)}`;
export const empty = '还没有客人下过单，第一位就快来了。';

export const note = '只给自己看的话';
export const noteHint = '口味、尺码、说好的事，记在这儿';

export const giveTitle = '送一份心意';
export const giveNote = '券和余额只送给这一位，直接放进对方的卡包。';
export const noWallet = '这位客人现在没有卡包能放。';
export const reason = '为什么';
export const reasonHint = '上次来晚了、老客';
export const needReason = '写一句为什么，以后看得明白';
export const amount = '余额';
export const amountHint = '多少元';
export const wrongAmount = (most: string) => `填个数，最多 ${most}`;
export const credit = (left: string) => `现在有余额 ${left}`;
export const giveCredit = '送余额';
export const giveCoupon = '送券';
export const couponLabel = (coupon: Coupon) => `送券：${coupon.name}`;
export const confirmGift = (what: string, who: string) => ({
  title: `送${what}？`,
  content: `直接放进${who}的卡包，送出去收不回来。`,
  confirmText: '送',
  cancelText: '算了',
});
export const given = '送到了';
export const gifts = '送过的';
export const gift = (each: Gift) => (each.kind === 'credit' ? `余额 ${formatYuan(each.amount)}` : each.name);
export const giftNote = ({ at, reason: why }: Gift) => `${formatDay(at)}，${why}`;
export const orders = '下过的单';
