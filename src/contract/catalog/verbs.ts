import type { GoodsCard, GoodsDetail } from './goods';
import type { Entry } from '../entry/landing';
import type { Fen } from '../money';
import type { Page } from '../page';
import type { PostCard } from '../feed/post';
import type { SellerCard, Shop } from '../shop/shop';
import type { Nothing, Verb } from '../verb';

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

/** What the shop shows to anyone. */
export interface WindowVerbs {
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
  /** `posts`: the first few about it in the feed's order; `postCount`: how many there are. */
  'goods.get': Verb<
    { readonly goodsId: string },
    { readonly goods: GoodsDetail; readonly posts: readonly PostCard[]; readonly postCount: number },
    'NOT_FOUND'
  >;
  'seller.card': Verb<Nothing, SellerCard>;
  'entry.resolve': Verb<{ readonly scene?: string; readonly link?: string }, Entry>;
}
