/** The seller's page of reviews. */

import type { ReviewList } from '@/contract/reviews/desk-review';
import type { ReviewPart } from '@/contract/reviews/review';

const TABS = { waiting: '待处理', unanswered: '没回的' } satisfies Record<ReviewList, string>;

export const tabs = Object.entries(TABS).map(([id, text]) => ({ id, text }));
export const empty = {
  waiting: '没有等你看的评价。带图的、拿不准的，会在这里。',
  unanswered: '都回过了。客人写了新的评价，会在这里。',
} satisfies Record<ReviewList, string>;
export const goneGoods = '一件不在了的好物';
export const held = { review: '这条评价等你看', 'follow-up': '追评等你看' } satisfies Record<ReviewPart, string>;
export const replyAgain = '改回复';
