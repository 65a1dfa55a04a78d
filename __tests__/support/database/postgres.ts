import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

import { createPool, type PoolOptions } from '@/cloud/server/database/pool';
import { migrate } from '@/cloud/server/database/migrate';

import { USER, type Postgres } from '../../../config/postgres';

/** The folder of the PostgreSQL that all tests of the run share (global-setup.ts). */
export function sharedPostgres(): Pick<Postgres, 'urlOf'> {
  const folder = process.env.XIAOPU_POSTGRES;
  if (folder === undefined) throw new Error('there is no PostgreSQL');
  return { urlOf: (database) => `postgresql://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}` };
}

export interface TestDatabase {
  readonly url: string;
  /** Another pool, closed at the end as well. */
  readonly connect: (options?: Partial<PoolOptions>) => Pool;
  readonly pool: Pool;
  /** Removes every document. */
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A new database with the shop's tables. */
export async function createTestDatabase(postgres: Pick<Postgres, 'urlOf'> = sharedPostgres()): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = createPool({ connectionString: postgres.urlOf('postgres'), max: 1, queryMs: 0 });
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = postgres.urlOf(name);
  const pools: Pool[] = [];
  const connect = (options: Partial<PoolOptions> = {}) => {
    const pool = createPool({ connectionString: url, ...options });
    pools.push(pool);
    return pool;
  };
  const pool = connect();
  // A busy machine may take its time.
  await migrate(connect({ queryMs: 0 }));
  return {
    url,
    connect,
    pool,
    empty: async () => void (await pool.query('delete from xiaopu.documents; delete from xiaopu.index_entries')),
    close: async () => void (await Promise.all(pools.map((each) => each.end()))),
  };
}
