import { COLLECTIONS } from '@/cloud/collections';
import type { Ports } from '@/cloud/ports';
import { createRouter } from '@/cloud/router';
import { createDatabase } from '@/cloud/server/database';
import { createCatalogReader } from '@/cloud/server/database/catalog';
import { withSetupLock } from '@/cloud/server/database/migrate';
import type { Write } from '@/cloud/server/database/rows';
import { writeAll } from '@/cloud/server/database/write-all';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import type { CallShop, TestShop } from '../shop';
import type { TestDatabase } from './postgres';

/** Replaces all documents of the database by those of a shop on the phone. */
export async function copyShop(database: TestDatabase, { engine }: TestShop): Promise<void> {
  await database.empty();
  const writes = COLLECTIONS.flatMap((collection) =>
    engine.store.list(collection).map((document): Write => ({ collection, id: document.id, document })),
  );
  await withSetupLock(database.pool, (client) => writeAll(client, writes));
}

/** The ports of a test shop over PostgreSQL; its payments stay in the shop's sandbox. */
export function portsOver({ pool }: Pick<TestDatabase, 'pool'>, { engine }: Pick<TestShop, 'engine'>) {
  const currentCatalog = createCatalogReader(pool);
  const db = createDatabase(pool);
  return async (shopperId?: string): Promise<Ports> => ({
    ...engine.portsFor(shopperId),
    db,
    catalog: await currentCatalog(),
    currentCatalog,
  });
}

interface Sender {
  readonly shopperId?: string;
  /** Changes the ports of each request. */
  readonly adapt?: (ports: Ports) => Ports;
}

/** Sends requests to a test shop over PostgreSQL. */
export function senderOver(
  database: Pick<TestDatabase, 'pool'>,
  shop: Pick<TestShop, 'engine'>,
  { shopperId, adapt = (ports) => ports }: Sender = {},
) {
  const portsFor = portsOver(database, shop);
  const route = createRouter(async () => adapt(await portsFor(shopperId)));
  return async (verb: VerbName, input: unknown): Promise<Answer<VerbName>> => (await route({ verb, input })).answer;
}

/** The same with the types of the verbs. */
export function callerOver(...args: Parameters<typeof senderOver>): CallShop {
  const send = senderOver(...args);
  // The router guarantees that the answer belongs to this verb.
  return async <V extends VerbName>(verb: V, input: Input<V>) => (await send(verb, input)) as Answer<V>;
}

/** All documents of the database by collection, sorted by id. */
export async function documentsIn({ pool }: Pick<TestDatabase, 'pool'>): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ collection: string; body: unknown }>(
    'select collection, body from xiaopu.documents order by collection, id',
  );
  const found = Object.fromEntries(COLLECTIONS.map((name): [string, unknown[]] => [name, []]));
  for (const { collection, body } of rows) (found[collection] ??= []).push(body);
  return found;
}

/** All index entries of the database, sorted. */
export async function entriesIn({ pool }: Pick<TestDatabase, 'pool'>): Promise<readonly unknown[]> {
  return (await pool.query('select * from xiaopu.index_entries order by index, key, at, id')).rows;
}
