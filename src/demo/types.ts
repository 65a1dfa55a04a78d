/**
 * The content a seller writes. `compile/` turns it into records; `check/` reports its problems at every build.
 */
import type { LineItemInput } from '@/contract/cart/quote';
import type { Attribute, DepositRule, OptionGroup, ReturnPolicy } from '@/contract/catalog/goods';
import type { Fen } from '@/contract/money';
import type { Tier, WasPrice } from '@/contract/promotions/promotion';
import type { Stars } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';
import type { Catalog } from '@/domain/catalog/catalog';

/** A file in `pictures/` and its alt text. */
export interface PictureContent {
  readonly file: string;
  readonly alt: string;
  /** Width : height; 1:1 when left out. */
  readonly ratio?: readonly [number, number];
}

/**
 * A point in time. The demo shop counts from its first start, so it always looks recent; a real seller may write the
 * date, in Beijing time.
 */
export type ContentTime =
  | { readonly daysAgo: number; readonly time: string }
  | { readonly on: string; readonly time: string }
  | { readonly daysAhead: number };

export interface SkuContent {
  readonly id: string;
  /** One value per option group, in the same order. */
  readonly options?: readonly string[];
  readonly price: Fen;
  /** The former price; it must be true. */
  readonly was?: WasPrice;
  readonly stock: number;
  readonly weightGrams: number;
  readonly picture?: PictureContent;
}

export interface BargainContent {
  /** The lowest accepted price of one piece: a whole percentage of its price, or fen by SKU. Never leaves the cloud. */
  readonly floor: { readonly percent: number } | { readonly bySku: Readonly<Record<string, Fen>> };
  /** Offers one shopper may make within seven days; 3 when left out. */
  readonly offerLimit?: number;
  /** How long an agreed price is valid, hours; 24 when left out. */
  readonly holdHours?: number;
}

export interface GoodsContent {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  /** One sentence in the seller's own voice. */
  readonly subtitle: string;
  readonly gallery: readonly [PictureContent, ...PictureContent[]];
  readonly optionGroups?: readonly OptionGroup[];
  readonly skus: readonly [SkuContent, ...SkuContent[]];
  /** Pieces of one SKU in one order; 20 when left out. */
  readonly maxPerOrder?: number;
  /** Paragraphs, and pictures between them. */
  readonly description: readonly (string | PictureContent)[];
  readonly attributes: readonly Attribute[];
  /** Seven days without a reason when left out. */
  readonly returns?: ReturnPolicy;
  readonly preorder?: { readonly from: string; readonly arrivesAt: ContentTime; readonly deposit?: DepositRule };
  /** Set if shoppers may offer a lower price. */
  readonly bargain?: BargainContent;
  /** Further search terms. Never shown. */
  readonly tags?: readonly string[];
  /** When it was first listed; when left out, it sorts as the oldest. */
  readonly listedAt?: ContentTime;
  /** Pieces sold before this shop opened, from the seller's own records. For sorting by sales only; never shown. */
  readonly initialSales?: number;
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
  readonly at: ContentTime;
  readonly replyTo?: string;
  /** Written by the seller. */
  readonly bySeller?: boolean;
}

export interface PostContent {
  readonly id: string;
  /** Only an article has a title and blocks. A `video` (H.264, in `clips/`) needs one picture: its poster, with its aspect ratio. */
  readonly title?: string;
  readonly text: string;
  readonly pictures?: readonly PictureContent[];
  readonly video?: { readonly file: string; readonly seconds: number };
  readonly goodsIds?: readonly string[];
  readonly at: ContentTime;
  readonly pinned?: boolean;
  readonly likes?: number;
  readonly comments?: readonly CommentContent[];
  readonly blocks?: readonly BlockContent[];
}

/** The goods that a promotion or coupon applies to: a category, single goods, or both. */
export interface ScopeContent {
  readonly categoryId?: string;
  readonly ids?: readonly string[];
  /** The seller's name for them: 「茶」. */
  readonly name: string;
}

/** An order the seller prepared in a chat: the shopper opens its code, checks it and pays. */
export interface PreparedOrderContent {
  readonly id: string;
  readonly message: string;
  readonly lines: readonly [LineItemInput, ...LineItemInput[]];
  /** The first instant at which it has ended. */
  readonly expiresAt: ContentTime;
}

interface PromotionDates {
  readonly id: string;
  readonly name: string;
  readonly since: ContentTime;
  /** The first instant at which it has ended. */
  readonly until: ContentTime;
  /** Only for shoppers who opened a card from this group (WeChat's opengid); for everyone when left out. */
  readonly groupId?: string;
}

export type PromotionContent =
  | (PromotionDates & {
      readonly kind: 'limited-time-price';
      readonly goodsIds?: readonly string[];
      readonly skuIds?: readonly string[];
      readonly newPrice: { readonly percentOff: number } | { readonly price: Fen };
      /** The basis of the former price: 「上周标价」. It must be true. */
      readonly basis: string;
    })
  | (PromotionDates & {
      readonly kind: 'second-item-discount';
      readonly goodsIds: readonly string[];
      readonly percentOff: number;
    })
  | (PromotionDates & {
      readonly kind: 'tiered-discount';
      readonly tiers: readonly [Tier, ...Tier[]];
      /** The whole shop when left out. */
      readonly goods?: ScopeContent;
    });

export interface CouponContent {
  readonly id: string;
  readonly name: string;
  readonly discount: Fen;
  /** 0 for no condition. */
  readonly minSpend: Fen;
  /** The whole shop when left out. */
  readonly goods?: ScopeContent;
  readonly validity: { readonly since: ContentTime; readonly until: ContentTime };
}

/** A sample review. Only a demo shop may have any: see `reviews.ts`. */
export interface SampleReview {
  readonly skuId: string;
  /** A masked name: 小*. */
  readonly author: string;
  readonly stars: Stars;
  readonly text: string;
  readonly pictures?: readonly PictureContent[];
  readonly at: ContentTime;
  readonly followUp?: { readonly at: ContentTime; readonly text: string };
  readonly reply?: { readonly at: ContentTime; readonly text: string };
}

export interface ShopContent extends Pick<Catalog, 'returnAddress' | 'welcomeCredit'> {
  readonly shop: Omit<Shop, 'avatar' | 'cover' | 'notice'> & {
    readonly avatar: PictureContent;
    readonly cover: PictureContent;
  };
  readonly seller: Omit<SellerCard, 'avatar' | 'qrCode' | 'qrCodeUpdatedAt' | 'group' | 'officialAccount'> & {
    readonly avatar: PictureContent;
    readonly qrCode: PictureContent;
    readonly qrCodeUpdatedAt: ContentTime;
    readonly group?: { readonly name: string; readonly qrCode: PictureContent; readonly until: ContentTime };
    readonly officialAccount?: { readonly name: string; readonly qrCode?: PictureContent };
  };
  readonly goods: readonly GoodsContent[];
  readonly posts: readonly PostContent[];
  readonly promotions?: readonly PromotionContent[];
  readonly coupons?: readonly CouponContent[];
  readonly reviews?: readonly SampleReview[];
  /** Pictures of purchase evidence, shown on orders only. */
  readonly evidence?: readonly PictureContent[];
  readonly preparedOrders?: readonly PreparedOrderContent[];
}
