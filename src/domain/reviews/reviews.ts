import type { Order } from '@/contract/orders/order';
import {
  STARS,
  type Review,
  type ReviewFilter,
  type ReviewProblem,
  type ReviewSummary,
} from '@/contract/reviews/review';

import { isReceived } from '../orders/receipt';

/** Minimum characters for a text without pictures to count as informative. */
const INFORMATIVE_CHARS = 12;

/** The order fields that decide whether it can be reviewed. */
export type ReviewableOrder = Pick<Order, 'state' | 'lines' | 'refunds'>;

/** Whether every piece of a line was refunded. */
function isRefunded({ lines, refunds = [] }: ReviewableOrder, skuId: string): boolean {
  const quantity = lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
  const refunded = refunds
    .filter(({ state }) => state === 'refunded')
    .flatMap((refund) => refund.lines)
    .filter((line) => line.skuId === skuId);
  return refunded.reduce((pieces, line) => pieces + line.quantity, 0) >= quantity;
}

/** What has been written about an order line so far. */
export type ReviewProgress = 'none' | 'review' | 'follow-up';

/** Why a line can't be reviewed; undefined if it can. `isFollowUp`: a follow-up to an existing review. */
export function reviewProblem(
  order: ReviewableOrder,
  {
    skuId,
    progress,
    isFollowUp,
  }: { readonly skuId: string; readonly progress: ReviewProgress; readonly isFollowUp: boolean },
): ReviewProblem | undefined {
  // A follow-up stays possible after a refund.
  if (isFollowUp && progress === 'review') return undefined;
  if (progress !== 'none') return isFollowUp ? 'already-followed-up' : 'already-reviewed';
  if (!isReceived(order)) return 'not-received';
  if (isRefunded(order, skuId)) return 'refunded';
  return isFollowUp ? 'not-reviewed' : undefined;
}

/** A review as its author or another shopper sees it; undefined if it is not visible. */
export function visibleReview(review: Review, isAuthor: boolean): Review | undefined {
  if (isAuthor) return { ...review, isOwn: true };
  if (review.status.state !== 'shown') return undefined;
  const { followUp, ...rest } = review;
  return followUp?.status.state === 'shown' ? review : rest;
}

function hasPictures({ pictures, followUp }: Review): boolean {
  return pictures.length > 0 || (followUp !== undefined && followUp.pictures.length > 0);
}

export function matchesFilter(review: Review, filter: ReviewFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (filter === 'pictures') return hasPictures(review);
  return filter === 'follow-up' ? review.followUp !== undefined : review.stars === filter;
}

/** Sort order: newest first, equal times by id. */
export function newestFirst(a: Pick<Review, 'at' | 'id'>, b: Pick<Review, 'at' | 'id'>): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

/** Totals of the publicly visible reviews: the caller filters with `visibleReview(review, false)`. */
export function summarize(reviews: readonly Review[]): ReviewSummary {
  const countOf = (stars: number) => reviews.filter((review) => review.stars === stars).length;
  const sum = reviews.reduce((total, { stars }) => total + stars, 0);
  const count = reviews.length;
  return {
    count,
    // Rounded down, so that only all five-star reviews show 5.0.
    ...(count > 0 && { average: Math.floor((sum * 10) / count) }),
    stars: [countOf(STARS[0]), countOf(STARS[1]), countOf(STARS[2]), countOf(STARS[3]), countOf(STARS[4])],
    withPictures: reviews.filter(hasPictures).length,
    withFollowUp: reviews.filter(({ followUp }) => followUp !== undefined).length,
  };
}

/**
 * Picks `count` reviews for the goods page, in their given order: informative ones (pictures or a longer text) before
 * short ones, whatever their stars.
 */
export function mostInformative(reviews: readonly Review[], count: number): readonly Review[] {
  const isInformative = (review: Review) => hasPictures(review) || [...review.text].length >= INFORMATIVE_CHARS;
  const rest = reviews.filter((review) => !isInformative(review));
  const chosen = new Set([...reviews.filter(isInformative), ...rest].slice(0, count));
  return reviews.filter((review) => chosen.has(review));
}
