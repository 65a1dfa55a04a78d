import type { GoodsCard, GoodsDetail } from '../catalog/goods';
import type { GoodsQuery } from '../catalog/goods-query';
import type { PostCard } from '../feed/post';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** What the shop sells. */
export interface CatalogVerbs {
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
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const CATALOG_READS = [
  'goods.list',
  'goods.search',
  'goods.suggest',
  'goods.get',
] as const satisfies readonly (keyof CatalogVerbs)[];
