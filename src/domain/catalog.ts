import type { Basket } from '@/contract/checkout/prepared-order';
import type { Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Review } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';

import type { GoodsRecord } from './catalog/goods-record';
import type { PostRecord } from './feed/post-record';
import type { PromotionRecord } from './promotions/promotion-record';

/** Everything a shop shows before anyone has bought anything. */
export interface Catalogue {
  readonly shop: Shop;
  readonly seller: SellerCard;
  /** In the seller's own order: newest first. */
  readonly goods: readonly GoodsRecord[];
  readonly posts: readonly PostRecord[];
  readonly promotions: readonly PromotionRecord[];
  readonly coupons: readonly Coupon[];
  /** Of orders from before the shop kept its books here. */
  readonly reviews?: readonly Review[];
  /** What the seller put together for shoppers in her chats. */
  readonly baskets: readonly Basket[];
  /** A small red packet from the seller to each new shopper, once; nothing has to be done for it. */
  readonly welcomeCredit?: Fen;
}
