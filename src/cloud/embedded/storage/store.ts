import type { WriteTrouble } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

import { bucketsOf, bucketText, readBuckets } from './buckets';
import { emptyMemory, type Kept, type KeptName, type Memory } from './documents';
import { openJournal, type Journal } from './journal';
import { bytesOf, PREFIX, type KeyValue } from './key-value';

/** WeChat allows 1 MB a key and 10 MB in all. The rest is room for the journal, the cart and what others keep. */
const KEY_BYTES = 900 * 1024;
const ALL_BYTES = 9 * 1024 * 1024;

export interface StoreTransaction {
  readonly get: <C extends KeptName>(name: C, id: string) => Promise<Kept[C] | undefined>;
  readonly put: <C extends KeptName>(name: C, document: Kept[C]) => void;
}

type Work<T, F> = (tx: StoreTransaction) => Promise<Result<T, F>>;

/** The documents on this phone: read once, then in memory, and written through. */
export interface Store {
  readonly get: <C extends KeptName>(name: C, id: string) => Kept[C] | undefined;
  readonly list: <C extends KeptName>(name: C) => readonly Kept[C][];
  /** One at a time. What `work` put is written whole when it answers ok, and not at all otherwise. */
  readonly transaction: <T, F>(work: Work<T, F>) => Promise<Result<T, F | WriteTrouble>>;
}

interface Books {
  readonly memory: Memory;
  readonly sizes: Map<string, number>;
  readonly journal: Journal;
}

/** `wasReset`: what was there could not be read and has been wiped. Throws only when storage can't be asked at all. */
export function openStore(storage: KeyValue): { readonly store: Store; readonly wasReset: boolean } {
  const read = readBuckets(storage);
  const wasReset = 'unreadable' in read;
  if (wasReset) wipe(storage, read.unreadable);
  const { memory, texts } = wasReset ? { memory: emptyMemory(), texts: new Map<string, string>() } : read;
  const sizes = new Map([...texts].map(([key, text]) => [key, bytesOf(text)]));
  const journal = openJournal(storage, memory, (key, text) => sizes.set(key, bytesOf(text)));
  return { store: storeOver({ memory, sizes, journal }), wasReset };
}

/** The unreadable key goes last: a wipe that breaks off is begun again by the next start. */
export function wipe(storage: KeyValue, unreadable: string): void {
  const own = storage.keys().filter((key) => key.startsWith(PREFIX) && key !== unreadable);
  for (const key of [...own, unreadable]) storage.remove(key);
}

function storeOver(books: Books): Store {
  const { memory } = books;
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: (name, id) => memory[name].get(id),
    list: (name) => [...memory[name].values()],
    transaction(work) {
      const turn = last.then(() => attempt(books, work));
      // A bug in one transaction is its caller's; it must not stop those behind it.
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function attempt<T, F>(books: Books, work: Work<T, F>): Promise<Result<T, F | WriteTrouble>> {
  const written = emptyMemory();
  const result = await work({
    get: async (name, id) => written[name].get(id) ?? books.memory[name].get(id),
    put: (name, document) => void written[name].set(document.id, document),
  });
  if (!result.ok || bucketsOf(written).length === 0) return result;
  return commit(books, written) ? result : err(failure('STORAGE_FULL', { usedBytes: total(books.sizes) }));
}

function commit(books: Books, written: Memory): boolean {
  if (!hasRoom(books, written)) return false;
  try {
    books.journal.commit(written);
    return true;
  } catch {
    return false;
  }
}

function hasRoom({ memory, sizes }: Books, written: Memory): boolean {
  const after = new Map(sizes);
  for (const bucket of bucketsOf(written)) {
    const bytes = bytesOf(bucketText(bucket, memory, written));
    if (bytes > KEY_BYTES) return false;
    after.set(bucket.key, bytes);
  }
  return total(after) <= ALL_BYTES;
}

function total(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
