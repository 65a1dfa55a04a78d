/** A shopper's own reviews: on the order, in the form, and in the list. */

import type { Stars } from '@/contract/reviews/review';

const STAR_MEANINGS = {
  1: '很失望',
  2: '不太满意',
  3: '还行',
  4: '满意',
  5: '很喜欢',
} as const satisfies Record<Stars, string>;

export const order = '评价';
export const write = '写评价';
export const writeLabel = (title: string) => `给「${title}」写评价`;
export const followUp = '追评';
export const followUpLabel = (title: string) => `给「${title}」追评`;
export const view = '看评价';
export const viewLabel = (title: string) => `看评价「${title}」`;

export const rating = '用着怎么样';
export const meaning = (stars: Stars) => STAR_MEANINGS[stars];
export const starsLabel = (stars: Stars) => `${stars} 星，${STAR_MEANINGS[stars]}`;
export const missingStars = '点一下星星，再发布。';
export const textLabel = '评价的话';
export const hint = '好的、不好的，照实说就好。';
export const followUpHint = '用了一阵，有什么要补的？';
export const missingText = '写几个字，再发布。';
export const charCount = (used: number, max: number) => `${used}/${max}`;
export const byline = (author: string) => `署名是「${author}」。照片掌柜看过，才给大家看。`;
export const send = '发布评价';
export const sending = '正在发布';
export const sendFailed = '没发布成。写的都还在，过一会儿再发，不会重复。';
export const sent = '写好了，谢谢你。';
export const sentInReview = '写好了，谢谢你。掌柜先看一眼，看过就给大家看。';
export const toReviews = '看大家的评价';
export const next = '这一单里还可以评';
export const notReviewable = '这一件现在评价不了，也许还没确认收货。';
export const toOrders = '看订单';
export const done = '这一件评价过，也追评过了。';

export const pending = '待评价';
export const written = '写过的';
export const nonePending = '没有待评价的。收到东西用过，再来说几句。';
export const noneWritten = '还没写过评价。';
