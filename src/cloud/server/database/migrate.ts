import type { Pool, PoolClient } from 'pg';

import { mendEntries } from './mend-entries';
import { MIGRATIONS, type Migration } from './migrations';

/** Any number that nothing else in the database locks. */
const SETUP_LOCK = 7_240_912_650;

/**
 * Makes the tables, or brings those of an earlier version up to date: whole or not at all. After it the index entries are
 * those of this version, written portion by portion while the shop goes on. Run again, or by two processes at once, it
 * changes nothing more. Needs a role that may create tables; the server itself does not.
 */
export async function migrate(pool: Pool, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await withSetupLock(pool, (client) => runMissing(client, migrations));
  await mendEntries(pool);
}

/** Runs `work` in a transaction, one process after the other. */
export async function withSetupLock<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SETUP_LOCK]);
    const done = await work(client);
    await client.query('commit');
    failed = false;
    return done;
  } finally {
    // A connection that is closed takes back what it began.
    client.release(failed);
  }
}

async function runMissing(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  // Only a read of some table tells a connection what another has made while it waited for the lock.
  await client.query(`
    select from pg_catalog.pg_namespace;
    create schema if not exists xiaopu;
    create table if not exists xiaopu.migrations (id integer primary key, at timestamptz not null default now())`);
  const { rows } = await client.query<{ id: number }>('select id from xiaopu.migrations');
  for (const { id, sql } of migrations) {
    if (rows.some((done) => done.id === id)) continue;
    await client.query(sql);
    await client.query('insert into xiaopu.migrations (id) values ($1)', [id]);
  }
}

/** Whether the tables are those that this server needs, or later ones. Rejects when the database does not answer. */
export async function isMigrated(pool: Pool): Promise<boolean> {
  const latest = Math.max(...MIGRATIONS.map(({ id }) => id));
  const { rowCount } = await pool.query('select from xiaopu.migrations where id >= $1', [latest]);
  return rowCount !== null && rowCount > 0;
}

/** Lets a role read and write the documents, and nothing else: a server needs no more. */
export async function grantUse(pool: Pool, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await pool.query(`
    grant usage on schema xiaopu to ${name};
    grant select, insert, update, delete on xiaopu.documents, xiaopu.index_entries, xiaopu.shared_values,
      xiaopu.picture_checks to ${name};
    grant select, insert, update (withheld) on xiaopu.blobs to ${name};
    grant select on xiaopu.migrations to ${name};
    grant execute on all functions in schema xiaopu to ${name};`);
}
