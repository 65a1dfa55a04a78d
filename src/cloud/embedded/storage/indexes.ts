import type { Index, IndexEntry } from '@/cloud/indexes';
import type { IndexQuery } from '@/cloud/ports';
import type { Position } from '@/domain/paging';

import { STORED_COLLECTIONS, type DocumentMaps, type StoredCollection, type StoredDocuments } from './documents';
import { createSortedKeys, type SortedKeys } from './sorted-keys';
import { STORED_INDEXES, type StoredIndexName } from './stored-indexes';

/** An entry that a query found. */
export interface Found {
  readonly documentId: string;
  readonly position: Position;
}

/** The indexes of the stored documents. */
export interface Indexes {
  /** Replaces the entries of a document. */
  readonly update: <C extends StoredCollection>(
    name: C,
    before: StoredDocuments[C] | undefined,
    after: StoredDocuments[C],
  ) => void;
  readonly find: (name: StoredIndexName, query: IndexQuery) => readonly Found[];
  /** The keys that have entries, ascending. */
  readonly keys: (
    name: StoredIndexName,
    query: { readonly limit: number; readonly after?: string | undefined },
  ) => readonly string[];
}

/** Separates the parts of a sorted key: below every character that a part can hold. */
const SEPARATOR = '\u0000';
/** Above every character of an id. */
const HIGHEST = '\uffff';
/** Digits of a number in a sorted key: as many as the highest safe integer has. */
const DIGITS = 16;

const LOWEST_AT = 0;
const HIGHEST_AT = Number.MAX_SAFE_INTEGER;

function sortedKey(key: string, at: number, id: string): string {
  return [key, String(at).padStart(DIGITS, '0'), id].join(SEPARATOR);
}

function toFound([sorted, documentId]: readonly [string, string]): Found {
  const [, at = '', id = ''] = sorted.split(SEPARATOR);
  return { documentId, position: { at: Number(at), id } };
}

/** The part of the sorted keys that a query asks for, both ends exclusive. */
function rangeOf({ key, from = LOWEST_AT, to = HIGHEST_AT, after, order = 'newest' }: IndexQuery) {
  const first = sortedKey(key, from, '');
  const last = sortedKey(key, to, HIGHEST);
  const isReversed = order === 'newest';
  if (!after) return { from: first, to: last, isReversed };
  const position = sortedKey(key, after.at, after.id);
  return isReversed
    ? { from: first, to: position < last ? position : last, isReversed }
    : { from: position > first ? position : first, to: last, isReversed };
}

export function createIndexes(documents: DocumentMaps): Indexes {
  // One sorted set for each index; TypeScript loses the names in `fromEntries`.
  const sorted = Object.fromEntries(Object.keys(STORED_INDEXES).map((name) => [name, createSortedKeys()])) as Readonly<
    Record<StoredIndexName, SortedKeys>
  >;

  const indexes: Indexes = {
    update(name, before, after) {
      for (const [index, entriesOf] of indexesOf(name)) {
        for (const { key, at, id = after.id } of before ? entriesOf(before) : [])
          sorted[index].remove(sortedKey(key, at, id));
        for (const { key, at, id = after.id } of entriesOf(after)) sorted[index].put(sortedKey(key, at, id), after.id);
      }
    },
    find: (name, query) => sorted[name].range({ ...rangeOf(query), limit: query.limit }).map(toFound),
    keys(name, { limit, after }) {
      const keys: string[] = [];
      let from = after === undefined ? '' : after + SEPARATOR + HIGHEST;
      while (keys.length < limit) {
        const [next] = sorted[name].range({ from, to: HIGHEST, limit: 1 });
        if (!next) break;
        const [key = ''] = next[0].split(SEPARATOR);
        keys.push(key);
        from = key + SEPARATOR + HIGHEST;
      }
      return keys;
    },
  };
  for (const name of STORED_COLLECTIONS)
    for (const document of documents[name].values()) indexes.update(name, undefined, document);
  return indexes;
}

type EntriesOf<C extends StoredCollection> = (document: StoredDocuments[C]) => readonly IndexEntry[];

/** The indexes of one collection. */
function indexesOf<C extends StoredCollection>(name: C): readonly (readonly [StoredIndexName, EntriesOf<C>])[] {
  return Object.entries<Index<never>>(STORED_INDEXES).flatMap(([index, { collection, entriesOf }]) =>
    // The collection of an index names the type of its documents; `Object.entries` forgets both.
    collection === name ? [[index as StoredIndexName, entriesOf as EntriesOf<C>] as const] : [],
  );
}
