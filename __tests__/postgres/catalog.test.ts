import { createDatabase } from '@/cloud/server/database';
import { createCatalogReader } from '@/cloud/server/database/catalog';
import { seedShop } from '@/cloud/server/database/seed';
import { compileShop } from '@/demo/compile/shop';

import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, documentsIn, senderOver } from '../support/database/postgres-shop';
import { documentsOf } from '../support/scenarios/prepare-scenario';
import { NOON, openTestShop, valueOf } from '../support/shop';
import { testContent } from '../support/test-content';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => database.empty());
afterAll(() => database.close());

const seed = () => compileShop(testContent(), NOON);

describe('a new shop', () => {
  it('starts with the documents of one on the phone', async () => {
    await seedShop(database.pool, seed, NOON);
    const onThePhone = documentsOf(openTestShop());
    expect(onThePhone).toMatchObject(await documentsIn(database));
  });

  it('is filled once by processes that start at the same time, and never again', async () => {
    const read = jest.fn(seed);
    await Promise.all([1, 2, 3].map(() => seedShop(database.pool, read, NOON)));
    expect(read).toHaveBeenCalledTimes(1);
    const call = callerOver(database, openTestShop());
    valueOf(await call('desk.setShelf', { goodsId: 'tea', shelf: 'off' }));
    const documents = await documentsIn(database);
    await seedShop(database.pool, read, NOON);
    expect(await documentsIn(database)).toEqual(documents);
  });

  it('has nothing of its content when that can’t be written whole', async () => {
    const broken = () => ({ ...seed(), preparedOrders: undefined as never });
    await expect(seedShop(database.pool, broken, NOON)).rejects.toThrow();
    expect((await documentsIn(database)).shop).toEqual([]);
    const sender = senderOver(database, openTestShop());
    await expect(sender('shop.get', {})).rejects.toThrow('no document');
  });
});

describe('the catalog', () => {
  it('is kept while its revision stays, and read again when a save has counted it', async () => {
    await seedShop(database.pool, seed, NOON);
    const [here, elsewhere] = [createCatalogReader(database.pool), createCatalogReader(database.pool)];
    const before = await here();
    expect(await here()).toBe(before);
    expect(before.listed.map(({ id }) => id)).toContain('tea');
    const call = callerOver(database, openTestShop());
    valueOf(await call('desk.setShelf', { goodsId: 'tea', shelf: 'off' }));
    for (const read of [here, elsewhere]) {
      const after = await read();
      expect(after.revision).toBe(before.revision + 1);
      expect(after.listed.map(({ id }) => id)).not.toContain('tea');
    }
  });

  it('is the one of its revision while saves go on', async () => {
    await seedShop(database.pool, seed, NOON);
    const call = callerOver(database, openTestShop());
    const read = createCatalogReader(database.pool);
    const saves = (async () => {
      for (let n = 0; n < 10; n += 1)
        valueOf(await call('desk.setShelf', { goodsId: 'tea', shelf: n % 2 === 0 ? 'off' : 'on' }));
    })();
    for (let n = 0; n < 20; n += 1) {
      const { revision, listed } = await read();
      expect(listed.some(({ id }) => id === 'tea')).toBe(revision % 2 === 0);
    }
    await saves;
    expect((await createDatabase(database.pool).get('catalogRevision', 'catalog'))?.revision).toBe(10);
  });
});
