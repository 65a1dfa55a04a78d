import type { Pool, PoolClient } from 'pg';

import type { Transaction, WriteFailure } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import { troubleOf } from './failures';
import { beginTransaction } from './open-transaction';

/**
 * How often a transaction is tried, and the longest pause before the second time, ms. It doubles each time, so that
 * those that met once do not meet again.
 */
const ATTEMPTS = 8;
const FIRST_PAUSE = 8;

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
    client.release(!isReusable);
  }
}
