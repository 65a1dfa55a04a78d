import type { Coupon } from '@/contract/promotions/coupon';
import type { Catalog } from '@/domain/catalog/catalog';
import { inSellersOrder } from '@/domain/catalog/goods-order';

import type { ShopDocuments } from './shop-documents';

/** The collections of which the catalog consists; every save of one counts the catalog's revision. */
export type CatalogCollection = Exclude<keyof ShopDocuments, 'posts' | 'catalogRevision'>;

/** Reads all documents of one of these collections, by id. */
export type ListDocuments = <C extends CatalogCollection>(collection: C) => readonly ShopDocuments[C][];

/** The catalog that the seller's documents make up. Throws when the shop was never opened. */
export function toCatalog(list: ListDocuments): Catalog {
  const [document] = list('shop');
  if (!document) throw new Error('the shop has no document');
  const { shop, seller, welcomeCredit, returnAddress } = document;
  return {
    shop,
    seller,
    ...(returnAddress && { returnAddress }),
    ...(welcomeCredit !== undefined && { welcomeCredit }),
    goods: inSellersOrder(
      list('goods').map(({ goods }) => goods),
      list('goodsOrder')[0]?.goodsIds ?? [],
    ),
    promotions: list('promotions').flatMap(({ promotion, removed }) => (removed ? [] : [promotion])),
    coupons: inOrderOfStart(list('coupons').flatMap(({ coupon, removed }) => (removed ? [] : [coupon]))),
    reviews: list('sampleReviews')[0]?.reviews ?? [],
  };
}

/** Those that can be used already come first. */
function inOrderOfStart(coupons: readonly Coupon[]): readonly Coupon[] {
  return [...coupons].sort((a, b) => a.validFrom - b.validFrom || (a.id < b.id ? -1 : 1));
}
