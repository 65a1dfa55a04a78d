import type { Stars } from '@/contract/reviews/review';

const REPLIES: Readonly<Record<Stars, string>> = {
  1: '对不住，让你失望了。到「掌柜」页加我微信，拍张照给我，重发或退款你来定。',
  2: '给你添麻烦了。到「掌柜」页加我微信说说，我来想办法。',
  3: '谢谢你说实话，记下了。哪里不顺手，随时来问我。',
  4: '谢谢你，少的那颗星我会记着。',
  5: '谢谢你，用得顺手就好。',
};

/** The simulated seller's reply to a new review. */
export function reviewReply(stars: Stars): string {
  return REPLIES[stars];
}
