import type { Pool } from 'pg';

import type { Collection, Documents } from '@/cloud/records';
import { ok } from '@/contract/result';

import { entryRows, INDEXES_OF, type EntryRow, type Write } from './rows';
import { runTransaction } from './transaction';

/** Documents looked at together, and written at most in one transaction: the shop goes on meanwhile. */
const PORTION = 500;

/**
 * Writes the index entries of those documents anew whose entries are not what `indexes.ts` makes of them now: after an
 * index was added or changed, or a migration changed documents. Looks at every document, and changes nothing when run
 * again. Returns how many were written.
 */
export async function mendEntries(pool: Pool): Promise<number> {
  let mended = 0;
  for (const collection of INDEXES_OF.keys()) mended += await mendCollection(pool, collection);
  return mended;
}

async function mendCollection(pool: Pool, collection: Collection): Promise<number> {
  let mended = 0;
  let after: string | undefined = '';
  while (after !== undefined) {
    const portion: readonly Write[] = await readPortion(pool, collection, after);
    const wrong = await idsWithOtherEntries(pool, collection, portion);
    if (wrong.length > 0) await writeAgain(pool, collection, wrong);
    mended += wrong.length;
    after = portion.length < PORTION ? undefined : portion[portion.length - 1]?.id;
  }
  return mended;
}

async function readPortion(pool: Pool, collection: Collection, after: string): Promise<readonly Write[]> {
  const { rows } = await pool.query<{ id: string; document: Documents[Collection] }>(
    'select id, body as document from xiaopu.documents where collection = $1 and id > $2 order by id limit $3',
    [collection, after, PORTION],
  );
  return rows.map((row) => ({ collection, ...row }));
}

const textOf = ({ index, key, at, id, document }: EntryRow) => JSON.stringify([index, key, Number(at), id, document]);

async function idsWithOtherEntries(
  pool: Pool,
  collection: Collection,
  portion: readonly Write[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<EntryRow>(
    `select index, key, at, id, document from xiaopu.index_entries
      where document = any($1::text[]) and index = any($2::text[])`,
    [portion.map(({ id }) => id), INDEXES_OF.get(collection)?.map(([index]) => index)],
  );
  const stored = entriesByDocument(rows);
  const due = entriesByDocument(portion.flatMap(entryRows));
  return portion.map(({ id }) => id).filter((id) => stored.get(id)?.join() !== due.get(id)?.join());
}

/** The entries of each document, as sorted texts. */
function entriesByDocument(rows: readonly EntryRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(row.document, [...(found.get(row.document) ?? []), textOf(row)].sort());
  return found;
}

/** As they are when they are locked. */
async function writeAgain(pool: Pool, collection: Collection, ids: readonly string[]): Promise<void> {
  const written = await runTransaction<void, never>(pool, async (tx) => {
    const documents = await Promise.all(ids.map((id) => tx.get(collection, id)));
    for (const document of documents) if (document) tx.put(collection, document);
    return ok(undefined);
  });
  if (!written.ok) throw new Error(`index entries of ${collection}: ${JSON.stringify(written.failure)}`);
}
