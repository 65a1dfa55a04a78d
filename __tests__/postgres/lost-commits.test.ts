import { createPool } from '@/cloud/server/database/pool';

import { openBreakableWay, type BreakableWay } from '../support/database/breakable-way';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, copyShop, documentsIn } from '../support/database/postgres-shop';
import { failureOf, openTestShop, orderInput, valueOf } from '../support/shop';

let database: TestDatabase;
let way: BreakableWay;
beforeAll(async () => {
  database = await createTestDatabase();
  way = await openBreakableWay(database.url);
});
afterAll(async () => {
  await way.close();
  await database.close();
});

describe('an order whose connection breaks at its commit', () => {
  it.each([
    ['commit', 0],
    ['answer', 1],
  ] as const)('is UNAVAILABLE, and placed once however often it is sent again: %s lost', async (lost, written) => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'tea-1': 1 });
    await copyShop(database, shop);
    const before = await documentsIn(database);
    const pool = createPool({ connectionString: way.url });
    const call = callerOver({ pool }, shop);

    way.loseNext(lost);
    expect(failureOf(await call('order.place', input))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    const after = await documentsIn(database);
    expect(after['orders']).toHaveLength(written);
    if (written === 0) expect(after).toEqual(before);

    const { id } = valueOf(await call('order.place', input));
    expect(valueOf(await call('order.place', input)).id).toBe(id);
    const final = await documentsIn(database);
    expect(final['orders']).toHaveLength(1);
    if (written === 1) expect(final).toEqual(after);
    await pool.end();
  });
});
