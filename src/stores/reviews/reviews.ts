import { create } from 'zustand';

import { call } from '@/client';
import type { ReviewSummary } from '@/contract/reviews/review';

import { createList, cursorInput } from '../list';
import { resourceOf } from '../resource';

export { mostInformative } from '@/domain/reviews/reviews';

/** Review totals by goods id; updated with every loaded page. */
const useSummaries = create<Readonly<Record<string, ReviewSummary>>>(() => ({}));

export function useSummary(goodsId: string): ReviewSummary | undefined {
  return useSummaries((summaries) => summaries[goodsId]);
}

export const reviewList = createList<'review.list'>(async (query, cursor) => {
  const answer = await call('review.list', { ...query, ...cursorInput(cursor) });
  if (answer.ok) useSummaries.setState({ [query.goodsId]: answer.value.summary });
  return answer;
});

/** The shopper's own reviews and lines to review, of one order or of all. */
export const ownReviewsResource = resourceOf('review.listOwn');
