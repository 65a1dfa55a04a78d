import { LIMITS } from '@/contract/limits';
import { STARS } from '@/contract/reviews/review';

import { toEpochMs } from '../compile/content-time';
import type { SampleReview, ShopContent } from '../types';
import { timeProblems } from './common';

type Problems = readonly string[];

/** The licence of a demo shop contains this word. */
const SAMPLE_MARK = '示例';

/** Problems of the sample reviews. */
export function checkReviews({ reviews = [], goods, shop }: ShopContent): Problems {
  const { licence } = shop;
  const isSample = (licence.kind === 'registered' ? licence.name : licence.statement).includes(SAMPLE_MARK);
  const skuIds = new Set(goods.flatMap(({ skus }) => skus.map(({ id }) => id)));
  return [
    ...(reviews.length === 0 || isSample
      ? []
      : ['reviews: a real shop may not show sample reviews (电子商务法 art. 17); leave them out.']),
    ...reviews.flatMap((review, index) => checkReview(review, skuIds, `reviews[${index}]`)),
  ];
}

function checkReview(review: SampleReview, skuIds: ReadonlySet<string>, path: string): Problems {
  const { skuId, author, stars, text, pictures = [], at: writtenAt, followUp, reply } = review;
  const isLate = (later: typeof followUp): boolean =>
    later !== undefined && toEpochMs(later.at, 0) < toEpochMs(writtenAt, 0);
  return [
    ...(skuIds.has(skuId) ? [] : [`${path}.skuId: there is no "${skuId}".`]),
    ...(/^.\*$/u.test(author) ? [] : [`${path}.author: "${author}" is not one character and "*".`]),
    ...(STARS.includes(stars) ? [] : [`${path}.stars: ${String(stars)} is not 1 to 5.`]),
    ...[text, ...(followUp ? [followUp.text] : []), ...(reply ? [reply.text] : [])].flatMap((each) =>
      textProblems(each, path),
    ),
    ...(pictures.length > LIMITS.reviewPictures ? [`${path}.pictures: at most ${LIMITS.reviewPictures}.`] : []),
    ...[writtenAt, ...(followUp ? [followUp.at] : []), ...(reply ? [reply.at] : [])].flatMap((each) =>
      timeProblems(each, path),
    ),
    ...(isLate(followUp) || isLate(reply) ? [`${path}: a follow-up or reply can't be older than the review.`] : []),
  ];
}

function textProblems(text: string, path: string): Problems {
  const fits = text.trim() !== '' && text.length <= LIMITS.reviewChars;
  return fits ? [] : [`${path}: a text has 1 to ${LIMITS.reviewChars} characters.`];
}
