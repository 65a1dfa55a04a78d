import type { Stars } from '@/contract/reviews/review';

const STAR_MEANINGS = {
  1: '很失望',
  2: '不太满意',
  3: '还行',
  4: '满意',
  5: '很喜欢',
} as const satisfies Record<Stars, string>;

/** A shopper's own reviews: on the order, in the form, and in the list. */
export const ownReviews = {
  order: '评价',
  write: '写评价',
  writeLabel: (title: string) => `给「${title}」写评价`,
  followUp: '追评',
  followUpLabel: (title: string) => `给「${title}」追评`,
  view: '看评价',
  viewLabel: (title: string) => `看「${title}」的评价`,

  rating: '用着怎么样',
  meaning: (stars: Stars) => STAR_MEANINGS[stars],
  starsLabel: (stars: Stars) => `${stars} 星，${STAR_MEANINGS[stars]}`,
  missingStars: '点一下星星，再发出去。',
  textLabel: '评价的话',
  hint: '好的、不好的，照实说就好。',
  followUpHint: '用了一阵，有什么要补的？',
  missingText: '写几个字，再发出去。',
  charCount: (used: number, max: number) => `${used}/${max}`,
  byline: (author: string) => `署名是「${author}」。照片掌柜看过，才给大家看。`,
  send: '发出去',
  sending: '正在发',
  sendFailed: '没发出去。写的都还在，过一会儿再发，不会重复。',
  sent: '写好了，谢谢你。',
  sentInReview: '写好了，谢谢你。掌柜先看一眼，看过就给大家看。',
  toReviews: '看大家的评价',
  next: '这一单里还可以评',
  notReviewable: '这一件现在评价不了，也许还没确认收货。',
  toOrders: '看订单',
  done: '这一件评价过，也追评过了。',

  pending: '待评价',
  written: '写过的',
  nonePending: '没有待评价的。收到东西用过，再来说几句。',
  noneWritten: '还没写过评价。',
};
