import type { Catalog } from '@/domain/catalog/catalog';
import type { GoodsRecord, SkuRecord } from '@/domain/catalog/goods-record';
import { createToPinyin, type ToPinyin } from '@/domain/catalog/pinyin';
import { indexGoods, type SearchIndex } from '@/domain/catalog/search';
import { buildVocabulary, type Vocabulary } from '@/domain/catalog/suggest';

/** The search index and its vocabulary. */
interface GoodsSearch {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/** The catalog of one revision as handlers read it: as a whole, by id, and by search. Immutable. */
export interface CatalogSnapshot extends Catalog {
  /** See `CatalogRevisionRecord`. */
  readonly revision: number;
  /** The goods on the shelf, in the seller's order. */
  readonly listed: readonly GoodsRecord[];
  /** All goods, those off the shelf too. */
  readonly goodsById: ReadonlyMap<string, GoodsRecord>;
  /** SKUs for sale: those of the goods on the shelf. */
  readonly skuById: ReadonlyMap<string, { readonly record: GoodsRecord; readonly sku: SkuRecord }>;
  /** Index of a goods item in the seller's order; undefined when it no longer exists. */
  readonly positionOf: (goodsId: string) => number | undefined;
  readonly toPinyin: ToPinyin;
  /** Built on first use: most visits do not search. */
  readonly search: () => GoodsSearch;
}

/** `readPinyin` reads the table for `domain/catalog/pinyin`; with an empty one goods can't be found by pinyin. */
export function createCatalogSnapshot(catalog: Catalog, revision: number, readPinyin = () => ''): CatalogSnapshot {
  const { goods, shop } = catalog;
  const listed = goods.filter(({ offShelf }) => !offShelf);
  const positions = new Map(goods.map(({ id }, index) => [id, index]));
  let search: GoodsSearch | undefined;
  let convert: ToPinyin | undefined;
  const toPinyin: ToPinyin = (text) => (convert ??= createToPinyin(readPinyin()))(text);
  function createSearch(): GoodsSearch {
    return {
      index: indexGoods(listed, shop.categories, toPinyin),
      vocabulary: buildVocabulary(listed, shop.categories, toPinyin),
    };
  }
  return {
    ...catalog,
    revision,
    listed,
    goodsById: new Map(goods.map((record) => [record.id, record])),
    skuById: new Map(listed.flatMap((record) => record.skus.map((sku) => [sku.id, { record, sku }] as const))),
    positionOf: (goodsId) => positions.get(goodsId),
    toPinyin,
    search: () => (search ??= createSearch()),
  };
}
