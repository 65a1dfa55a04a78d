import type { Sku } from '@/contract/catalog/goods';
import type { Catalog } from '@/domain/catalog/catalog';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { createToPinyin } from '@/domain/catalog/pinyin';
import { indexGoods, type SearchIndex } from '@/domain/catalog/search';
import { buildVocabulary, type Vocabulary } from '@/domain/catalog/suggest';
import type { PostRecord } from '@/domain/feed/post-record';

/** The search index and its vocabulary. */
interface GoodsSearch {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/** The catalog as handlers read it: as a whole, by id, and by search. */
export interface CatalogSnapshot extends Catalog {
  readonly goodsById: ReadonlyMap<string, GoodsRecord>;
  readonly postById: ReadonlyMap<string, PostRecord>;
  readonly skuById: ReadonlyMap<string, { readonly record: GoodsRecord; readonly sku: Sku }>;
  /** Index of a goods item in the seller's order; undefined when it no longer exists. */
  readonly positionOf: (goodsId: string) => number | undefined;
  /** Built on first use: most visits do not search. */
  readonly search: () => GoodsSearch;
}

/** `pinyin` is the table for `domain/catalog/pinyin`; with an empty one goods can't be found by pinyin. */
export function createCatalogSnapshot(catalog: Catalog, pinyin = ''): CatalogSnapshot {
  const { goods, posts, shop } = catalog;
  const positions = new Map(goods.map(({ id }, index) => [id, index]));
  let search: GoodsSearch | undefined;
  function createSearch(): GoodsSearch {
    const toPinyin = createToPinyin(pinyin);
    return {
      index: indexGoods(goods, shop.categories, toPinyin),
      vocabulary: buildVocabulary(goods, shop.categories, toPinyin),
    };
  }
  return {
    ...catalog,
    goodsById: new Map(goods.map((record) => [record.id, record])),
    postById: new Map(posts.map((record) => [record.id, record])),
    skuById: new Map(goods.flatMap((record) => record.skus.map((sku) => [sku.id, { record, sku }] as const))),
    positionOf: (goodsId) => positions.get(goodsId),
    search: () => (search ??= createSearch()),
  };
}
