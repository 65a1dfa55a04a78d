import type { Basket } from '@/contract/checkout/prepared-order';
import type { Coupon } from '@/contract/promotions/coupon';
import type { Dimension, Fact, Preorder, ReturnPolicy, Sku } from '@/contract/catalog/goods';
import type { Fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import type { Video } from '@/contract/feed/post';
import type { GoodsScope, Tier } from '@/contract/promotions/promotion';
import type { Review } from '@/contract/reviews/review';
import type { SellerCard, Shop } from '@/contract/shop/shop';
import type { EpochMs } from '@/contract/time';

import type { CommentRecord } from '../feed/comments';
import type { BargainRule } from '../offers/bargain-rule';

/** A good as the cloud keeps it. What a list or a page shows of it is derived (`domain/catalog/goods`). */
export interface GoodsRecord {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  readonly saying: string;
  readonly gallery: readonly [Picture, ...Picture[]];
  readonly dimensions: readonly Dimension[];
  readonly skus: readonly Sku[];
  readonly limit: number;
  readonly story: readonly string[];
  readonly facts: readonly Fact[];
  readonly returns: ReturnPolicy;
  readonly preorder?: Preorder;
  /** Set where its price may be bargained for. The floor in it is the seller's own affair. */
  readonly bargain?: BargainRule;
  /** Words a shopper may search by that stand nowhere else. Never shown on the good. */
  readonly tags?: readonly string[];
  /** When it was first offered; unknown counts as before all others. */
  readonly listedAt?: EpochMs;
  /** Pieces sold before the shop kept its books here. Orders the list; never shown. */
  readonly soldBefore?: number;
}

export type BlockRecord =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goodsId: string };

/** A post as the cloud keeps it. */
export interface PostRecord {
  readonly id: string;
  readonly kind: 'moment' | 'article';
  readonly title?: string;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly video?: Video;
  readonly goodsIds: readonly string[];
  readonly at: EpochMs;
  readonly pinned: boolean;
  readonly likes: number;
  readonly comments: readonly CommentRecord[];
  readonly blocks: readonly BlockRecord[];
}

interface Dated {
  readonly id: string;
  readonly name: string;
  /** On from this instant … */
  readonly since: EpochMs;
  /** … and over at this one. */
  readonly until: EpochMs;
  /** Only for those who came from this group today, by WeChat's own word (opengid); for everyone when left out. */
  readonly groupId?: string;
}

/** Another price for a time. Where several are on for one SKU, the lowest holds. */
export interface TimePrice extends Dated {
  readonly kind: 'time-price';
  readonly goodsIds: readonly string[];
  /** SKUs of other goods that it is for as well. */
  readonly skuIds: readonly string[];
  readonly to: { readonly percentOff: number } | { readonly price: Fen };
  /** What the price without it is, in the seller's words; it must be true (明码标价和禁止价格欺诈规定 art. 16). */
  readonly basis: string;
}

/** Of each good, dearest piece first, every second piece costs less. Where several are on for one good, the highest holds. */
export interface SecondPiece extends Dated {
  readonly kind: 'second-piece';
  readonly goodsIds: readonly string[];
  readonly percentOff: number;
}

/** From so much on, so much less, once an order. Where several are on, the one that saves most holds. */
export interface FullReduction extends Dated {
  readonly kind: 'full-reduction';
  readonly tiers: readonly Tier[];
  /** Absent for the whole shop. */
  readonly goods?: GoodsScope;
}

export type PromotionRecord = TimePrice | SecondPiece | FullReduction;

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
