import type { EditedDocument } from '@/contract/edited-document';
import type { EpochMs } from '@/contract/time';
import { compileShop } from '@/demo/compile/shop';
import type { ShopContent } from '@/demo/types';

import {
  createDocumentMaps,
  type DocumentMaps,
  type StoredCollection,
  type StoredDocuments,
} from './storage/documents';
import type { Store } from './storage/store';

/**
 * Fills the documents of a shop that has none with its content. Only then `content` is called: later starts read the
 * documents, which the seller may have changed.
 */
export function seedShop(store: Store, content: () => ShopContent, startedAt: EpochMs): void {
  if (!store.get('shop', 'shop')) store.seed(seedDocuments(content(), startedAt));
}

/** As it was when the shop was opened: nobody has saved it yet. */
const unsaved = (id: string): EditedDocument => ({ id, version: 1, history: [] });

function seedDocuments(content: ShopContent, startedAt: EpochMs): DocumentMaps {
  const { catalog, posts, stock, preparedOrders } = compileShop(content, startedAt);
  const { shop, seller, goods, promotions, coupons, reviews = [], welcomeCredit, returnAddress } = catalog;
  const documents = createDocumentMaps();
  function add<C extends StoredCollection>(name: C, ...added: readonly StoredDocuments[C][]): void {
    for (const document of added) documents[name].set(document.id, document);
  }
  add('shop', {
    ...unsaved('shop'),
    id: 'shop',
    shop,
    seller,
    ...(returnAddress && { returnAddress }),
    ...(welcomeCredit !== undefined && { welcomeCredit }),
  });
  add('goods', ...goods.map((record) => ({ ...unsaved(record.id), goods: record })));
  add('goodsOrder', { id: 'goods-order', goodsIds: goods.map(({ id }) => id) });
  add('stock', ...[...stock].map(([id, pieces]) => ({ id, left: pieces, supplied: pieces })));
  add('posts', ...posts.map((post) => ({ ...unsaved(post.id), state: 'shown' as const, post })));
  add('promotions', ...promotions.map((promotion) => ({ ...unsaved(promotion.id), promotion })));
  add('coupons', ...coupons.map((coupon) => ({ ...unsaved(coupon.id), coupon })));
  add('sampleReviews', { id: 'sample-reviews', reviews });
  add('preparedOrders', {
    id: 'prepared-orders',
    preparedOrders: preparedOrders.map((prepared) => ({ ...prepared, createdAt: startedAt })),
  });
  return documents;
}
