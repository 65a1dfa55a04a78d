import type { GoodsCard, GoodsDetail } from '../catalog/goods';
import type { GoodsQuery } from '../catalog/goods-query';
import type { PostCard } from '../feed/post';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** Lists, search and details of goods. */
export interface CatalogVerbs {
  /** Without `sort`: the seller's order. */
  'goods.list': Verb<GoodsQuery & { readonly cursor?: string }, Page<GoodsCard>>;
  /**
   * Searches title, subtitle, category, tags and option values: Chinese substrings, pinyin, and Latin words with one
   * typo; where that finds nothing, pinyin with one typo and characters of the same sound. Without `sort` the goods in
   * stock come first, among them the best match. A text without letters, digits or Chinese characters finds nothing.
   */
  'goods.search': Verb<GoodsQuery & { readonly text: string; readonly cursor?: string }, Page<GoodsCard>>;
  /** Search terms that have results, at most `LIMITS.suggestions`; for an empty text the seller's popular searches. */
  'goods.suggest': Verb<{ readonly text: string }, { readonly words: readonly string[] }>;
  /** `posts`: the first posts about the goods, in feed order; `postCount`: their total number. */
  'goods.get': Verb<
    { readonly goodsId: string },
    { readonly goods: GoodsDetail; readonly posts: readonly PostCard[]; readonly postCount: number },
    'NOT_FOUND'
  >;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const CATALOG_READS = [
  'goods.list',
  'goods.search',
  'goods.suggest',
  'goods.get',
] as const satisfies readonly (keyof CatalogVerbs)[];
