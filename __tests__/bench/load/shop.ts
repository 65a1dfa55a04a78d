import { randomInt } from 'node:crypto';

import { Client } from 'pg';

import { randomIds } from '@/cloud/embedded/ids';
import type { Collection } from '@/cloud/records';
import { withSetupLock } from '@/cloud/server/database/migrate';
import type { Write } from '@/cloud/server/database/rows';
import { writeAll } from '@/cloud/server/database/write-all';
import type { GoodsContent } from '@/demo/types';

import type { TestDatabase } from '../../support/database/postgres';
import { copyShop } from '../../support/database/postgres-shop';
import { openTestShop, placeOrder } from '../../support/shop';
import { testContent } from '../../support/test-content';

const SKUS = 50;
const RANGE = 2 ** 40;

export const skuOf = (n: number) => `tea${n % SKUS}-1`;
export const shopperOf = (n: number) => `shopper-${n}`;
export const ownIds = () => randomIds(() => randomInt(RANGE) / RANGE);

/** A shop with fifty goods of which there is more than enough. */
export function openLoadShop() {
  const content = testContent();
  const tea = content.goods.find(({ id }) => id === 'tea');
  if (!tea) throw new Error('no tea');
  const [sku] = tea.skus;
  const goods = Array.from({ length: SKUS }, (_none, n): GoodsContent => {
    return { ...tea, id: `tea${n}`, skus: [{ ...sku, id: skuOf(n), stock: 1_000_000 }] };
  });
  return openTestShop({ content: { ...content, goods, promotions: [], coupons: [], preparedOrders: [] } });
}

/** Whose order is copied, to others of longer names. */
const ORIGINAL_SHOPPER = 'original-shopper';

/**
 * Fills an empty database with the shop, with the addresses of so many shoppers, and with so many orders of others:
 * copies of one that a verb has placed, an hour apart, with all their index entries.
 */
export async function fillDatabase(database: TestDatabase, orders: number, shoppers: number): Promise<void> {
  const shop = openLoadShop();
  const call = shop.callAs(ORIGINAL_SHOPPER);
  const { id } = await placeOrder(call, { [skuOf(0)]: 1 });
  await copyShop(database, shop);
  const [book] = shop.engine.store.list('addresses');
  if (!book) throw new Error('no address');
  const collection: Collection = 'addresses';
  const books = Array.from({ length: shoppers }, (_none, n): Write => {
    const own = shopperOf(n);
    return { collection, id: own, document: { ...book, id: own } };
  });
  await withSetupLock(database.pool, (client) => writeAll(client, books));
  // The time-outs of a server's pool are too short for a million orders.
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const copy = (text: string) => client.query(text, [id, ORIGINAL_SHOPPER, orders]);
  await copy(`insert into xiaopu.documents select collection, $1 || '-' || n,
    replace(replace(body::text, $1, $1 || '-' || n), $2, $2 || n)::json
    from xiaopu.documents, generate_series(1, $3::int) n where collection = 'orders' and id = $1`);
  await copy(`insert into xiaopu.index_entries select index, replace(key, $2, $2 || n), at - n * 3600000::bigint,
    replace(id, $1, $1 || '-' || n), document || '-' || n
    from xiaopu.index_entries, generate_series(1, $3::int) n where document = $1 and index <> 'messagesByShopper'`);
  await client.query('vacuum analyze');
  await client.end();
}
