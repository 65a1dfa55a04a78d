import { LIMITS } from '@/contract/limits';
import { STARS } from '@/contract/reviews/review';

import { instant } from '../compile/when';
import type { ReviewContent, ShopContent } from '../types';
import { checkWhen } from './common';

type Faults = readonly string[];

/** What a licence of the demonstration says of itself. */
const SAMPLE = '示例';

/** What is wrong with the reviews that the shop opens with. */
export function checkReviews({ reviews = [], goods, shop }: ShopContent): Faults {
  const { licence } = shop;
  const isSample = (licence.kind === 'registered' ? licence.name : licence.statement).includes(SAMPLE);
  const skuIds = new Set(goods.flatMap(({ skus }) => skus.map(({ id }) => id)));
  return [
    ...(reviews.length === 0 || isSample
      ? []
      : ['reviews: are samples, which no real shop may show (电子商务法 art. 17); leave them out.']),
    ...reviews.flatMap((review, index) => checkReview(review, skuIds, `reviews[${index}]`)),
  ];
}

function checkReview(review: ReviewContent, skuIds: ReadonlySet<string>, at: string): Faults {
  const { skuId, author, stars, text, pictures = [], when, append, reply } = review;
  const isLate = (later: typeof append): boolean => later !== undefined && instant(later.when, 0) < instant(when, 0);
  return [
    ...(skuIds.has(skuId) ? [] : [`${at}.skuId: there is no "${skuId}".`]),
    ...(/^.\*$/u.test(author) ? [] : [`${at}.author: "${author}" is not one character and "*".`]),
    ...(STARS.includes(stars) ? [] : [`${at}.stars: ${String(stars)} is not 1 to 5.`]),
    ...[text, ...(append ? [append.text] : []), ...(reply ? [reply.text] : [])].flatMap((words) =>
      wordFaults(words, at),
    ),
    ...(pictures.length > LIMITS.reviewPictures ? [`${at}.pictures: at most ${LIMITS.reviewPictures}.`] : []),
    ...[when, ...(append ? [append.when] : []), ...(reply ? [reply.when] : [])].flatMap((each) => checkWhen(each, at)),
    ...(isLate(append) || isLate(reply) ? [`${at}: what follows a review can't be older than it.`] : []),
  ];
}

function wordFaults(text: string, at: string): Faults {
  const fits = text.trim() !== '' && text.length <= LIMITS.reviewChars;
  return fits ? [] : [`${at}: words are 1 to ${LIMITS.reviewChars} characters.`];
}
