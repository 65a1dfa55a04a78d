import type { Order } from '@/contract/orders/order';
import type { Review, ReviewFilter, ReviewProblem, ReviewSummary, Stars } from '@/contract/reviews/review';

import { isCatalogLine } from '../checkout/stall';
import { isReceived } from '../orders/receipt';

/** Minimum characters for a text without pictures to count as informative. */
const INFORMATIVE_CHARS = 12;

/** The order fields that decide whether it can be reviewed. */
export type ReviewableOrder = Pick<Order, 'state' | 'lines' | 'refunds' | 'gift'>;

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
  // An amount paid at the stall names no goods, and what was given never came to its payer.
  if (!isReceived(order) || order.gift || !isCatalogLine({ skuId })) return 'not-received';
  if (isRefunded(order, skuId)) return 'refunded';
  return isFollowUp ? 'not-reviewed' : undefined;
}

/** Whether a first review of a line can be written. */
export function isReviewable(order: ReviewableOrder, skuId: string, reviewedSkuIds: readonly string[]): boolean {
  const progress = reviewedSkuIds.includes(skuId) ? 'review' : 'none';
  return reviewProblem(order, { skuId, progress, isFollowUp: false }) === undefined;
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

/** How many reviews there are of each kind, of those that everyone can see. */
export type ReviewCounts = Pick<ReviewSummary, 'stars' | 'withPictures' | 'withFollowUp'>;

export const NO_REVIEWS: ReviewCounts = { stars: [0, 0, 0, 0, 0], withPictures: 0, withFollowUp: 0 };

const STAR_INDEX = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 } as const satisfies Record<Stars, number>;

/** The counts with a review added, as everyone sees it; with `by` -1 it is taken out. */
export function countReview(counts: ReviewCounts, review: Review, by: 1 | -1 = 1): ReviewCounts {
  const starsWith = (of: Stars) => counts.stars[STAR_INDEX[of]] + (review.stars === of ? by : 0);
  return {
    stars: [starsWith(1), starsWith(2), starsWith(3), starsWith(4), starsWith(5)],
    withPictures: counts.withPictures + (hasPictures(review) ? by : 0),
    withFollowUp: counts.withFollowUp + (review.followUp === undefined ? 0 : by),
  };
}

/** The summary of counted reviews. */
export function toReviewSummary({ stars, withPictures, withFollowUp }: ReviewCounts): ReviewSummary {
  const count = stars.reduce((total, each) => total + each, 0);
  const sum = stars.reduce((total, each, index) => total + each * (index + 1), 0);
  // Rounded down, so that only all five-star reviews show 5.0.
  return { count, ...(count > 0 && { average: Math.floor((sum * 10) / count) }), stars, withPictures, withFollowUp };
}

/** Totals of the publicly visible reviews: the caller filters with `visibleReview(review, false)`. */
export function summarize(reviews: readonly Review[]): ReviewSummary {
  return toReviewSummary(reviews.reduce((counts, review) => countReview(counts, review), NO_REVIEWS));
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
