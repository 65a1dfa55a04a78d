import type { PoolClient } from 'pg';

import type { Transaction } from '@/cloud/ports';
import type { Collection, Documents } from '@/cloud/records';

import { toText, writeStatement, type Write } from './rows';

/** Bounds of one statement, of a wait for a document and of a transaction that does nothing, for this one only. */
const BEGIN = `begin isolation level read committed;
set local statement_timeout = '8s'; set local lock_timeout = '5s'; set local idle_in_transaction_session_timeout = '15s'`;

/** Read by every order and written by the seller alone: those that only read it do not wait for each other. */
const SHARED: ReadonlySet<Collection> = new Set(['catalogRevision', 'shop', 'goods', 'goodsOrder', 'posts']);

export interface OpenTransaction {
  readonly tx: Transaction;
  /** Commits or rolls back. Whether the connection can be used again. */
  readonly end: (commits: boolean) => Promise<boolean>;
  /** The first error of the database, even if the work went on after it. */
  readonly error: () => { readonly error: unknown } | undefined;
}

/** Begins a transaction of a connection that nothing else uses. */
export function beginTransaction(client: PoolClient): OpenTransaction {
  const found = new Map<string, Promise<Documents[Collection] | undefined>>();
  const writes = new Map<string, Write>();
  let failed: { readonly error: unknown } | undefined;

  /** Remembers a failure; whoever waits for the statement gets it as well. */
  function run<R>(statement: Promise<R>): Promise<R> {
    statement.catch((error: unknown) => (failed ??= { error }));
    return statement;
  }
  const begun = run(client.query(BEGIN));
  const readTogether = createBatch((places) => readLocked(client, places));

  function read(collection: Collection, id: string): Promise<Documents[Collection] | undefined> {
    const key = `${collection}/${id}`;
    const known = found.get(key) ?? run(readTogether({ collection, id }));
    found.set(key, known);
    return known;
  }

  function commit(): Promise<unknown> {
    const unlocked = inOrder(writes, (key, collection) => found.has(key) && !SHARED.has(collection));
    if (unlocked.length > 0) run(lock(client, unlocked));
    if (writes.size > 0) run(client.query(writeStatement([...writes.values()])));
    return run(client.query('commit'));
  }

  return {
    tx: {
      async get<C extends Collection>(collection: C, id: string) {
        const own = writes.get(`${collection}/${id}`);
        const document = own ? own.document : await read(collection, id);
        // What is found or written under a key has the type of its collection.
        return document as Documents[C] | undefined;
      },
      put: (collection, document) =>
        void writes.set(`${collection}/${document.id}`, { collection, id: document.id, document }),
      remove: (collection, id) => void writes.set(`${collection}/${id}`, { collection, id }),
    },
    async end(commits) {
      await Promise.allSettled([begun, ...found.values()]);
      const finish = commits && !failed ? commit() : client.query('rollback');
      return finish.then(
        () => true,
        () => false,
      );
    },
    error: () => failed,
  };
}

/** What is written without a lock yet; always in one order, so that two transactions do not wait for each other. */
function inOrder(
  writes: ReadonlyMap<string, Write>,
  isLocked: (key: string, collection: Collection) => boolean,
): readonly Write[] {
  const unlocked = [...writes].filter(([key, { collection }]) => !isLocked(key, collection));
  return unlocked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write);
}

type Place = Pick<Write, 'collection' | 'id'>;
type Found = readonly (Documents[Collection] | undefined)[];

/** Places whose documents are asked for in one go of the work share one statement. */
function createBatch(readAll: (places: readonly Place[]) => Promise<Found>) {
  let places: Place[] = [];
  let reading: Promise<Found> | undefined;
  return async (place: Place) => {
    const at = places.push(place) - 1;
    reading ??= Promise.resolve().then(() => {
      const together = places;
      [places, reading] = [[], undefined];
      return readAll(together);
    });
    return (await reading)[at];
  };
}

/** The columns of these places, as parameters. */
const columnsOf = (places: readonly Place[]) => [
  places.map(({ collection }) => collection),
  places.map(({ id }) => toText(id)),
];

function lock(client: PoolClient, places: readonly Place[]): Promise<unknown> {
  return client.query(
    'select xiaopu.lock_document(p.collection, p.id, false) from unnest($1::text[], $2::text[]) p (collection, id)',
    columnsOf(places),
  );
}

/** The documents in these places, locked in their order. */
async function readLocked(client: PoolClient, places: readonly Place[]): Promise<Found> {
  const { rows } = await client.query<{ body: Documents[Collection] | null }>(
    `select xiaopu.read_locked(p.collection, p.id, p.shared) as body
      from unnest($1::text[], $2::text[], $3::boolean[]) p (collection, id, shared)`,
    [...columnsOf(places), places.map(({ collection }) => SHARED.has(collection))],
  );
  return rows.map(({ body }) => body ?? undefined);
}
