import type { IndexQuery, Listed, WriteFailure } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import { bucketsOf, bucketText, readBuckets } from './buckets';
import {
  createDocumentMaps,
  STORED_COLLECTIONS,
  type DocumentMaps,
  type StoredCollection,
  type StoredDocuments,
} from './documents';
import { createIndexes, type Indexes } from './indexes';
import { openJournal, type Journal } from './journal';
import { bytesOf, PREFIX, type KeyValueStorage } from './key-value';
import { STORED_INDEXES, type StoredIndexDocument, type StoredIndexName } from './stored-indexes';

/** WeChat allows 1 MB per key and 10 MB in total. The difference is left for the journal, the cart and other data. */
const MAX_KEY_BYTES = 900 * 1024;
const MAX_TOTAL_BYTES = 9 * 1024 * 1024;

export interface StoreTransaction {
  readonly get: <C extends StoredCollection>(name: C, id: string) => Promise<StoredDocuments[C] | undefined>;
  readonly put: <C extends StoredCollection>(name: C, document: StoredDocuments[C]) => void;
}

type Work<T, F> = (tx: StoreTransaction) => Promise<Result<T, F>>;

/** The documents on this phone: read once at the start, served from memory, written through to storage. */
export interface Store {
  /**
   * Adds documents that are stored together with the next write. Until then a next start finds none of them, and when
   * storage is full they can still be read.
   */
  readonly seed: (documents: DocumentMaps) => void;
  readonly get: <C extends StoredCollection>(name: C, id: string) => StoredDocuments[C] | undefined;
  /** All documents of a collection: for tests and the preview's tools, never for an answer. */
  readonly list: <C extends StoredCollection>(name: C) => readonly StoredDocuments[C][];
  /** The documents that an index finds, in its order. */
  readonly find: <I extends StoredIndexName>(index: I, query: IndexQuery) => readonly Listed<StoredIndexDocument<I>>[];
  /** How many documents an index finds, at most `limit`. */
  readonly count: (index: StoredIndexName, query: IndexQuery) => number;
  readonly keys: Indexes['keys'];
  /**
   * Runs one transaction at a time. Its writes are stored together when `work` returns ok, and not at all otherwise.
   */
  readonly transaction: <T, F>(work: Work<T, F>) => Promise<Result<T, F | WriteFailure>>;
}

interface StoreState {
  readonly documents: DocumentMaps;
  readonly indexes: Indexes;
  /** Bytes of each storage key. */
  readonly sizes: Map<string, number>;
  readonly journal: Journal;
  /** What was seeded and is not stored yet. */
  seeded?: DocumentMaps | undefined;
}

/** `wasReset`: the stored data could not be read and was removed. Throws only when storage itself does not work. */
export function openStore(storage: KeyValueStorage): { readonly store: Store; readonly wasReset: boolean } {
  const read = readBuckets(storage);
  const wasReset = 'unreadableKey' in read;
  if (wasReset) removeAll(storage, read.unreadableKey);
  const { documents, texts } = wasReset ? { documents: createDocumentMaps(), texts: new Map<string, string>() } : read;
  const sizes = new Map([...texts].map(([key, text]) => [key, bytesOf(text)]));
  const indexes = createIndexes(documents);
  const journal = openJournal(storage, {
    documents,
    merge: (changes) => mergeInto({ documents, indexes }, changes),
    onWritten: (key, text) => sizes.set(key, bytesOf(text)),
  });
  return { store: createStore({ documents, indexes, sizes, journal }), wasReset };
}

function mergeInto(state: Pick<StoreState, 'documents' | 'indexes'>, changes: DocumentMaps): void {
  for (const name of STORED_COLLECTIONS) mergeCollection(name, changes, state);
}

/** Puts changed documents in the place of those with the same id, and their entries into the indexes. */
function mergeCollection<C extends StoredCollection>(
  name: C,
  changes: DocumentMaps,
  { documents, indexes }: Pick<StoreState, 'documents' | 'indexes'>,
): void {
  for (const [id, document] of changes[name]) {
    indexes.update(name, documents[name].get(id), document);
    documents[name].set(id, document);
  }
}

/**
 * Removes all keys of this cloud, the unreadable one last: if the app dies meanwhile, the next start removes the rest.
 */
export function removeAll(storage: KeyValueStorage, unreadableKey: string): void {
  const others = storage.keys().filter((key) => key.startsWith(PREFIX) && key !== unreadableKey);
  for (const key of [...others, unreadableKey]) storage.remove(key);
}

function createStore(state: StoreState): Store {
  const { documents, indexes } = state;
  let last: Promise<unknown> = Promise.resolve();
  return {
    seed(seeded) {
      mergeInto(state, seeded);
      state.seeded = seeded;
    },
    get: (name, id) => documents[name].get(id),
    list: (name) => [...documents[name].values()],
    find: (index, query) => findDocuments(state, index, query),
    count: (index, query) => indexes.find(index, query).length,
    keys: indexes.keys,
    transaction(work) {
      const result = last.then(() => runTransaction(state, work));
      // A transaction that throws rejects for its own caller only; the next ones still run.
      last = result.catch(() => undefined);
      return result;
    },
  };
}

function findDocuments<I extends StoredIndexName>(
  { documents, indexes }: StoreState,
  index: I,
  query: IndexQuery,
): readonly Listed<StoredIndexDocument<I>>[] {
  const { collection }: { readonly collection: StoredCollection } = STORED_INDEXES[index];
  return indexes.find(index, query).flatMap(({ documentId, position }) => {
    // Documents of the collection that the index names; TypeScript can't follow the name.
    const document = documents[collection].get(documentId) as StoredIndexDocument<I> | undefined;
    return document ? [{ document, position }] : [];
  });
}

async function runTransaction<T, F>(state: StoreState, work: Work<T, F>): Promise<Result<T, F | WriteFailure>> {
  const changes = createDocumentMaps();
  const result = await work({
    get: async (name, id) => changes[name].get(id) ?? state.documents[name].get(id),
    put: (name, document) => void changes[name].set(document.id, document),
  });
  if (!result.ok || bucketsOf(changes).length === 0) return result;
  return commit(state, state.seeded ? createDocumentMaps(state.seeded, changes) : changes)
    ? result
    : err(failure('STORAGE_FULL', { usedBytes: totalBytes(state.sizes) }));
}

function commit(state: StoreState, changes: DocumentMaps): boolean {
  if (!hasRoom(state, changes)) return false;
  try {
    state.journal.commit(changes);
    state.seeded = undefined;
    return true;
  } catch {
    return false;
  }
}

function hasRoom({ documents, sizes }: StoreState, changes: DocumentMaps): boolean {
  const sizesAfter = new Map(sizes);
  for (const bucket of bucketsOf(changes)) {
    const bytes = bytesOf(bucketText(bucket, documents, changes));
    if (bytes > MAX_KEY_BYTES) return false;
    sizesAfter.set(bucket.key, bytes);
  }
  return totalBytes(sizesAfter) <= MAX_TOTAL_BYTES;
}

function totalBytes(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
