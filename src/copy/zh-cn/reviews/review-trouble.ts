import type { ReviewTrouble } from '@/contract/reviews/review';

/** Why a line of an order can't be reviewed. */
export const reviewTrouble: Readonly<Record<ReviewTrouble, string>> = {
  'not-received': '还没确认收货。收到用过，再来说说。',
  refunded: '这一件已经退款，不能再评价了。',
  written: '这一件已经评价过了。',
  'not-written': '这一件还没评价过，先写评价。',
  appended: '这一件已经追评过了。',
};
