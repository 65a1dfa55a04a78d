import type { ReviewProblem } from '@/contract/reviews/review';

/** Why an order line can't be reviewed. */
export const reviewProblems: Readonly<Record<ReviewProblem, string>> = {
  'not-received': '还没确认收货。收到用过，再来说说。',
  refunded: '这一件已经退款，不能再评价了。',
  'already-reviewed': '这一件已经评价过了。',
  'not-reviewed': '这一件还没评价过，先写评价。',
  'already-followed-up': '这一件已经追评过了。',
};
