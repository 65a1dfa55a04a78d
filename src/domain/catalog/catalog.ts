import type { AddressFields } from '@/contract/addresses/address';
import type { PreparedOrder } from '@/contract/checkout/prepared-order';
import type { Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Review } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';

import type { PostRecord } from '../feed/post-record';
import type { PromotionRecord } from '../promotions/promotion-record';
import type { GoodsRecord } from './goods-record';

/** The seller's published content: everything in the shop that does not depend on shoppers. */
export interface Catalog {
  readonly shop: Shop;
  readonly seller: SellerCard;
  /** In the seller's own order: newest first. */
  readonly goods: readonly GoodsRecord[];
  readonly posts: readonly PostRecord[];
  readonly promotions: readonly PromotionRecord[];
  readonly coupons: readonly Coupon[];
  /** Sample reviews of the demo shop. */
  readonly reviews?: readonly Review[];
  /** Orders the seller prepared for shoppers in chats. */
  readonly preparedOrders: readonly PreparedOrder[];
  /** Where returned goods are sent. Told to a shopper only once a return is agreed on. */
  readonly returnAddress?: AddressFields;
  /** Credit for each new shopper, once and without any condition, fen. */
  readonly welcomeCredit?: Fen;
}
