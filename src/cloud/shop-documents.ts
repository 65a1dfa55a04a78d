import type { AddressFields } from '@/contract/addresses/address';
import type { DocumentChange, EditedDocument } from '@/contract/edited-document';
import type { Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Review } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import type { PostRecord } from '@/domain/feed/post-record';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';

export interface GoodsDocument extends EditedDocument {
  readonly goods: GoodsRecord;
}

/** The goods in the order that the seller put them in. Goods that are not in it come first, the newest first. */
export interface GoodsOrderRecord {
  readonly id: 'goods-order';
  readonly goodsIds: readonly string[];
  /** What the seller changed of it, oldest first. */
  readonly history?: readonly DocumentChange[];
}

export interface PostDocument extends EditedDocument {
  /** Of a deleted post only its id, its time and its history are left. */
  readonly state: 'shown' | 'hidden' | 'deleted';
  readonly post: PostRecord;
}

/** The shop's profile and rules with the seller's card: what the pages about the shop show and every price depends on. */
export interface ShopDocument extends EditedDocument {
  readonly id: 'shop';
  readonly shop: Omit<Shop, 'notice'>;
  readonly seller: SellerCard;
  /** Where returned goods are sent. Told to a shopper only once a return is agreed on. */
  readonly returnAddress?: AddressFields;
  /** Credit for each new shopper, once and without any condition, fen. */
  readonly welcomeCredit?: Fen;
}

/** `removed`: orders name it still, but nobody can use it any more. */
export interface PromotionDocument extends EditedDocument {
  readonly promotion: PromotionRecord;
  readonly removed?: true;
}

export interface CouponDocument extends EditedDocument {
  readonly coupon: Coupon;
  /** How many shoppers claimed it, if any did. Claiming is no save: it leaves the version as it is. */
  readonly claimed?: number;
  readonly removed?: true;
}

/** Sample reviews of the demo shop, in one document because nobody edits them. */
export interface SampleReviewsRecord {
  readonly id: 'sample-reviews';
  readonly reviews: readonly Review[];
}

/**
 * Counts the saves of goods, their order, the shop, promotions and coupons: each adds one in its own transaction. A
 * transaction that prices reads it, and so sees whether its snapshot of the catalog is still the current one.
 */
export interface CatalogRevisionRecord {
  readonly id: 'catalog';
  readonly revision: number;
}

/** The collections that the shop consists of, apart from its shoppers. */
export interface ShopDocuments {
  readonly goods: GoodsDocument;
  readonly goodsOrder: GoodsOrderRecord;
  readonly posts: PostDocument;
  readonly shop: ShopDocument;
  readonly promotions: PromotionDocument;
  readonly coupons: CouponDocument;
  readonly sampleReviews: SampleReviewsRecord;
  readonly catalogRevision: CatalogRevisionRecord;
}
