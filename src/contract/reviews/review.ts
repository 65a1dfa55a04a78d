import type { QuoteLine } from '../cart/quote';
import type { Standing } from '../moderation';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

export const STARS = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof STARS)[number];

/** A shopper's picture. What it shows nobody has told: the interface finds the words for those who listen. */
export type ReviewPicture = Omit<Picture, 'alt'>;

/** What a shopper writes, at first or later. */
export interface ReviewWords {
  readonly text: string;
  readonly pictures: readonly ReviewPicture[];
  readonly at: EpochMs;
  /** To all but its author it is there only once it is `shown`. */
  readonly standing: Standing;
}

/** What someone who bought a good says of it. Stars and words stay as they were written; later words are appended. */
export interface Review extends ReviewWords {
  readonly id: string;
  readonly goodsId: string;
  /** The options of the SKU that she has. */
  readonly options: readonly string[];
  /** Masked (小*), and no face: enough to tell two apart, too little to find one. */
  readonly author: string;
  readonly stars: Stars;
  readonly append?: ReviewWords;
  /** The seller's word on it. */
  readonly reply?: { readonly text: string; readonly at: EpochMs };
  /** Set for its author. */
  readonly mine?: true;
}

/** All reviews of a good that are shown to everyone. */
export interface ReviewSummary {
  readonly count: number;
  /** In tenths, 10 to 50, never rounded up; absent while there is no review. */
  readonly average?: number;
  /** How many gave one star, two, … five. */
  readonly stars: readonly [number, number, number, number, number];
  readonly withPictures: number;
  readonly appended: number;
}

export const REVIEW_FILTERS = ['pictures', 'appended', ...STARS] as const;

/** A number is a count of stars. */
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** Something bought and received, as the pages of reviews show it. */
export interface ReviewedLine extends Pick<QuoteLine, 'skuId' | 'goodsId' | 'title' | 'options' | 'picture'> {
  readonly orderId: string;
}

/** The shopper's own, newest first. */
export interface OwnReviews {
  /** Bought, received, kept, and not reviewed yet. */
  readonly waiting: readonly ReviewedLine[];
  readonly written: readonly (ReviewedLine & { readonly review: Review })[];
  /** How others will see her name on reviews of an order; only when one order was asked for. */
  readonly author?: string;
}

/** Why a line can't be reviewed so. */
export type ReviewTrouble =
  /** She does not have it yet. */
  | 'not-received'
  /** All of it was refunded. */
  | 'refunded'
  | 'written'
  /** More words, where there are none yet. */
  | 'not-written'
  | 'appended';
