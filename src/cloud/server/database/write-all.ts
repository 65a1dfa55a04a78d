import type { PoolClient } from 'pg';

import { writeStatement, type Write } from './rows';

/** Documents in one statement. */
const BATCH = 500;

/** Writes any number of documents in a transaction that is open, without a look at what stands there. */
export async function writeAll(client: Pick<PoolClient, 'query'>, writes: readonly Write[]): Promise<void> {
  for (let at = 0; at < writes.length; at += BATCH) await client.query(writeStatement(writes.slice(at, at + BATCH)));
}
