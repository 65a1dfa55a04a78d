import type { Review, ReviewWords } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';

import type { ReviewContent, ShopContent } from '../types';
import { picture } from './media';
import { instant } from './when';

const SHOWN = { state: 'shown' } as const;

/** The reviews of the content as the cloud keeps them. One of a SKU that is not there is left out. */
export function reviewRecords({ reviews = [], goods }: ShopContent, start: EpochMs): readonly Review[] {
  return reviews.flatMap((review, index) => {
    const good = goods.find(({ skus }) => skus.some(({ id }) => id === review.skuId));
    const options = good?.skus.find(({ id }) => id === review.skuId)?.options ?? [];
    return good ? [{ id: `sample-${index + 1}`, goodsId: good.id, options, ...said(review, start) }] : [];
  });
}

function said({ author, stars, text, pictures = [], when, append, reply }: ReviewContent, start: EpochMs) {
  const words = (written: string, at: EpochMs): ReviewWords => ({ text: written, pictures: [], at, standing: SHOWN });
  return {
    author,
    stars,
    ...words(text, instant(when, start)),
    pictures: pictures.map(picture),
    ...(append && { append: words(append.text, instant(append.when, start)) }),
    ...(reply && { reply: { text: reply.text, at: instant(reply.when, start) } }),
  };
}
