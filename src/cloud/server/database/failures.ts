import { DatabaseError } from 'pg';

import { Unavailable } from '@/cloud/unavailable';

/**
 * What an error of the database means: `again`, that the same transaction may succeed now; `unavailable`, that it may
 * succeed later; `full`, that there is no room; `bug`, everything else.
 */
export type Trouble = 'again' | 'unavailable' | 'full' | 'bug';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, whole codes and classes. */
const BY_CODE: Readonly<Record<string, Trouble>> = {
  // Serialization failure, deadlock detected.
  '40001': 'again',
  '40P01': 'again',
  // Connection exceptions; operator intervention, which is also a time-out of a statement; a lock that was not got.
  '08': 'unavailable',
  '57': 'unavailable',
  '55P03': 'unavailable',
  // A transaction that took too long.
  '25P03': 'unavailable',
  '25P04': 'unavailable',
  // Resources: of the server, such as its connections. The disk is another matter.
  '53': 'unavailable',
  '58030': 'unavailable',
  '53100': 'full',
  // During a switch to another server this one only reads.
  '25006': 'unavailable',
};

/** Of an error that `pg` gave. One without a code of PostgreSQL is of the connection: refused, lost, or none free. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DatabaseError)) return 'unavailable';
  const { code = '' } = error;
  return BY_CODE[code] ?? BY_CODE[code.slice(0, 2)] ?? 'bug';
}

/** What is read, or `Unavailable` if it can't be now. */
export async function orUnavailable<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (troubleOf(error) === 'bug') throw error;
    throw new Unavailable('database', { cause: error });
  }
}
