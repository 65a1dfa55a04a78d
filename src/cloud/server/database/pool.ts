import { Pool } from 'pg';

export interface PoolOptions {
  /** `postgresql://user:password@host:port/database`, or with `?host=` the folder of a socket. */
  readonly connectionString: string;
  /** Connections of this process at most. */
  readonly max?: number;
  /** How long a request waits for a connection before it is answered UNAVAILABLE, ms. */
  readonly waitMs?: number;
  /** Longest time of one statement, ms; 0 for any. */
  readonly queryMs?: number;
}

const DEFAULT_MAX = 5;
const DEFAULT_WAIT = 5_000;

const QUERY_TIMEOUT = 10_000;

export function createPool({
  connectionString,
  max = DEFAULT_MAX,
  waitMs = DEFAULT_WAIT,
  queryMs = QUERY_TIMEOUT,
}: PoolOptions): Pool {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: waitMs,
    // Of this side: between a pooler and the server nothing may be set for a whole session.
    query_timeout: queryMs,
    keepAlive: true,
    // What needs no answer of the statement before is sent with it: `begin` with the first read, `commit` with the write.
    pipeline: true,
  });
  // Without these listeners a connection that breaks would end the process. An idle one is replaced at the next request;
  // one in use tells it with its next statement as well.
  pool.on('error', (error) => console.error('[xiaopu] database connection', error.message));
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
