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
  // An idle connection that breaks is replaced at the next request; without a listener the process would end.
  pool.on('error', (error) => console.error('[xiaopu] database connection', error.message));
  return pool;
}
