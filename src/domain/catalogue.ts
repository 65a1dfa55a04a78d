import type { Comment } from '@/contract/post';
import type { Dimension, Fact, Preorder, ReturnPolicy, Sku } from '@/contract/goods';
import type { Picture } from '@/contract/picture';
import type { SellerCard, Shop } from '@/contract/shop';
import type { EpochMs } from '@/contract/time';

/** A good as the cloud keeps it. What a list or a page shows of it is derived (`domain/goods`). */
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
  readonly goodsIds: readonly string[];
  readonly at: EpochMs;
  readonly pinned: boolean;
  readonly likes: number;
  readonly comments: readonly Comment[];
  readonly blocks: readonly BlockRecord[];
}

/** Everything a shop shows before anyone has bought anything. */
export interface Catalogue {
  readonly shop: Shop;
  readonly seller: SellerCard;
  /** In the seller's own order: newest first. */
  readonly goods: readonly GoodsRecord[];
  readonly posts: readonly PostRecord[];
}
