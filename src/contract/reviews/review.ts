import type { QuoteLine } from '../cart/quote';
import type { ModerationStatus } from '../moderation';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

export const STARS = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof STARS)[number];

/** A shopper's picture. It has no alt text of its own: the interface generates one. */
export type ReviewPicture = Omit<Picture, 'alt'>;

export const REVIEW_PARTS = ['review', 'follow-up'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** Content of a review or of its follow-up. */
export interface ReviewContent {
  readonly text: string;
  readonly pictures: readonly ReviewPicture[];
  readonly at: EpochMs;
  /** Visible to others only when `shown`. */
  readonly status: ModerationStatus;
}

/** A buyer's review of a goods item. It can't be edited; one follow-up can be added. */
export interface Review extends ReviewContent {
  readonly id: string;
  readonly goodsId: string;
  /** Options of the bought SKU. */
  readonly options: readonly string[];
  /** Masked name (小*), without an avatar: enough to tell authors apart, too little to identify one. */
  readonly author: string;
  readonly stars: Stars;
  readonly followUp?: ReviewContent;
  /** The seller's reply. */
  readonly reply?: { readonly text: string; readonly at: EpochMs };
  /** Set if the caller is the author. */
  readonly isOwn?: true;
}

/** Totals of the reviews of a goods item that everyone can see. */
export interface ReviewSummary {
  readonly count: number;
  /** Average stars in tenths, 10 to 50, rounded down; absent without reviews. */
  readonly average?: number;
  /** Number of reviews with one star, two, … five. */
  readonly stars: readonly [number, number, number, number, number];
  readonly withPictures: number;
  readonly withFollowUp: number;
}

export const REVIEW_FILTERS = ['pictures', 'follow-up', ...STARS] as const;

/** A number is a number of stars. */
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** A received order line on the review pages. */
export interface ReviewLine extends Pick<QuoteLine, 'skuId' | 'goodsId' | 'title' | 'options' | 'picture'> {
  readonly orderId: string;
}

/** The caller's own reviews and lines to review, newest first. */
export interface OwnReviews {
  /** Received, not refunded and not reviewed yet. */
  readonly pending: readonly ReviewLine[];
  readonly written: readonly (ReviewLine & { readonly review: Review })[];
  /** The masked name others will see; only if `orderId` was given. */
  readonly author?: string;
}

/** Why an order line can't be reviewed. */
export type ReviewProblem =
  /** The order was not received yet. */
  | 'not-received'
  /** All pieces were refunded. */
  | 'refunded'
  | 'already-reviewed'
  /** A follow-up without a first review. */
  | 'not-reviewed'
  | 'already-followed-up';
