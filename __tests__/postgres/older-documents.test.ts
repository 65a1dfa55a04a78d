import { createDatabase } from '@/cloud/server/database';
import { mendEntries } from '@/cloud/server/database/mend-entries';
import { migrate } from '@/cloud/server/database/migrate';
import { MIGRATIONS } from '@/cloud/server/database/migrations';

import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, copyShop, documentsIn, entriesIn } from '../support/database/postgres-shop';
import { openTestShop, placeOrder, valueOf } from '../support/shop';

const ORDERS = 1_200;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  const shop = openTestShop();
  await placeOrder(shop.call, { 'tea-1': 1 });
  await copyShop(database, shop);
});
afterEach(() => database.close());

/** So many copies of the order, more than are looked at together, without any entry. */
async function copyOrders(): Promise<void> {
  await database.pool.query(
    `insert into xiaopu.documents
      select collection, id || '-' || n, replace(body::text, id, id || '-' || n)::json
      from xiaopu.documents, generate_series(1, $1::int) n where collection = 'orders'`,
    [ORDERS],
  );
}

describe('a newer server', () => {
  it('finds the documents of an older one by an index that it has changed or that is new', async () => {
    const before = await entriesIn(database);
    await database.pool.query(`
      delete from xiaopu.index_entries where index = 'allOrders';
      update xiaopu.index_entries set key = 'of-before' where index = 'ordersByTask'`);
    await migrate(database.pool);
    expect(await entriesIn(database)).toEqual(before);
  });

  it('finds each of very many', async () => {
    await copyOrders();
    expect(await mendEntries(database.pool)).toBe(ORDERS);
    const db = createDatabase(database.pool);
    expect(await db.count('allOrders', { key: 'all', limit: 2 * ORDERS })).toBe(ORDERS + 1);
    const documents = await documentsIn(database);
    expect(await mendEntries(database.pool)).toBe(0);
    expect(await documentsIn(database)).toEqual(documents);
  });

  it('reads documents whose form a migration has changed, also by their entries', async () => {
    const { stock } = await documentsIn(database);
    const older = `update xiaopu.documents set body = replace(body::text, '"left":', '"pieces":')::json
      where collection = 'stock'`;
    await database.pool.query(`${older}; delete from xiaopu.index_entries where index = 'lowStock'`);
    const sql = `update xiaopu.documents set body = replace(body::text, '"pieces":', '"left":')::json
      where collection = 'stock'`;
    await migrate(database.pool, [...MIGRATIONS, { id: 1_000, sql }]);
    expect((await documentsIn(database))['stock']).toEqual(stock);
    const low = await createDatabase(database.pool).list('lowStock', { key: 'all', limit: 1 });
    expect(low).toHaveLength(1);
  });

  it('sells meanwhile', async () => {
    await copyOrders();
    const call = callerOver(database, openTestShop(), { shopperId: 'meanwhile' });
    const [mended, order] = await Promise.all([mendEntries(database.pool), placeOrder(call, { 'tea-1': 1 })]);
    expect(mended).toBe(ORDERS);
    expect(valueOf(await call('order.get', { orderId: order.id })).id).toBe(order.id);
    expect(await mendEntries(database.pool)).toBe(0);
  });
});
