import type { Pool, PoolClient } from 'pg';

import type { SharedValue, SharedValues } from '../shared-values';

/** Values that all processes of the server share, in PostgreSQL. */
export function createSharedValues(pool: Pool): SharedValues {
  return {
    get: (key) => read(pool, key),
    update: async (key, work) => {
      const client = await pool.connect();
      let failed = true;
      try {
        await client.query("begin; set local lock_timeout = '10s'");
        await client.query("select pg_advisory_xact_lock(hashtextextended('shared/' || $1, 0))", [key]);
        const after = await work(await read(client, key));
        if (after) await write(client, key, after);
        await client.query('commit');
        failed = false;
        return after;
      } finally {
        // A connection that is closed takes back what it began.
        client.release(failed);
      }
    },
  };
}

async function read(from: Pool | PoolClient, key: string): Promise<SharedValue | undefined> {
  const { rows } = await from.query<{ value: SharedValue }>('select value from xiaopu.shared_values where key = $1', [
    key,
  ]);
  return rows[0]?.value;
}

function write(client: PoolClient, key: string, value: SharedValue): Promise<unknown> {
  return client.query(
    'insert into xiaopu.shared_values (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(value)],
  );
}
