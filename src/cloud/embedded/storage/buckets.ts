import {
  BUCKET_COUNTS,
  createDocumentMaps,
  STORED_COLLECTIONS,
  type DocumentMaps,
  type StoredCollection,
  type StoredDocuments,
} from './documents';
import { PREFIX, type KeyValueStorage } from './key-value';
import { parseCollection, serializeCollection } from './serialization';

/** The part of a collection that is stored under one storage key. */
export interface Bucket {
  readonly name: StoredCollection;
  readonly index: number;
  readonly key: string;
}

function toBucket(name: StoredCollection, index: number): Bucket {
  return { name, index, key: `${PREFIX}${name}/${index}` };
}

const ALL_BUCKETS = STORED_COLLECTIONS.flatMap((name) =>
  Array.from({ length: BUCKET_COUNTS[name] }, (_none, index) => toBucket(name, index)),
);

function bucketIndex(name: StoredCollection, id: string): number {
  let hash = 0;
  for (let index = 0; index < id.length; index += 1) hash = (hash * 31 + id.charCodeAt(index)) % 65_521;
  return hash % BUCKET_COUNTS[name];
}

/** The buckets in which these documents are stored. */
export function bucketsOf(documents: DocumentMaps): readonly Bucket[] {
  return ALL_BUCKETS.filter(({ name, index }) =>
    [...documents[name].keys()].some((id) => bucketIndex(name, id) === index),
  );
}

/** The text of a bucket, with `changes` merged over `documents`. */
export function bucketText({ name, index }: Bucket, documents: DocumentMaps, changes?: DocumentMaps): string {
  const merged = new Map<string, StoredDocuments[StoredCollection]>([...documents[name], ...(changes?.[name] ?? [])]);
  return serializeCollection(
    [...merged].filter(([id]) => bucketIndex(name, id) === index).map(([, document]) => document),
  );
}

/** The stored documents, with the text of each key; or the first key that can't be parsed. */
export type ReadBuckets =
  | { readonly documents: DocumentMaps; readonly texts: ReadonlyMap<string, string> }
  | { readonly unreadableKey: string };

export function readBuckets(storage: KeyValueStorage): ReadBuckets {
  const documents = createDocumentMaps();
  const texts = new Map<string, string>();
  for (const { name, key } of ALL_BUCKETS) {
    const text = storage.get(key);
    if (text === undefined) continue;
    if (!addDocuments(documents, name, text)) return { unreadableKey: key };
    texts.set(key, text);
  }
  return { documents, texts };
}

/** Whether the text could be parsed. */
function addDocuments<C extends StoredCollection>(documents: DocumentMaps, name: C, text: string): boolean {
  const parsed = parseCollection<C>(text);
  parsed?.forEach((document) => documents[name].set(document.id, document));
  return parsed !== undefined;
}
