import type { IndexQuery, Listed, WriteFailure } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import type { StoredCollection, StoredDocuments } from './documents';
import { letGo } from './expendable';
import { findEntries, findKeys, HIGHEST, indexEntries, SEPARATOR, updateIndexes, type KeysQuery } from './indexes';
import type { KeyValueStorage } from './key-value';
import { PREFIX } from './keys';
import type { Entry } from './page';
import { ROOT_KEY } from './pager';
import { STORED_INDEXES, type StoredIndexDocument, type StoredIndexName } from './stored-indexes';
import { openTree, type Tree } from './tree';

export interface StoreTransaction {
  readonly get: <C extends StoredCollection>(name: C, id: string) => Promise<StoredDocuments[C] | undefined>;
  readonly put: <C extends StoredCollection>(name: C, document: StoredDocuments[C]) => void;
  readonly remove: (name: StoredCollection, id: string) => void;
}

type Work<T, F> = (tx: StoreTransaction) => Promise<Result<T, F>>;

/** The documents on this phone: read from storage when they are asked for, and written through to it. */
export interface Store {
  /**
   * Fills an empty store with documents (`entriesOf`) that are stored together with the first write. Until then a next
   * start finds none of them, and when storage is full they can still be read.
   */
  readonly seed: (entries: readonly Entry[]) => void;
  readonly get: <C extends StoredCollection>(name: C, id: string) => StoredDocuments[C] | undefined;
  /** All documents of a collection, by id: for tests and the preview's tools, never for an answer. */
  readonly list: <C extends StoredCollection>(name: C) => readonly StoredDocuments[C][];
  /** The documents that an index finds, in its order. */
  readonly find: <I extends StoredIndexName>(index: I, query: IndexQuery) => readonly Listed<StoredIndexDocument<I>>[];
  /** How many entries an index finds, at most `limit`. */
  readonly count: (index: StoredIndexName, query: IndexQuery) => number;
  readonly keys: (index: StoredIndexName, query: KeysQuery) => readonly string[];
  /**
   * Runs one transaction at a time. Its writes are stored together when `work` returns ok, and not at all otherwise.
   */
  readonly transaction: <T, F>(work: Work<T, F>) => Promise<Result<T, F | WriteFailure>>;
  /** Whether a part of the data could not be read. From then on nothing is stored, and answers are worth nothing. */
  readonly isUnreadable: () => boolean;
}

/**
 * `wasReset`: the stored data could not be read and was removed; with `isUnreadable` that was found out before. Throws
 * only when storage itself does not work.
 */
export function openStore(
  storage: KeyValueStorage,
  isUnreadable: boolean,
): { readonly store: Store; readonly wasReset: boolean } {
  const tree = isUnreadable ? undefined : openTree(storage);
  if (tree && !tree.isUnreadable()) return { store: createStore(tree), wasReset: false };
  removeAll(storage, ROOT_KEY);
  return { store: createStore(openTree(storage)), wasReset: true };
}

/**
 * Removes all keys of this cloud, one last without which the rest can't be read either: if the app dies meanwhile, the
 * next start finds that out and removes the rest.
 */
export function removeAll(storage: KeyValueStorage, last: string): void {
  const others = storage.keys().filter((key) => key.startsWith(PREFIX) && key !== last);
  for (const key of [...others, last]) storage.remove(key);
}

function keyOf(name: StoredCollection, id: string): string {
  return name + SEPARATOR + id;
}

interface StoreState {
  readonly tree: Tree;
  /** What was seeded and is not stored yet. */
  seeded: readonly Entry[] | undefined;
}

/** What stands in the tree for a document: itself, and its index entries. */
export function entriesOf<C extends StoredCollection>(name: C, document: StoredDocuments[C]): readonly Entry[] {
  return [[keyOf(name, document.id), document], ...indexEntries(name, document)];
}

/** By key. Sorted as texts, which costs a third of comparing the entries of a new shop before its first screen. */
function sorted(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map(entries);
  return [...byKey.keys()].sort().map((key) => [key, byKey.get(key)]);
}

function createStore(tree: Tree): Store {
  const state: StoreState = { tree, seeded: undefined };
  let last: Promise<unknown> = Promise.resolve();
  return {
    seed(entries) {
      state.seeded = sorted(entries);
      tree.show(state.seeded);
    },
    get: (name, id) => getDocument(tree, name, id),
    list: (name) => listDocuments(tree, name),
    find: (index, query) => findDocuments(tree, index, query),
    count: (index, query) => findEntries(tree, index, query).length,
    keys: (index, query) => findKeys(tree, index, query),
    transaction(work) {
      const result = last.then(() => runTransaction(state, work));
      // A transaction that throws rejects for its own caller only; the next ones still run.
      last = result.catch(() => undefined);
      return result;
    },
    isUnreadable: tree.isUnreadable,
  };
}

function getDocument<C extends StoredCollection>(tree: Tree, name: C, id: string): StoredDocuments[C] | undefined {
  // What stands under a key was put there for it, in this version: the name of the collection says its type.
  return tree.get(keyOf(name, id)) as StoredDocuments[C] | undefined;
}

function listDocuments<C extends StoredCollection>(tree: Tree, name: C): readonly StoredDocuments[C][] {
  const entries = tree.range({ from: keyOf(name, ''), to: keyOf(name, HIGHEST), limit: Infinity });
  // An index may have the name of a collection; its keys have more parts.
  const own = entries.filter(([key]) => key.split(SEPARATOR).length === 2);
  // As in `getDocument`.
  return own.map(([, document]) => document as StoredDocuments[C]);
}

function findDocuments<I extends StoredIndexName>(
  tree: Tree,
  index: I,
  query: IndexQuery,
): readonly Listed<StoredIndexDocument<I>>[] {
  const { collection }: { readonly collection: StoredCollection } = STORED_INDEXES[index];
  return findEntries(tree, index, query).flatMap(({ documentId, position }) => {
    // Documents of the collection that the index names; TypeScript can't follow the name.
    const document = getDocument(tree, collection, documentId) as StoredIndexDocument<I> | undefined;
    return document ? [{ document, position }] : [];
  });
}

/** What a transaction writes: by key the document, undefined for one that it removes, and what changes the tree. */
type Writes = Map<string, { readonly document: unknown; readonly apply: () => void }>;

async function runTransaction<T, F>(state: StoreState, work: Work<T, F>): Promise<Result<T, F | WriteFailure>> {
  const { tree } = state;
  const writes: Writes = new Map();
  const result = await work({
    async get<C extends StoredCollection>(name: C, id: string) {
      const own = writes.get(keyOf(name, id));
      // What was written under this key has the type of its collection.
      return own ? (own.document as StoredDocuments[C] | undefined) : getDocument(tree, name, id);
    },
    put: (name, document) =>
      writes.set(keyOf(name, document.id), { document, apply: () => putDocument(tree, name, document) }),
    remove: (name, id) =>
      writes.set(keyOf(name, id), { document: undefined, apply: () => removeDocument(tree, name, id) }),
  });
  if (!result.ok || writes.size === 0) return result;
  return commit(state, writes) ? result : err(failure('STORAGE_FULL', { usedBytes: tree.usedBytes() }));
}

/** Whether the writes were stored. Without room for them, what may be let go of is removed first. */
function commit(state: StoreState, writes: Writes): boolean {
  const { tree } = state;
  if (state.seeded) tree.fill(state.seeded);
  for (const { apply } of writes.values()) apply();
  const result = tree.commit();
  if (result === 'stored') {
    state.seeded = undefined;
    return true;
  }
  const hasMoreRoom = result === 'full' && letGo(tree);
  // What was seeded was forgotten with the rest.
  if (state.seeded) tree.show(state.seeded);
  return hasMoreRoom && commit(state, writes);
}

function putDocument<C extends StoredCollection>(tree: Tree, name: C, document: StoredDocuments[C]): void {
  updateIndexes(tree, name, { before: getDocument(tree, name, document.id), after: document });
  tree.put(keyOf(name, document.id), document);
}

/** Removes a document with its index entries. */
function removeDocument<C extends StoredCollection>(tree: Tree, name: C, id: string): void {
  const before = getDocument(tree, name, id);
  if (!before) return;
  updateIndexes(tree, name, { before, after: undefined });
  tree.remove(keyOf(name, id));
}
