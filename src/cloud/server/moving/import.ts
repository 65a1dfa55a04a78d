import type { Pool, PoolClient } from 'pg';

import { withSetupLock } from '../database/migrate';
import type { Write } from '../database/rows';
import { writeAll } from '../database/write-all';
import {
  checkHeader,
  createTally,
  parseFile,
  parseHeader,
  parseLine,
  UnreadableExport,
  type ExportedFile,
  type Header,
} from './exported-shop';

/** Documents written at once. */
const BATCH = 500;

/** The database has a shop already, and nobody said that it may be replaced. Nothing was changed. */
export class ShopExists extends Error {}

/**
 * Makes the exported shop the shop of this database, whole or not at all, with the index entries of this version. Until
 * it is done, the shop that is there can be read, and its writes wait. `replace`: everything that is there is removed.
 */
export function importShop(
  pool: Pool,
  lines: AsyncIterable<string>,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<Header> {
  return withSetupLock(pool, async (client) => {
    await client.query('lock table xiaopu.documents, xiaopu.index_entries in exclusive mode');
    const { rowCount } = await client.query('select from xiaopu.documents limit 1');
    if (rowCount !== 0 && !replace) throw new ShopExists('there is a shop in this database already');
    await client.query('delete from xiaopu.documents');
    await client.query('delete from xiaopu.index_entries');
    return writeLines(client, lines);
  });
}

/** In place of one with its id: a code is named by what it leads to, and may have been drawn anew. */
function putFile(client: PoolClient, { id, type, bytes, withheld }: ExportedFile): Promise<unknown> {
  return client.query(
    `insert into xiaopu.blobs (id, type, bytes, withheld) values ($1, $2, $3, $4)
      on conflict (id) do update set type = excluded.type, bytes = excluded.bytes, withheld = excluded.withheld`,
    [id, type, bytes, withheld],
  );
}

async function writeLines(client: PoolClient, lines: AsyncIterable<string>): Promise<Header> {
  const tally = createTally();
  const seen = new Set<string>();
  const batch: Write[] = [];
  let header: Header | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!header) {
      header = parseHeader(line);
      // An export without files says nothing about those that are there.
      if (header.files !== undefined) await client.query('delete from xiaopu.blobs');
      continue;
    }
    const file = parseFile(line);
    if (file) {
      tally.addFile(line);
      await putFile(client, file);
      continue;
    }
    const write = parseLine(line, number);
    const key = `${write.collection}/${write.id}`;
    if (seen.has(key)) throw new UnreadableExport(`line ${number} has a document that was there before`);
    seen.add(key);
    tally.add(write.collection, line);
    batch.push(write);
    if (batch.length === BATCH) await writeAll(client, batch.splice(0));
  }
  await writeAll(client, batch);
  if (!header) throw new UnreadableExport('there is nothing in it');
  checkHeader(header, tally.header());
  return header;
}
