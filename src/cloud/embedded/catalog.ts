import type { Coupon } from '@/contract/promotions/coupon';
import { inSellersOrder } from '@/domain/catalog/goods-order';

import { createCatalogSnapshot, type CatalogSnapshot } from '../catalog-snapshot';
import type { Store } from './storage/store';

/** Returns the catalog as it is stored now: built on first use, and anew when its revision has changed. */
export function createCatalogReader(store: Store, pinyin: string | undefined): () => CatalogSnapshot {
  let snapshot: CatalogSnapshot | undefined;
  return () => {
    const revision = store.get('catalogRevision', 'catalog')?.revision ?? 0;
    if (snapshot?.revision !== revision) snapshot = readCatalog(store, revision, pinyin);
    return snapshot;
  };
}

function readCatalog(store: Store, revision: number, pinyin: string | undefined): CatalogSnapshot {
  const document = store.get('shop', 'shop');
  if (!document) throw new Error('the shop has no document');
  const { shop, seller, welcomeCredit, returnAddress } = document;
  const catalog = {
    shop,
    seller,
    ...(returnAddress && { returnAddress }),
    ...(welcomeCredit !== undefined && { welcomeCredit }),
    goods: inSellersOrder(
      store.list('goods').map(({ goods }) => goods),
      store.get('goodsOrder', 'goods-order')?.goodsIds ?? [],
    ),
    promotions: store.list('promotions').flatMap(({ promotion, removed }) => (removed ? [] : [promotion])),
    coupons: inOrderOfStart(store.list('coupons').flatMap(({ coupon, removed }) => (removed ? [] : [coupon]))),
    reviews: store.get('sampleReviews', 'sample-reviews')?.reviews ?? [],
  };
  return createCatalogSnapshot(catalog, revision, pinyin);
}

/** Those that can be used already come first. */
function inOrderOfStart(coupons: readonly Coupon[]): readonly Coupon[] {
  return [...coupons].sort((a, b) => a.validFrom - b.validFrom || (a.id < b.id ? -1 : 1));
}
