import type { Pool, PoolClient } from 'pg';

import type { Transaction, WriteFailure } from '@/cloud/ports';
import type { Collection, Documents } from '@/cloud/records';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import { troubleOf } from './failures';
import { toText, writeStatement, type Write } from './rows';

/**
 * How often a transaction is tried, and the longest pause before the second time, ms. It doubles each time, so that
 * those that met once do not meet again.
 */
const ATTEMPTS = 8;
const FIRST_PAUSE = 8;

/** Bounds of one statement, of a wait for a document and of a transaction that does nothing, for this one only. */
const BEGIN = `begin isolation level read committed;
set local statement_timeout = '8s'; set local lock_timeout = '5s'; set local idle_in_transaction_session_timeout = '15s'`;

/** Read by every order and written by the seller alone: those that only read it do not wait for each other. */
const SHARED: ReadonlySet<Collection> = new Set(['catalogRevision', 'shop', 'goods', 'goodsOrder', 'posts']);

type Work<T, F> = (tx: Transaction) => Promise<Result<T, F>>;

/**
 * Runs `work` with a lock on every document that it reads or writes, until it is committed: as if no other ran beside
 * it. It may run again, when two waited for each other or the database asks for it.
 */
export async function runTransaction<T, F>(pool: Pool, work: Work<T, F>): Promise<Result<T, F | WriteFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(pool, work);
    if ('result' in outcome) return outcome.result;
    const trouble = troubleOf(outcome.error);
    if (trouble === 'bug') throw outcome.error;
    if (trouble === 'full') return err(failure('STORAGE_FULL', { usedBytes: await usedBytes(pool) }));
    if (trouble === 'unavailable' || attempt === ATTEMPTS) return err(failure('UNAVAILABLE', { reason: 'database' }));
    await pause(Math.random() * FIRST_PAUSE * 2 ** attempt);
  }
}

const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));

async function usedBytes(pool: Pool): Promise<number> {
  const size = await pool
    .query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
    .catch(() => undefined);
  return Number(size?.rows[0]?.bytes ?? 0);
}

/** What `work` answered, or the error of the database that kept it from being written. */
type Outcome<R> = { readonly result: R } | { readonly error: unknown };

async function tryOnce<T, F>(pool: Pool, work: Work<T, F>): Promise<Outcome<Result<T, F>>> {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return { error };
  }
  // A connection that breaks between two statements tells it here as well as with the next one.
  client.on('error', ignore);
  const open = beginTransaction(client);
  let isReusable = false;
  try {
    const result = await work(open.tx);
    isReusable = await open.end(result.ok);
    return open.error() ?? { result };
  } catch (bug) {
    isReusable = await open.end(false);
    const failed = open.error();
    if (failed) return failed;
    throw bug;
  } finally {
    client.off('error', ignore);
    client.release(!isReusable);
  }
}

const ignore = () => undefined;

interface OpenTransaction {
  readonly tx: Transaction;
  /** Commits or rolls back. Whether the connection can be used again. */
  readonly end: (commits: boolean) => Promise<boolean>;
  /** The first error of the database, even if `work` went on after it. */
  readonly error: () => { readonly error: unknown } | undefined;
}

function beginTransaction(client: PoolClient): OpenTransaction {
  const found = new Map<string, Promise<Documents[Collection] | undefined>>();
  const writes = new Map<string, Write>();
  let failed: { readonly error: unknown } | undefined;

  const run = <R>(statement: Promise<R>): Promise<R> =>
    statement.catch((error: unknown) => {
      failed ??= { error };
      throw error;
    });
  const begun = run(client.query(BEGIN));
  begun.catch(ignore);

  function read(collection: Collection, id: string): Promise<Documents[Collection] | undefined> {
    const key = `${collection}/${id}`;
    const known = found.get(key) ?? run(readLocked(client, collection, id));
    found.set(key, known);
    return known;
  }

  async function commit(): Promise<void> {
    const blind = [...writes].filter(([key, { collection }]) => !found.has(key) || SHARED.has(collection));
    // Always in the same order, so that two transactions do not wait for each other.
    for (const [, { collection, id }] of blind.sort(([a], [b]) => (a < b ? -1 : 1)))
      run(client.query(LOCK, [collection, toText(id)])).catch(ignore);
    if (writes.size > 0) run(client.query(writeStatement([...writes.values()]))).catch(ignore);
    await run(client.query('commit'));
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

const LOCK = 'select xiaopu.lock_document($1, $2, false)';

async function readLocked(client: PoolClient, collection: Collection, id: string) {
  const { rows } = await client.query<{ body: Documents[Collection] | null }>(
    'select xiaopu.read_locked($1, $2, $3) as body',
    [collection, toText(id), SHARED.has(collection)],
  );
  return rows[0]?.body ?? undefined;
}
