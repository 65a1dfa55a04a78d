import type { Order, OrderState } from '@/contract/orders/order';
import {
  STARS,
  type Review,
  type ReviewFilter,
  type ReviewSummary,
  type ReviewTrouble,
} from '@/contract/reviews/review';

/** States in which the shopper has what she bought. */
const HAS: readonly OrderState[] = ['received', 'completed'];

/** Characters from which words alone tell another shopper something. */
const TELLING = 12;

/** What of an order decides who may review it. */
export type Bought = Pick<Order, 'state' | 'lines' | 'refunds'>;

/** Whether the money for every piece of a line came back. */
function isRefunded({ lines, refunds = [] }: Bought, skuId: string): boolean {
  const bought = lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
  const back = refunds
    .filter(({ state }) => state === 'refunded')
    .flatMap((refund) => refund.lines)
    .filter((line) => line.skuId === skuId);
  return back.reduce((pieces, { quantity }) => pieces + quantity, 0) >= bought;
}

/** What is written of a line of an order so far. */
export type WrittenOf = 'nothing' | 'review' | 'appended';

/** Why this line can't be reviewed so, if it can't. `appends`: it is meant to go to a review that is there. */
export function reviewTrouble(
  order: Bought,
  { skuId, written, appends }: { readonly skuId: string; readonly written: WrittenOf; readonly appends: boolean },
): ReviewTrouble | undefined {
  // What was written stays hers to add to, also after the money came back.
  if (appends && written === 'review') return undefined;
  if (written !== 'nothing') return appends ? 'appended' : 'written';
  if (!HAS.includes(order.state)) return 'not-received';
  if (isRefunded(order, skuId)) return 'refunded';
  return appends ? 'not-written' : undefined;
}

/** The reviews as this shopper may see them: others' that are shown, and all of her own. */
export function asSeenBy(review: Review, isAuthor: boolean): Review | undefined {
  if (isAuthor) return { ...review, mine: true };
  if (review.standing.state !== 'shown') return undefined;
  const { append, ...rest } = review;
  return append?.standing.state === 'shown' ? review : rest;
}

function hasPictures({ pictures, append }: Review): boolean {
  return pictures.length > 0 || (append !== undefined && append.pictures.length > 0);
}

export function isOfFilter(review: Review, filter: ReviewFilter | undefined): boolean {
  if (filter === undefined) return true;
  if (filter === 'pictures') return hasPictures(review);
  return filter === 'appended' ? review.append !== undefined : review.stars === filter;
}

/** Newest first; two of one instant keep one order among themselves. */
export function byTime(a: Pick<Review, 'at' | 'id'>, b: Pick<Review, 'at' | 'id'>): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

/** What all reviews come to, as everyone sees them: `reviews` are those that `asSeenBy` leaves for a stranger. */
export function summarize(reviews: readonly Review[]): ReviewSummary {
  const of = (stars: number) => reviews.filter((review) => review.stars === stars).length;
  const sum = reviews.reduce((total, { stars }) => total + stars, 0);
  const count = reviews.length;
  return {
    count,
    // Rounded down: one that is not full must not look full.
    ...(count > 0 && { average: Math.floor((sum * 10) / count) }),
    stars: [of(STARS[0]), of(STARS[1]), of(STARS[2]), of(STARS[3]), of(STARS[4])],
    withPictures: reviews.filter(hasPictures).length,
    appended: reviews.filter(({ append }) => append !== undefined).length,
  };
}

/**
 * The few that a good's page shows, in the order in which they came: those that tell something before bare praise or
 * bare blame, whatever their stars.
 */
export function mostTelling(reviews: readonly Review[], count: number): readonly Review[] {
  const tells = (review: Review) => hasPictures(review) || [...review.text].length >= TELLING;
  const rest = reviews.filter((review) => !tells(review));
  const chosen = new Set([...reviews.filter(tells), ...rest].slice(0, count));
  return reviews.filter((review) => chosen.has(review));
}
