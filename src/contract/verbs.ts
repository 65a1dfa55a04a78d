import type { Address, AddressFields } from './address';
import type { CouponBook, CouponWish } from './coupon';
import type { CommonCode, Failure, FailureCode } from './failure';
import type { GoodsCard, GoodsDetail } from './goods';
import type { Entry } from './landing';
import type { Fen } from './money';
import type { Cashier, Order, OrderState, OrderSummary } from './order';
import type { Page } from './page';
import type { PostCard, PostDetail } from './post';
import type { Quote, WantedLine } from './quote';
import type { Result } from './result';
import type { SellerCard, Shop } from './shop';

interface Verb<Input, Output, Code extends FailureCode = never> {
  readonly input: Input;
  readonly output: Output;
  readonly code: Code;
}

type Nothing = Record<never, never>;

/** How a shopper wants it paid. Credit goes in only when she says so. */
export interface PayingWith {
  readonly coupon?: CouponWish;
  readonly useCredit?: boolean;
}

/** `seller`: the order in which she put them. Both price orders go by the lowest price, the one that a card shows. */
export const GOODS_SORTS = ['seller', 'new', 'price-up', 'price-down', 'most-bought'] as const;
export type GoodsSort = (typeof GOODS_SORTS)[number];

/** How a list of goods is narrowed and ordered; everything left out leaves it open. */
export interface GoodsQuery {
  readonly categoryId?: string;
  /** `true`: what can be bought now; `false`: what is sold out. */
  readonly inStock?: boolean;
  /** `true`: what is bought after it is ordered; `false`: what the seller has at hand. */
  readonly preorder?: boolean;
  /** Fen, inclusive: some SKU of the good costs at least this … */
  readonly priceFrom?: Fen;
  /** … and that same SKU at most this. */
  readonly priceTo?: Fen;
  readonly sort?: GoodsSort;
}

/**
 * All that the shop can be asked. A verb's codes come on top of `CommonCode`.
 * Every verb that writes may be sent twice: `requestId` (made by the phone, once per intent) or the thing's own id
 * makes the second a repeat of the first answer, not a second act.
 */
export interface Verbs {
  'shop.get': Verb<Nothing, Shop>;
  /** Without `sort` in the seller's order. */
  'goods.list': Verb<GoodsQuery & { readonly cursor?: string }, Page<GoodsCard>>;
  /**
   * Finds by title, saying, category, tags and option names; Chinese substrings, pinyin, one slip in a Latin word.
   * Without `sort` what fits best comes first. A text without a letter, digit or sign in it finds nothing.
   */
  'goods.search': Verb<GoodsQuery & { readonly text: string; readonly cursor?: string }, Page<GoodsCard>>;
  /** Words that find something when searched, at most `LIMITS.suggestions`; for an empty text the seller's hot words. */
  'goods.suggest': Verb<{ readonly text: string }, { readonly words: readonly string[] }>;
  'goods.get': Verb<
    { readonly goodsId: string },
    { readonly goods: GoodsDetail; readonly posts: readonly PostCard[] },
    'NOT_FOUND'
  >;
  'feed.list': Verb<{ readonly cursor?: string }, Page<PostCard>>;
  'feed.get': Verb<{ readonly postId: string }, PostDetail, 'NOT_FOUND'>;
  'seller.card': Verb<Nothing, SellerCard>;
  'entry.resolve': Verb<{ readonly scene?: string; readonly link?: string }, Entry>;

  /** Prices what is wanted; what can't be bought comes back in `troubled`, never as a failure. */
  'cart.quote': Verb<
    PayingWith & { readonly lines: readonly WantedLine[]; readonly addressId?: string },
    Quote,
    'NOT_FOUND'
  >;
  'coupon.list': Verb<Nothing, CouponBook>;
  /** Taken twice it is taken once. Answers as `coupon.list` does. */
  'coupon.claim': Verb<{ readonly couponId: string }, CouponBook, 'NOT_FOUND' | 'COUPON_UNUSABLE'>;

  /** `shown` is the total the shopper saw; any other total now is PRICE_CHANGED. */
  'order.place': Verb<
    PayingWith & {
      readonly requestId: string;
      readonly lines: readonly WantedLine[];
      readonly addressId: string;
      readonly remark: string;
      readonly shown: Fen;
    },
    Order,
    | 'NOT_FOUND'
    | 'OFF_SALE'
    | 'OUT_OF_STOCK'
    | 'OVER_LIMIT'
    | 'COUPON_UNUSABLE'
    | 'PREORDER_ALONE'
    | 'PRICE_CHANGED'
    | 'REQUEST_REUSED'
    | 'PAYMENT_UNAVAILABLE'
  >;
  'order.pay': Verb<{ readonly orderId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** Asks the payment service and answers with the order as it now is: still awaiting payment if nothing came. */
  'order.confirmPayment': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
  /** `text`: each of its words is part of a title, an option or the order's number. One without words narrows nothing. */
  'order.list': Verb<
    { readonly state?: OrderState; readonly text?: string; readonly cursor?: string },
    Page<OrderSummary>
  >;
  'order.get': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
  'order.cancel': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND' | 'ORDER_STATE'>;
  /** The shopper has the parcel; her seven days begin. Confirmed again it is confirmed once. */
  'order.confirmReceipt': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND' | 'ORDER_STATE'>;

  'address.list': Verb<Nothing, readonly Address[]>;
  /** Without `id` a new one is made (`requestId` keeps it single); with `id` that one is rewritten. */
  'address.save': Verb<
    {
      readonly requestId: string;
      readonly id?: string;
      readonly fields: AddressFields;
      readonly isDefault: boolean;
    },
    Address,
    'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  'address.remove': Verb<{ readonly addressId: string }, readonly Address[]>;
}

export type VerbName = keyof Verbs;
export type Input<V extends VerbName> = Verbs[V]['input'];
export type Output<V extends VerbName> = Verbs[V]['output'];
export type FailureOf<V extends VerbName> = Failure<Verbs[V]['code'] | CommonCode>;
export type Answer<V extends VerbName> = Result<Output<V>, FailureOf<V>>;
