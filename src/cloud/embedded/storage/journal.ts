import { bucketsOf, bucketText, type Bucket } from './buckets';
import { readMemory, writeMemory } from './document-text';
import { pour, type Memory } from './documents';
import { PREFIX, type KeyValue } from './key-value';

const KEY = `${PREFIX}journal`;

/**
 * Makes several storage keys change as one. The journal's own key is written first and holds every document of the
 * write: from that instant the write has happened, whatever breaks off after it. The buckets follow, then the journal
 * goes. Written or replayed again it comes to the same.
 */
export interface Journal {
  /** Throws when the write has not happened; nothing is changed then. */
  readonly commit: (documents: Memory) => void;
}

/**
 * `memory` is what all readers read. Opening replays what an earlier run left; a torn journal never was a write.
 * `onWritten` hears of every bucket that reached storage.
 */
export function openJournal(
  storage: KeyValue,
  memory: Memory,
  onWritten: (key: string, text: string) => void,
): Journal {
  let unfinished: readonly Bucket[] = [];

  /** Throws when storage does; what is left is then done before the next write. */
  function finish(): void {
    if (unfinished.length === 0) return;
    for (const bucket of unfinished) {
      const text = bucketText(bucket, memory);
      storage.set(bucket.key, text);
      onWritten(bucket.key, text);
    }
    storage.remove(KEY);
    unfinished = [];
  }

  function take(documents: Memory): void {
    pour(documents, memory);
    unfinished = bucketsOf(documents);
    // The write has happened: that its buckets could not follow yet is no failure of it.
    quietly(finish);
  }

  const left = storage.get(KEY);
  const replayed = left === undefined ? undefined : readMemory(left);
  if (replayed) take(replayed);
  else if (left !== undefined) quietly(() => storage.remove(KEY));

  return {
    commit(documents) {
      finish();
      writeOrUndo(storage, writeMemory(documents));
      take(documents);
    },
  };
}

function writeOrUndo(storage: KeyValue, text: string): void {
  try {
    storage.set(KEY, text);
  } catch (full) {
    quietly(() => storage.remove(KEY));
    throw full;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Told apart by the caller: what matters is already safe, or was never there.
  }
}
