import type { Pool } from 'pg';

/** A file, and its media type. */
export interface Blob {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files that never change, by id. It rejects when the database is away. */
export interface BlobStore {
  readonly find: (id: string) => Promise<Blob | undefined>;
  readonly typeOf: (id: string) => Promise<string | undefined>;
  /** Nothing happens if there is one with this id. */
  readonly put: (id: string, blob: Blob) => Promise<void>;
}

export function createBlobStore(pool: Pool): BlobStore {
  return {
    find: async (id) => (await pool.query<Blob>('select type, bytes from xiaopu.blobs where id = $1', [id])).rows[0],
    typeOf: async (id) =>
      (await pool.query<Pick<Blob, 'type'>>('select type from xiaopu.blobs where id = $1', [id])).rows[0]?.type,
    put: async (id, { type, bytes }) => {
      const values = [id, type, Buffer.from(bytes)];
      await pool.query('insert into xiaopu.blobs (id, type, bytes) values ($1, $2, $3) on conflict do nothing', values);
    },
  };
}
