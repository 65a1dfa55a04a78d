import type { Pool } from 'pg';

import { COLLECTIONS } from '@/cloud/collections';
import { randomIds } from '@/cloud/embedded/ids';
import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import type { VerbName } from '@/contract/verbs';

import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { copyShop, documentsIn, entriesIn, senderOver } from '../support/database/postgres-shop';
import { seededRandom } from '../support/random';
import { documentsOf, prepareScenario } from '../support/scenarios/prepare-scenario';
import { SCENARIOS, type AnyScenario } from '../support/scenarios/verb-scenarios';
import type { TestShop } from '../support/shop';

let database: TestDatabase;
/** One connection: a transaction that read beside itself would wait for another in vain. */
let single: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  single = database.connect({ max: 1, waitMs: 2_000 });
});
afterAll(() => database.close());

/** As JSON, without the documents of the sandbox payment service. */
function shopDocuments(shop: TestShop): unknown {
  const documents = Object(documentsOf(shop)) as Record<string, unknown>;
  return JSON.parse(JSON.stringify(Object.fromEntries(COLLECTIONS.map((name) => [name, documents[name]]))));
}

/**
 * Ids that begin anew with each transaction: it may not matter which of several requests wins, nor whether its work runs
 * again because they waited for each other.
 */
function withOwnIds({ db, ...ports }: Ports): Ports {
  let current = randomIds(seededRandom(98));
  return {
    ...ports,
    ids: { next: () => current.next(), digits: (count) => current.digits(count) },
    db: {
      ...db,
      transaction: (work) =>
        db.transaction((tx) => {
          current = randomIds(seededRandom(99));
          return work(tx);
        }),
    },
  };
}

/** What the verb answers on the phone, and the documents and index entries after it. */
async function onThePhone(verb: VerbName, scenario: AnyScenario) {
  const { shop, input } = await prepareScenario(scenario);
  const route = createRouter(() => withOwnIds(shop.engine.portsFor()));
  const { answer } = await route({ verb, input });
  await copyShop(database, shop);
  return { answer, documents: shopDocuments(shop), entries: await entriesIn(database) };
}

/** What as many requests at the same time are answered over PostgreSQL, with the same of the same shop. */
async function overPostgres(verb: VerbName, scenario: AnyScenario, requests: number) {
  const { shop, input } = await prepareScenario(scenario);
  await copyShop(database, shop);
  const pool = requests === 1 ? single : database.pool;
  const senders = Array.from({ length: requests }, () => senderOver({ pool }, shop, { adapt: withOwnIds }));
  const answers = await Promise.all(senders.map((send) => send(verb, input)));
  return { answers, documents: await documentsIn(database), entries: await entriesIn(database) };
}

describe('a verb over PostgreSQL', () => {
  it.each(SCENARIOS)(
    'answers and writes what it does on the phone, also three times: %s',
    async (_name, verb, scenario) => {
      const { answer, ...after } = await onThePhone(verb, scenario);
      expect(await overPostgres(verb, scenario, 1)).toEqual({ answers: [answer], ...after });
      expect(await overPostgres(verb, scenario, 3)).toEqual({ answers: [answer, answer, answer], ...after });
    },
  );
});
