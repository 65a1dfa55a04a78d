import type { Pool } from 'pg';

import { orUnavailable } from './failures';

/** A file, and its media type. */
export interface Blob {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files that never change, by id. It rejects with `Unavailable` when the database is away. */
export interface BlobStore {
  readonly find: (id: string) => Promise<Blob | undefined>;
  readonly typeOf: (id: string) => Promise<string | undefined>;
  /** Nothing happens if there is one with this id. */
  readonly put: (id: string, blob: Blob) => Promise<void>;
  /** From here on it is not found, also when it is put again. */
  readonly withhold: (id: string) => Promise<void>;
}

export function createBlobStore(pool: Pool): BlobStore {
  const read = async <T extends object>(what: string, id: string) =>
    (await orUnavailable(pool.query<T>(`select ${what} from xiaopu.blobs where id = $1 and not withheld`, [id])))
      .rows[0];
  return {
    find: (id) => read<Blob>('type, bytes', id),
    typeOf: async (id) => (await read<Pick<Blob, 'type'>>('type', id))?.type,
    put: async (id, { type, bytes }) => {
      const insert = 'insert into xiaopu.blobs (id, type, bytes) values ($1, $2, $3) on conflict do nothing';
      await orUnavailable(pool.query(insert, [id, type, Buffer.from(bytes)]));
    },
    withhold: async (id) =>
      void (await orUnavailable(pool.query('update xiaopu.blobs set withheld = true where id = $1', [id]))),
  };
}
