import type { Write } from '@/cloud/server/database/rows';
import { withSetupLock } from '@/cloud/server/database/migrate';
import { writeAll } from '@/cloud/server/database/write-all';
import type { Input } from '@/contract/verbs';

import { openTestShop, orderInput, type TestShop } from '../shop';
import type { TestDatabase } from './postgres';
import { copyShop } from './postgres-shop';

export const shopper = (n: number) => `shopper-${n}`;

export interface ManyShoppers {
  readonly shop: TestShop;
  /** The input with which each of them buys a piece. */
  readonly input: Input<'order.place'>;
}

/** Fills a database with a shop that has so many pieces of a SKU, and shoppers who each have an address. */
export async function openFor(
  database: TestDatabase,
  { skuId, pieces, shoppers }: { readonly skuId: string; readonly pieces: number; readonly shoppers: number },
): Promise<ManyShoppers> {
  const shop = openTestShop();
  const input = await orderInput(shop.call, { [skuId]: 1 });
  await copyShop(database, shop);
  const [book] = shop.engine.store.list('addresses');
  if (!book) throw new Error('no address');
  const writes: Write[] = Array.from({ length: shoppers }, (_none, n) => ({
    collection: 'addresses',
    id: shopper(n),
    document: { ...book, id: shopper(n) },
  }));
  writes.push({ collection: 'stock', id: skuId, document: { id: skuId, left: pieces, supplied: pieces } });
  await withSetupLock(database.pool, (client) => writeAll(client, writes));
  return { shop, input };
}
