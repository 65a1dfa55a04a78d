import type { Sku } from '@/contract/catalog/goods';
import type { Catalogue } from '@/domain/catalog';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { readerOf } from '@/domain/catalog/pinyin';
import { indexGoods, type SearchIndex } from '@/domain/catalog/search';
import { vocabularyOf, type Vocabulary } from '@/domain/catalog/suggest';
import type { PostRecord } from '@/domain/feed/post-record';

/** What finds goods by words. */
interface Finder {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/** The catalogue as handlers read it: whole, by id, and by words. */
export interface ShopWindow extends Catalogue {
  readonly goodsById: ReadonlyMap<string, GoodsRecord>;
  readonly postById: ReadonlyMap<string, PostRecord>;
  readonly skuById: ReadonlyMap<string, { readonly record: GoodsRecord; readonly sku: Sku }>;
  /** Where a good stands in the seller's order; undefined for one that is gone. */
  readonly placeOf: (goodsId: string) => number | undefined;
  /** Made when first asked for: most who open a shop search for nothing. */
  readonly finder: () => Finder;
}

/** `pinyin` is the table that `domain/catalog/pinyin` reads; with an empty one goods are found by all but their pinyin. */
export function toShopWindow(catalogue: Catalogue, pinyin = ''): ShopWindow {
  const { goods, posts, shop } = catalogue;
  const places = new Map(goods.map(({ id }, place) => [id, place]));
  let finder: Finder | undefined;
  function makeFinder(): Finder {
    const read = readerOf(pinyin);
    return {
      index: indexGoods(goods, shop.categories, read),
      vocabulary: vocabularyOf(goods, shop.categories, read),
    };
  }
  return {
    ...catalogue,
    goodsById: new Map(goods.map((record) => [record.id, record])),
    postById: new Map(posts.map((record) => [record.id, record])),
    skuById: new Map(goods.flatMap((record) => record.skus.map((sku) => [sku.id, { record, sku }] as const))),
    placeOf: (goodsId) => places.get(goodsId),
    finder: () => (finder ??= makeFinder()),
  };
}
