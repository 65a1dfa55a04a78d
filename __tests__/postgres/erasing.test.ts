import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, copyShop, documentsIn, entriesIn } from '../support/database/postgres-shop';
import { ALL_ACTS, HER, HER_WORDS, live } from '../support/me/life';
import { openEverything } from '../support/scenarios/steps';
import { valueOf } from '../support/shop';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** All rows of all tables, as text. */
const textOfRows = async () => JSON.stringify([await documentsIn(database), await entriesIn(database)]);

describe('a shopper who has everything removed from PostgreSQL', () => {
  it.each([1, 3])('is in no document and no index entry, asked for by %i phones at once', async (phones) => {
    const shop = openEverything();
    await live(shop, ALL_ACTS);
    await copyShop(database, shop);
    expect(await textOfRows()).toContain(HER);
    const { dayCounts, sales, stock } = await documentsIn(database);
    const calls = Array.from({ length: phones }, () => callerOver(database, shop, { shopperId: HER }));
    for (const answer of await Promise.all(calls.map((call) => call('me.erase', {})))) valueOf(answer);
    const text = await textOfRows();
    expect(HER_WORDS.filter((word) => text.includes(word))).toEqual([]);
    expect(await documentsIn(database)).toMatchObject({ dayCounts, sales, stock });
    const seller = callerOver(database, shop);
    expect(valueOf(await seller('desk.listCustomers', {})).items.filter(({ isErased }) => isErased)).toHaveLength(1);
  });
});
