import type { EditedDocument } from '@/contract/edited-document';
import type { EpochMs } from '@/contract/time';
import type { ShopSeed } from '@/domain/shop-seed';

import type { Collection, Documents } from './records';

/** Adds documents to a collection. */
export type AddDocuments = <C extends Collection>(collection: C, ...documents: readonly Documents[C][]) => void;

/** As it was when the shop was opened: nobody has saved it yet. */
const unsaved = (id: string): EditedDocument => ({ id, version: 1, history: [] });

/** Adds the documents of a new shop. */
export function addSeed(add: AddDocuments, seed: ShopSeed, startedAt: EpochMs): void {
  const { catalog, posts, stock, preparedOrders } = seed;
  const { shop, seller, goods, promotions, coupons, reviews = [], welcomeCredit, returnAddress } = catalog;
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
}
