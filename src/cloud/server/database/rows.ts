import { INDEXES, type Index, type IndexName } from '@/cloud/indexes';
import type { Collection, Documents } from '@/cloud/records';

/** A document that a transaction writes. */
export interface Write {
  readonly collection: Collection;
  readonly document: Documents[Collection];
}

type EntriesOf = Index<Documents[Collection]>['entriesOf'];

/** The indexes of each collection. */
const INDEXES_OF = new Map<string, (readonly [IndexName, EntriesOf])[]>();
for (const [index, { collection, entriesOf }] of Object.entries<Index<never>>(INDEXES)) {
  // `Object.entries` forgets the names, and that the collection names the type of the documents.
  const named = [index as IndexName, entriesOf as EntriesOf] as const;
  INDEXES_OF.set(collection, [...(INDEXES_OF.get(collection) ?? []), named]);
}

/** PostgreSQL's texts have no character 0. It becomes the replacement character, as a half of a pair does in UTF-8. */
export function toText(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function entryRows({ collection, document }: Write) {
  return (INDEXES_OF.get(collection) ?? []).flatMap(([index, entriesOf]) =>
    entriesOf(document).map(({ key, at, id = document.id }) => ({ index, key, at, id, document: document.id })),
  );
}

/** What `xiaopu.write_documents` takes: the columns of the documents, of their indexes and of their entries. */
export function writeParameters(writes: readonly Write[]): readonly (readonly (string | number)[])[] {
  const indexed = writes.flatMap(({ collection, document }) =>
    (INDEXES_OF.get(collection) ?? []).map(([index]) => ({ index, document: document.id })),
  );
  const entries = writes.flatMap(entryRows);
  return [
    writes.map(({ collection }) => collection),
    writes.map(({ document }) => toText(document.id)),
    writes.map(({ document }) => JSON.stringify(document)),
    indexed.map(({ document }) => toText(document)),
    indexed.map(({ index }) => index),
    entries.map(({ index }) => index),
    entries.map(({ key }) => toText(key)),
    entries.map(({ at }) => at),
    entries.map(({ id }) => toText(id)),
    entries.map(({ document }) => toText(document)),
  ];
}

/** The collection of the documents that an index finds. */
export function collectionOf(index: IndexName): Collection {
  return INDEXES[index].collection;
}
