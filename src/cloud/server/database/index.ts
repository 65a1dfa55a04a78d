import type { Pool } from 'pg';

import type { Database } from '@/cloud/ports';

import { orUnavailable } from './failures';
import { count, getMany, list, listKeys } from './queries';
import { runTransaction } from './transaction';

/** The documents in PostgreSQL, in the tables that `migrate` makes. A read that can't be answered throws `Unavailable`. */
export function createDatabase(pool: Pool): Database {
  return {
    get: async (collection, id) => (await orUnavailable(getMany(pool, collection, [id])))[0],
    getMany: (collection, ids) => orUnavailable(getMany(pool, collection, ids)),
    list: (index, query) => orUnavailable(list(pool, index, query)),
    count: (index, query) => orUnavailable(count(pool, index, query)),
    listKeys: (index, query) => orUnavailable(listKeys(pool, index, query)),
    transaction: (work) => runTransaction(pool, work),
  };
}
