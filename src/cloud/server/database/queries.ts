import type { Pool } from 'pg';

import type { IndexedDocument, IndexName } from '@/cloud/indexes';
import type { IndexQuery, Listed } from '@/cloud/ports';
import type { Collection, Documents } from '@/cloud/records';

import { collectionOf, toText } from './rows';

/** A statement and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number | readonly string[])[];
}

/** The entries that a query asks for, as `from … where … order by … limit …` with its parameters. */
function entriesOf(index: IndexName, query: IndexQuery): Statement {
  const { key, limit, order = 'newest', after, from, to } = query;
  const values: (string | number)[] = [index, toText(key), limit];
  const parameter = (value: string | number) => `$${values.push(value)}`;
  const [beyond, direction] = order === 'newest' ? ['<', 'desc'] : ['>', 'asc'];
  const conditions = [
    'e.index = $1',
    'e.key = $2',
    ...(from === undefined ? [] : [`e.at >= ${parameter(from)}`]),
    ...(to === undefined ? [] : [`e.at <= ${parameter(to)}`]),
    ...(after ? [`(e.at, e.id) ${beyond} (${parameter(after.at)}, ${parameter(toText(after.id))})`] : []),
  ];
  const text = `from xiaopu.index_entries e where ${conditions.join(' and ')}
    order by e.at ${direction}, e.id ${direction} limit $3`;
  return { text, values };
}

export function listStatement(index: IndexName, query: IndexQuery): Statement {
  const { text, values } = entriesOf(index, query);
  const direction = query.order === 'oldest' ? 'asc' : 'desc';
  return {
    text: `select d.body, e.at, e.id from (select e.at, e.id, e.document ${text}) e
      join xiaopu.documents d on d.collection = $${values.length + 1} and d.id = e.document
      order by e.at ${direction}, e.id ${direction}`,
    values: [...values, collectionOf(index)],
  };
}

export function countStatement(index: IndexName, query: IndexQuery): Statement {
  const { text, values } = entriesOf(index, query);
  return { text: `select count(*) as count from (select 1 ${text}) e`, values };
}

/** Goes from key to key by the primary key, and reads one entry of each. */
export function keysStatement(
  index: IndexName,
  { limit, after = '' }: { readonly limit: number; readonly after?: string | undefined },
): Statement {
  const next = (than: string) =>
    `(select e.key from xiaopu.index_entries e where e.index = $1 and e.key > ${than} order by e.key limit 1)`;
  return {
    text: `with recursive keys (key) as (
        ${next('$2')} union all select ${next('keys.key')} from keys where keys.key is not null
      ) select key from keys where key is not null limit $3`,
    values: [index, toText(after), limit],
  };
}

export function getStatement(collection: Collection, ids: readonly string[]): Statement {
  return {
    text: 'select body from xiaopu.documents where collection = $1 and id = any($2::text[])',
    values: [collection, ids.map(toText)],
  };
}

async function rowsOf<R extends object>(pool: Pool, { text, values }: Statement): Promise<readonly R[]> {
  return (await pool.query<R>(text, [...values])).rows;
}

export async function getMany<C extends Collection>(pool: Pool, collection: C, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ body: Documents[C] }>(pool, getStatement(collection, ids));
  return rows.map(({ body }) => body);
}

export async function list<I extends IndexName>(
  pool: Pool,
  index: I,
  query: IndexQuery,
): Promise<readonly Listed<IndexedDocument<I>>[]> {
  // PostgreSQL's bigint arrives as a text.
  const rows = await rowsOf<{ body: IndexedDocument<I>; at: string; id: string }>(pool, listStatement(index, query));
  return rows.map(({ body, at, id }) => ({ document: body, position: { at: Number(at), id } }));
}

export async function count(pool: Pool, index: IndexName, query: IndexQuery): Promise<number> {
  const [row] = await rowsOf<{ count: string }>(pool, countStatement(index, query));
  return Number(row?.count);
}

export async function listKeys(
  pool: Pool,
  index: IndexName,
  query: { readonly limit: number; readonly after?: string | undefined },
): Promise<readonly string[]> {
  const rows = await rowsOf<{ key: string }>(pool, keysStatement(index, query));
  return rows.map(({ key }) => key);
}
