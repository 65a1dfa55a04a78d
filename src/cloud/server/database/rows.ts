import { INDEXES, type Index, type IndexName } from '@/cloud/indexes';
import type { Collection, Documents } from '@/cloud/records';

/** What a transaction does to a document: without one it removes what is there. */
export interface Write {
  readonly collection: Collection;
  readonly id: string;
  readonly document?: Documents[Collection];
}

type EntriesOf = Index<Documents[Collection]>['entriesOf'];

/** The indexes of each collection. */
export const INDEXES_OF = new Map<Collection, (readonly [IndexName, EntriesOf])[]>();
for (const [name, { entriesOf }] of Object.entries<Index<never>>(INDEXES)) {
  // `Object.entries` forgets the names, and that the collection names the type of the documents.
  const index = name as IndexName;
  const { collection } = INDEXES[index];
  // It is only called with documents of its collection.
  const named = [index, entriesOf as EntriesOf] as const;
  INDEXES_OF.set(collection, [...(INDEXES_OF.get(collection) ?? []), named]);
}

/** PostgreSQL's texts have no character 0. It becomes the replacement character, as a half of a pair does in UTF-8. */
export function toText(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

/** A row of the table of entries. PostgreSQL's bigint arrives as a text. */
export interface EntryRow {
  readonly index: string;
  readonly key: string;
  readonly at: number | string;
  readonly id: string;
  readonly document: string;
}

/** The entries of a document. */
export function entryRows({ collection, document }: Write): readonly EntryRow[] {
  if (!document) return [];
  return (INDEXES_OF.get(collection) ?? []).flatMap(([index, entriesOf]) =>
    entriesOf(document).map(({ key, at, id = document.id }) => ({
      ...{ index, at },
      ...{ key: toText(key), id: toText(id), document: toText(document.id) },
    })),
  );
}

/** Writes documents and their index entries. */
export function writeStatement(writes: readonly Write[]) {
  const indexed = writes.flatMap(({ collection, id }) =>
    (INDEXES_OF.get(collection) ?? []).map(([index]) => ({ index, document: id })),
  );
  const entries = writes.flatMap(entryRows);
  return {
    text: 'select xiaopu.write_documents($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: [
      writes.map(({ collection }) => collection),
      writes.map(({ id }) => toText(id)),
      writes.map(({ document }) => (document ? JSON.stringify(document) : null)),
      indexed.map(({ document }) => toText(document)),
      indexed.map(({ index }) => index),
      entries.map(({ index }) => index),
      entries.map(({ key }) => key),
      entries.map(({ at }) => at),
      entries.map(({ id }) => id),
      entries.map(({ document }) => document),
    ],
  };
}

/** The collection of the documents that an index finds. */
export function collectionOf(index: IndexName): Collection {
  return INDEXES[index].collection;
}
