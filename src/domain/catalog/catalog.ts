import type { AddressFields } from '@/contract/addresses/address';
import type { Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';
import type { Review } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';

import type { GoodsRecord } from './goods-record';

/** What the seller sells, and how: everything that a price depends on, and no posts, which are read by page. */
export interface Catalog {
  readonly shop: Shop;
  readonly seller: SellerCard;
  /** All goods, in the seller's own order; those off the shelf too. */
  readonly goods: readonly GoodsRecord[];
  readonly promotions: readonly PromotionRecord[];
  readonly coupons: readonly Coupon[];
  /** Sample reviews of the demo shop. */
  readonly reviews?: readonly Review[];
  /** Where returned goods are sent. Told to a shopper only once a return is agreed on. */
  readonly returnAddress?: AddressFields;
  /** Credit for each new shopper, once and without any condition, fen. */
  readonly welcomeCredit?: Fen;
}
