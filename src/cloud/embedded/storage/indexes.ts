import type { Index, IndexEntry } from '@/cloud/indexes';
import type { IndexQuery } from '@/cloud/ports';
import type { Position } from '@/domain/paging';

import type { StoredCollection, StoredDocuments } from './documents';
import type { Entry } from './page';
import { STORED_INDEXES, type StoredIndexName } from './stored-indexes';
import type { Range, Tree } from './tree';

/** Separates the parts of a key of the tree: below every character that a part holds. */
export const SEPARATOR = '\t';
/** Above every character of an id. */
export const HIGHEST = '\uffff';

/** Digits of a number in a key: as many as the highest safe integer has. */
const DIGITS = 16;

/** An entry that a query found. */
export interface Found {
  readonly documentId: string;
  readonly position: Position;
}

export interface KeysQuery {
  readonly limit: number;
  readonly after?: string | undefined;
}

function keyOf(index: StoredIndexName, key: string, { at, id }: Position): string {
  return [index, key, String(at).padStart(DIGITS, '0'), id].join(SEPARATOR);
}

/** Replaces the index entries of a document that is written. */
export function updateIndexes<C extends StoredCollection>(
  tree: Tree,
  name: C,
  {
    before,
    after,
  }: { readonly before: StoredDocuments[C] | undefined; readonly after: StoredDocuments[C] | undefined },
): void {
  const [old, current] = [before, after].map((document) => new Map(document && indexEntries(name, document)));
  for (const key of old?.keys() ?? []) if (!current?.has(key)) tree.remove(key);
  for (const [key, value] of current ?? []) if (!old?.has(key)) tree.put(key, value);
}

/** The entries of a document in all indexes of its collection. */
export function indexEntries<C extends StoredCollection>(name: C, document: StoredDocuments[C]): readonly Entry[] {
  return indexesOf(name).flatMap(([index, entriesOf]) =>
    entriesOf(document).map((entry) => toEntry(index, entry, document.id)),
  );
}

/** What stands under an index entry: the document's id, unless the key ends with it anyway. */
const SAME_ID = 0;

function toEntry(index: StoredIndexName, { key, at, id }: IndexEntry, documentId: string): Entry {
  return [keyOf(index, key, { at, id: id ?? documentId }), id === undefined ? SAME_ID : documentId];
}

type EntriesOf<C extends StoredCollection> = (document: StoredDocuments[C]) => readonly IndexEntry[];

type IndexesOf<C extends StoredCollection> = readonly (readonly [StoredIndexName, EntriesOf<C>])[];

/** Found once for each collection: a shop that is filled puts hundreds of documents. */
const indexesByCollection = new Map<StoredCollection, IndexesOf<never>>();

/** The indexes of one collection. */
function indexesOf<C extends StoredCollection>(name: C): IndexesOf<C> {
  const indexes =
    indexesByCollection.get(name) ??
    Object.entries<Index<never>>(STORED_INDEXES).flatMap(([index, { collection, entriesOf }]) =>
      // `Object.entries` forgets that these are the names of the indexes.
      collection === name ? [[index as StoredIndexName, entriesOf] as const] : [],
    );
  indexesByCollection.set(name, indexes);
  // The collection of an index names the type of its documents; the map forgets it.
  return indexes as IndexesOf<C>;
}

function toFound([key, value]: Entry): Found {
  const [, , at = '', id = ''] = key.split(SEPARATOR);
  return { documentId: value === SAME_ID ? id : String(value), position: { at: Number(at), id } };
}

/** The part of the tree that a query asks for. */
function rangeOf(index: StoredIndexName, query: IndexQuery): Range {
  const { key, limit, from = 0, to = Number.MAX_SAFE_INTEGER, after, order = 'newest' } = query;
  const first = keyOf(index, key, { at: from, id: '' });
  const last = keyOf(index, key, { at: to, id: HIGHEST });
  const isReversed = order === 'newest';
  if (!after) return { from: first, to: last, limit, isReversed };
  const position = keyOf(index, key, after);
  return isReversed
    ? { from: first, to: position < last ? position : last, limit, isReversed }
    : { from: position > first ? position : first, to: last, limit, isReversed };
}

export function findEntries(tree: Tree, index: StoredIndexName, query: IndexQuery): readonly Found[] {
  return tree.range(rangeOf(index, query)).map(toFound);
}

/** The keys that have entries, ascending. */
export function findKeys(tree: Tree, index: StoredIndexName, { limit, after }: KeysQuery): readonly string[] {
  const keys: string[] = [];
  const to = index + SEPARATOR + HIGHEST;
  let last = after;
  while (keys.length < limit) {
    const from = [index, ...(last === undefined ? [] : [last, HIGHEST])].join(SEPARATOR);
    const [next] = tree.range({ from, to, limit: 1 });
    if (!next) break;
    [, last = ''] = next[0].split(SEPARATOR);
    keys.push(last);
  }
  return keys;
}
