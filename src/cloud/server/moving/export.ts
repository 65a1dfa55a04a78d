import type { Pool, PoolClient } from 'pg';

import { createTally, lineOf, lineOfFile, type ExportedFile, type Header } from './exported-shop';

/** Documents read at once. */
const BATCH = 1_000;

interface Row {
  readonly collection: string;
  readonly id: string;
  readonly body: string;
}

/** All documents of the transaction's snapshot, in the order of their keys. */
async function* readAll(client: PoolClient): AsyncGenerator<Row> {
  let after = { collection: '', id: '' };
  for (;;) {
    const { rows } = await client.query<Row>(
      `select collection, id, body::text as body from xiaopu.documents
        where (collection, id) > ($1, $2) order by collection, id limit ${BATCH}`,
      [after.collection, after.id],
    );
    yield* rows;
    const last = rows[rows.length - 1];
    if (!last) return;
    after = last;
  }
}

/** Files read at once; each may have 200 KB. */
const FILES = 20;

/** All files of the snapshot, as lines. */
async function* readFiles(client: PoolClient): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const { rows } = await client.query<ExportedFile>(
      `select id, type, withheld, bytes from xiaopu.blobs where id > $1 order by id limit ${FILES}`,
      [after],
    );
    yield* rows.map(lineOfFile);
    const last = rows[rows.length - 1];
    if (!last) return;
    after = last.id;
  }
}

/**
 * Writes all documents and files as lines, the header first, as they are at one instant: the shop goes on meanwhile. They
 * are read twice, the first time for the header. Index entries are not in it: they follow from the documents.
 */
export async function exportShop(pool: Pool, write: (line: string) => Promise<void>): Promise<Header> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    const tally = createTally();
    for await (const { collection, body } of readAll(client)) tally.add(collection, lineOf(collection, body));
    tally.beginFiles();
    for await (const line of readFiles(client)) tally.addFile(line);
    const header = tally.header();
    await write(JSON.stringify(header));
    for await (const { collection, body } of readAll(client)) await write(lineOf(collection, body));
    for await (const line of readFiles(client)) await write(line);
    await client.query('commit');
    failed = false;
    return header;
  } finally {
    client.release(failed);
  }
}
