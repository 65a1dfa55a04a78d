import type { DeskReviewsVerbs } from '@/contract/verbs/desk/reviews';

import { aPhoto, reviewInput } from '../../reviews/reviews';
import { valueOf, type TestShop } from '../../shop';
import type { VerbScenarios } from '../scenario';
import * as steps from '../steps';

/** A review with a picture, which is held until the seller has checked it. */
async function heldReview(shop: TestShop) {
  const { id: orderId } = await steps.placePaidOrder(shop, 'received');
  const input = reviewInput(orderId, { pictures: [aPhoto()] });
  valueOf(await shop.call('review.write', input));
  return { orderId, skuId: input.skuId };
}

export const DESK_REVIEWS_SCENARIOS = {
  'desk.listReviews': {
    effect: 'reads',
    scenarios: {
      held: async (shop) => {
        await heldReview(shop);
        return { list: 'waiting' };
      },
    },
  },
  'desk.answerReview': {
    effect: 'writes',
    scenarios: { held: async (shop) => ({ requestId: 'answer-1', ...(await heldReview(shop)), text: '谢谢' }) },
    other: { text: '多谢' },
  },
  'desk.moderateReview': {
    effect: 'writes',
    scenarios: {
      show: async (shop) => ({ ...(await heldReview(shop)), part: 'review', decision: { action: 'show' } }),
    },
  },
} satisfies VerbScenarios<keyof DeskReviewsVerbs>;
