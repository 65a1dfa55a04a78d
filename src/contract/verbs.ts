import type { CommonCode, Failure } from './failure';
import type { Result } from './result';
import { ADDRESSES_READS, type AddressesVerbs } from './verbs/addresses';
import { CART_READS, type CartVerbs } from './verbs/cart';
import { CATALOG_READS, type CatalogVerbs } from './verbs/catalog';
import { CHECKOUT_READS, type CheckoutVerbs } from './verbs/checkout';
import { DESK_READS, type DeskVerbs } from './verbs/desk';
import { ENTRY_READS, type EntryVerbs } from './verbs/entry';
import { FEED_READS, type FeedVerbs } from './verbs/feed';
import { GIFTS_READS, type GiftsVerbs } from './verbs/gifts';
import { ME_READS, type MeVerbs } from './verbs/me';
import { MESSAGES_READS, type MessagesVerbs } from './verbs/messages';
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
 * All operations of the cloud. A verb's codes are in addition to `CommonCode`.
 * Every verb that writes is idempotent: by its `requestId` (created by the phone, one per intent, remembered for 30
 * days) or by the id of what it changes, a repeated request returns the first answer and writes nothing.
 */
export interface Verbs
  extends
    AddressesVerbs,
    CartVerbs,
    CatalogVerbs,
    CheckoutVerbs,
    DeskVerbs,
    EntryVerbs,
    FeedVerbs,
    GiftsVerbs,
    MeVerbs,
    MessagesVerbs,
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

/** Verbs that only read. All others write. */
export const READS: ReadonlySet<VerbName> = new Set<VerbName>([
  ...ADDRESSES_READS,
  ...CART_READS,
  ...CATALOG_READS,
  ...CHECKOUT_READS,
  ...DESK_READS,
  ...ENTRY_READS,
  ...FEED_READS,
  ...GIFTS_READS,
  ...ME_READS,
  ...MESSAGES_READS,
  ...OFFERS_READS,
  ...ORDERS_READS,
  ...POSTERS_READS,
  ...PROMOTIONS_READS,
  ...REFUNDS_READS,
  ...REVIEWS_READS,
  ...SHOP_READS,
  ...WISHLIST_READS,
]);
