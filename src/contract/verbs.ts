import type { CommonCode, Failure } from './failure';
import type { Result } from './result';
import { ADDRESSES_READS, type AddressesVerbs } from './verbs/addresses';
import { CART_READS, type CartVerbs } from './verbs/cart';
import { CATALOG_READS, type CatalogVerbs } from './verbs/catalog';
import { CHECKOUT_READS, type CheckoutVerbs } from './verbs/checkout';
import { DESK_READS, type DeskVerbs } from './verbs/desk';
import { ENTRY_READS, type EntryVerbs } from './verbs/entry';
import { FEED_READS, type FeedVerbs } from './verbs/feed';
import { OFFERS_READS, type OffersVerbs } from './verbs/offers';
import { ORDERS_READS, type OrdersVerbs } from './verbs/orders';
import type { PaymentVerbs } from './verbs/payment';
import { POSTERS_READS, type PostersVerbs } from './verbs/posters';
import { PROMOTIONS_READS, type PromotionsVerbs } from './verbs/promotions';
import { REFUNDS_READS, type RefundsVerbs } from './verbs/refunds';
import { REVIEWS_READS, type ReviewsVerbs } from './verbs/reviews';
import { SHOP_READS, type ShopVerbs } from './verbs/shop';
import { WISHLIST_READS, type WishlistVerbs } from './verbs/wishlist';

/**
 * All that the shop can be asked. A verb's codes come on top of `CommonCode`.
 * Every verb that writes may be sent twice: `requestId` (made by the phone, once per intent) or the thing's own id
 * makes the second a repeat of the first answer, not a second act; by its `requestId` it is known for thirty days.
 */
export interface Verbs
  extends AddressesVerbs,
    CartVerbs,
    CatalogVerbs,
    CheckoutVerbs,
    DeskVerbs,
    EntryVerbs,
    FeedVerbs,
    OffersVerbs,
    OrdersVerbs,
    PaymentVerbs,
    PostersVerbs,
    PromotionsVerbs,
    RefundsVerbs,
    ReviewsVerbs,
    ShopVerbs,
    WishlistVerbs {}

export type VerbName = keyof Verbs;
export type Input<V extends VerbName> = Verbs[V]['input'];
export type Output<V extends VerbName> = Verbs[V]['output'];
export type FailureOf<V extends VerbName> = Failure<Verbs[V]['code'] | CommonCode>;
export type Answer<V extends VerbName> = Result<Output<V>, FailureOf<V>>;

/** Every verb that changes nothing. All others write. */
export const READS: ReadonlySet<VerbName> = new Set<VerbName>([
  ...ADDRESSES_READS,
  ...CART_READS,
  ...CATALOG_READS,
  ...CHECKOUT_READS,
  ...DESK_READS,
  ...ENTRY_READS,
  ...FEED_READS,
  ...OFFERS_READS,
  ...ORDERS_READS,
  ...POSTERS_READS,
  ...PROMOTIONS_READS,
  ...REFUNDS_READS,
  ...REVIEWS_READS,
  ...SHOP_READS,
  ...WISHLIST_READS,
]);
