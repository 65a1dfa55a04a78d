import type { Review, ReviewContent } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';

import type { SampleReview, ShopContent } from '../types';
import { toEpochMs } from './content-time';
import { toPicture } from './media';

const SHOWN = { state: 'shown' } as const;

/** The sample reviews as the cloud stores them. A review of an unknown SKU is left out. */
export function toReviews({ reviews = [], goods }: ShopContent, start: EpochMs): readonly Review[] {
  return reviews.flatMap((review, index) => {
    const good = goods.find(({ skus }) => skus.some(({ id }) => id === review.skuId));
    const options = good?.skus.find(({ id }) => id === review.skuId)?.options ?? [];
    return good ? [{ id: `sample-${index + 1}`, goodsId: good.id, options, ...toReview(review, start) }] : [];
  });
}

function toReview({ author, stars, text, pictures = [], at, followUp, reply }: SampleReview, start: EpochMs) {
  const withText = (body: string, time: EpochMs): ReviewContent => ({
    text: body,
    pictures: [],
    at: time,
    status: SHOWN,
  });
  return {
    author,
    stars,
    ...withText(text, toEpochMs(at, start)),
    pictures: pictures.map(toPicture),
    ...(followUp && { followUp: withText(followUp.text, toEpochMs(followUp.at, start)) }),
    ...(reply && { reply: { text: reply.text, at: toEpochMs(reply.at, start) } }),
  };
}
