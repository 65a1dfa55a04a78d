import type { Failure, FailureCode, FailureDetails } from '@/contract/failure';

import { formatYuan } from './format';
import { formatDay } from './format-time';
import { eraseProblem } from './zh-cn/me/erase-problem';
import { giftProblems } from './zh-cn/gifts/gift-problems';
import { textRefused } from './zh-cn/moderation';
import { offerStateProblem } from './zh-cn/offers/bargain';
import { couponProblem } from './zh-cn/promotions/promotions';
import { refundProblem } from './zh-cn/refunds/refund-problem';
import { reviewProblems } from './zh-cn/reviews/review-problems';

const NOT_FOUND_TEXTS = {
  goods: '这件好物已经不在了。',
  sku: '这个款式已经不在了。',
  post: '这条动态已经不在了。',
  comment: '这句话已经不在了。',
  order: '没有找到这个订单。',
  coupon: '这张券已经不在了。',
  promotion: '这个活动已经不在了。',
  refund: '没有找到这次退款申请。',
  offer: '没有找到这次议价。',
  review: '没有找到这条评价。',
  'prepared-order': '这一单已经过期了，找掌柜再发一次就好。',
  customer: '没有找到这位客人。',
  desk: '这里只有掌柜进得来。',
  'pay-for-me': '这个代付已经不在了。',
  gift: '没有找到这份礼物，让朋友再发一次卡片试试。',
  address: '这个地址已经不在了，换一个就好。',
} as const satisfies Record<FailureDetails['NOT_FOUND']['what'], string>;

const LIMIT_TEXTS = {
  addresses: (limit) => `最多存 ${limit} 个地址，先删掉一个。`,
  unpaidOrders: (limit) => `还有 ${limit} 单没付，先付掉或取消一单再来。`,
  preparedOrders: (limit) => `最多开着 ${limit} 单，先收回几单。`,
  comments: (limit) => `一条动态下最多说 ${limit} 句，先删掉一句。`,
  favourites: (limit) => `最多收藏 ${limit} 件，先放掉几件。`,
  corrections: () => '一单的单号只能改一次，已经改过了。',
  refunds: (limit) => `一单最多退 ${limit} 次。`,
  gifts: (limit) => `一位客人最多送 ${limit} 次。`,
  alerts: (limit) => `最多等 ${limit} 款，先放掉几款。`,
  goods: (limit) => `最多放 ${limit} 件好物。`,
  promotions: (limit) => `最多同时留 ${limit} 个活动，先删掉几个。`,
  coupons: (limit) => `最多同时留 ${limit} 张券，先删掉几张。`,
} satisfies Record<FailureDetails['TOO_MANY']['what'], (limit: number) => string>;

const movedOn = (what: string) => `${what}已经往前走了，这一步做不了。刷新看看现在的样子。`;

/**
 * What happened, what is safe, what to do: one or two sentences per code. The type makes sure that no code is missing.
 */
const TEXTS: { readonly [C in FailureCode]: (detail: FailureDetails[C]) => string } = {
  INVALID_INPUT: () => '有一处没填对，改一下再试。',
  NOT_FOUND: ({ what }) => NOT_FOUND_TEXTS[what],
  OUT_OF_STOCK: ({ left }) =>
    left === 0 ? '刚刚卖完了。订单没有下，购物车还在。' : `只剩 ${left} 件了。订单没有下，改一下数量就好。`,
  OVER_LIMIT: ({ limit }) => `这件一单最多买 ${limit} 件。`,
  PRICE_CHANGED: ({ shown, now }) =>
    `价钱变了：刚才是 ${formatYuan(shown)}，现在是 ${formatYuan(now)}。订单没有下，看清再决定。`,
  REFUND_CHANGED: ({ now }) => `掌柜刚有了新进展：现在取消，退回 ${formatYuan(now)}。订单还没取消，看看再决定。`,
  AMOUNT_DIFFERS: ({ due, received }) =>
    `该收 ${formatYuan(due)}，你写的是 ${formatYuan(received)}。还没确认，看清再决定。`,
  ORDER_STATE: () => movedOn('订单'),
  GIFT_REFUSED: ({ problem }) => giftProblems[problem],
  NOT_REFUNDABLE: ({ problem }) => refundProblem(problem),
  REFUND_STATE: () => movedOn('这次退款'),
  COUPON_UNUSABLE: ({ problem }) => `这张券${couponProblem(problem)}。订单没有下，看看新价钱再决定。`,
  BARGAINING_DISABLED: () => '这件不议价，照标价卖。',
  OFFER_NOT_LOWER: ({ now, than }) =>
    than === 'list-price'
      ? `现在 ${formatYuan(now)} 就能买，出个更低的价才有意思。`
      : `掌柜已经说 ${formatYuan(now)} 给你，直接照这个价就好。`,
  OFFER_STATE: ({ state }) => offerStateProblem(state),
  OFFER_LIMIT_REACHED: ({ limit, retryAt }) => `这件七天里能出 ${limit} 次价，都用完了。${formatDay(retryAt)}起再来。`,
  PREORDER_NOT_COMBINABLE: () => '预订的东西要单独下单，把它和别的分开就好。',
  REQUEST_REUSED: () => '这一单刚才已经下过了，去订单里看看。',
  CONFLICT: () => '另一台手机刚改过它。你写的还在，看看新样子再保存。',
  NOT_REVIEWABLE: ({ problem }) => reviewProblems[problem],
  NOT_ERASABLE: ({ problem }) => eraseProblem(problem),
  TEXT_REFUSED: ({ violation }) => textRefused(violation),
  TOO_MANY: ({ what, limit }) => LIMIT_TEXTS[what](limit),
  PAYMENT_UNAVAILABLE: () => '现在付不了款，直接问掌柜就好。',
  STORAGE_FULL: () => '手机存满了，这一步没有做。清理一下空间再试。',
  UNAVAILABLE: ({ reason }) =>
    reason === 'another window'
      ? '小铺已经开在另一个窗口里，回到那边，或关掉它再试。'
      : '小铺这会儿没应声。什么都没丢，过一会儿再试。',
  TIMEOUT: () => '没等到回音。再试一次，不会重复下单。',
  OFFLINE: () => '没连上网。购物车还在，连上再试。',
  RATE_LIMITED: () => '点得太快，小铺跟不上了。歇一分钟再来。',
  INTERNAL: () => '小铺出了点岔子，这一步没做成。',
};

/** The text for a failure. */
export function failureText(failure: Failure): string {
  // Each function takes the detail of its own code; TypeScript can't relate the two over the union.
  const text = TEXTS[failure.code] as (detail: Failure['detail']) => string;
  return text(failure.detail);
}
