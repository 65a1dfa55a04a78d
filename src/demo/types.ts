/**
 * What a seller writes to fill her shop. `compile.ts` turns it into records; `check.ts` names at every build what won't do.
 */
import type { WantedLine } from '@/contract/cart/quote';
import type { DepositRule, Dimension, Fact, ReturnPolicy } from '@/contract/catalog/goods';
import type { Fen } from '@/contract/money';
import type { Tier, WasPrice } from '@/contract/promotions/promotion';
import type { Stars } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';

/** A file in `pictures/` and what it shows. */
export interface PictureContent {
  readonly file: string;
  readonly alt: string;
  /** Width : height; 1:1 when left out. */
  readonly ratio?: readonly [number, number];
}

/**
 * A moment in the shop's life. The demo counts from the first start so that it always looks alive; a real seller may
 * write the day itself, in Beijing time.
 */
export type When =
  | { readonly daysAgo: number; readonly time: string }
  | { readonly on: string; readonly time: string }
  | { readonly daysAhead: number };

export interface SkuContent {
  readonly id: string;
  /** One value per dimension, in the same order. */
  readonly options?: readonly string[];
  readonly price: Fen;
  /** What it cost before; it must be true. */
  readonly was?: WasPrice;
  readonly stock: number;
  readonly weightGrams: number;
  readonly picture?: PictureContent;
}

export interface BargainContent {
  /** The least that one piece is given for: a share of its price in whole percent, or fen by SKU. Never told to anyone. */
  readonly floor: { readonly percent: number } | { readonly bySku: Readonly<Record<string, Fen>> };
  /** Offers that one shopper may make within seven days; 3 when left out. */
  readonly rounds?: number;
  /** How long an agreed price holds; 24 when left out. */
  readonly holdHours?: number;
}

export interface GoodsContent {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  /** One sentence in the seller's own voice. */
  readonly saying: string;
  readonly gallery: readonly [PictureContent, ...PictureContent[]];
  readonly dimensions?: readonly Dimension[];
  readonly skus: readonly [SkuContent, ...SkuContent[]];
  /** Pieces of one SKU in one order; 20 when left out. */
  readonly limit?: number;
  readonly story: readonly string[];
  readonly facts: readonly Fact[];
  /** Seven days without a reason when left out. */
  readonly returns?: ReturnPolicy;
  readonly preorder?: { readonly from: string; readonly arrives: When; readonly deposit?: DepositRule };
  /** Lets its price be bargained for; without it, it is sold at its price. */
  readonly bargain?: BargainContent;
  /** What else a shopper may search for to find it. Never shown. */
  readonly tags?: readonly string[];
  /** When it was first offered; left out, it was always there. */
  readonly listed?: When;
  /** Pieces sold before this shop opened, from the seller's own books. Orders 「买得最多」; never shown. */
  readonly soldBefore?: number;
}

export type BlockContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: PictureContent; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goodsId: string };

export interface CommentContent {
  readonly author: string;
  readonly text: string;
  readonly when: When;
  readonly replyTo?: string;
  /** Written by the seller herself. */
  readonly bySeller?: boolean;
}

export interface PostContent {
  readonly id: string;
  /** Only an article has a title and blocks. A `video` (H.264 in `clips/`) has one picture: its poster, which tells its shape. */
  readonly title?: string;
  readonly text: string;
  readonly pictures?: readonly PictureContent[];
  readonly video?: { readonly file: string; readonly seconds: number };
  readonly goodsIds?: readonly string[];
  readonly when: When;
  readonly pinned?: boolean;
  readonly likes?: number;
  readonly comments?: readonly CommentContent[];
  readonly blocks?: readonly BlockContent[];
}

/** The goods that something is good for: a category, some of them, or both. */
export interface ScopeContent {
  readonly categoryId?: string;
  readonly ids?: readonly string[];
  /** How the seller calls them: 「茶」. */
  readonly says: string;
}

/** What the seller put together in a chat: who opens its code checks it and pays. */
export interface BasketContent {
  readonly id: string;
  readonly words: string;
  readonly lines: readonly [WantedLine, ...WantedLine[]];
  /** The first instant at which it is over. */
  readonly until: When;
}

interface PromotionDates {
  readonly id: string;
  readonly name: string;
  readonly since: When;
  /** The first instant at which it is over. */
  readonly until: When;
  /** Only for those who come from a card in this group (WeChat's opengid); for everyone when left out. */
  readonly groupId?: string;
}

export type PromotionContent =
  | (PromotionDates & {
      readonly kind: 'time-price';
      readonly goodsIds?: readonly string[];
      readonly skuIds?: readonly string[];
      readonly to: { readonly percentOff: number } | { readonly price: Fen };
      /** What the price without it is: 「上周标价」. It must be true. */
      readonly basis: string;
    })
  | (PromotionDates & {
      readonly kind: 'second-piece';
      readonly goodsIds: readonly string[];
      readonly percentOff: number;
    })
  | (PromotionDates & {
      readonly kind: 'full-reduction';
      readonly tiers: readonly [Tier, ...Tier[]];
      /** The whole shop when left out. */
      readonly goods?: ScopeContent;
    });

export interface CouponContent {
  readonly id: string;
  readonly name: string;
  readonly off: Fen;
  /** 0 for no condition. */
  readonly from: Fen;
  /** The whole shop when left out. */
  readonly goods?: ScopeContent;
  readonly valid: { readonly since: When; readonly until: When };
}

/** A review from before the shop kept its books here. Only a demo shop may have any: see `reviews.ts`. */
export interface ReviewContent {
  readonly skuId: string;
  /** Masked already: 小*. */
  readonly author: string;
  readonly stars: Stars;
  readonly text: string;
  readonly pictures?: readonly PictureContent[];
  readonly when: When;
  readonly append?: { readonly when: When; readonly text: string };
  readonly reply?: { readonly when: When; readonly text: string };
}

export interface ShopContent {
  readonly shop: Omit<Shop, 'portrait' | 'cover' | 'notice'> & {
    readonly portrait: PictureContent;
    readonly cover: PictureContent;
  };
  readonly seller: Omit<SellerCard, 'portrait' | 'code' | 'codeUpdatedAt' | 'group' | 'officialAccount'> & {
    readonly portrait: PictureContent;
    readonly code: PictureContent;
    readonly codeUpdated: When;
    readonly group?: { readonly name: string; readonly code: PictureContent; readonly until: When };
    readonly officialAccount?: { readonly name: string; readonly code?: PictureContent };
  };
  readonly goods: readonly GoodsContent[];
  readonly posts: readonly PostContent[];
  readonly promotions?: readonly PromotionContent[];
  readonly coupons?: readonly CouponContent[];
  readonly reviews?: readonly ReviewContent[];
  /** Pictures that only orders show: what proves that something was bought. */
  readonly evidence?: readonly PictureContent[];
  /** What each new shopper finds in her purse, once. */
  readonly welcomeCredit?: Fen;
  readonly baskets?: readonly BasketContent[];
}
