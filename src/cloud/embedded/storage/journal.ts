import { bucketsOf, bucketText, type Bucket } from './buckets';
import type { DocumentMaps } from './documents';
import { PREFIX, type KeyValueStorage } from './key-value';
import { parseDocuments, serializeDocuments } from './serialization';

const KEY = `${PREFIX}journal`;

/**
 * Makes a write to several storage keys atomic. The journal key is written first and contains every document of the
 * write: once it is stored the write counts, even if the app dies right after. Then the buckets are written and the
 * journal is removed. Replaying a journal is idempotent.
 */
export interface Journal {
  /** Throws when the write failed; then nothing has changed. */
  readonly commit: (changes: DocumentMaps) => void;
}

interface JournaledState {
  readonly documents: DocumentMaps;
  /** Puts changes into `documents`. Idempotent. */
  readonly merge: (changes: DocumentMaps) => void;
  /** Called for each bucket that was stored. */
  readonly onWritten: (key: string, text: string) => void;
}

/**
 * Opening replays a journal that an earlier run left; a journal that can't be parsed never counted as a write.
 *
 */
export function openJournal(storage: KeyValueStorage, { documents, merge, onWritten }: JournaledState): Journal {
  let unwritten: readonly Bucket[] = [];

  /** Writes the outstanding buckets. Throws when storage does; they are then written before the next commit. */
  function flush(): void {
    if (unwritten.length === 0) return;
    for (const bucket of unwritten) {
      const text = bucketText(bucket, documents);
      storage.set(bucket.key, text);
      onWritten(bucket.key, text);
    }
    storage.remove(KEY);
    unwritten = [];
  }

  function apply(changes: DocumentMaps): void {
    merge(changes);
    unwritten = bucketsOf(changes);
    // The journal is stored, so the write counts even if its buckets can't be written yet.
    ignoreErrors(flush);
  }

  const journalText = storage.get(KEY);
  const unfinishedWrite = journalText === undefined ? undefined : parseDocuments(journalText);
  if (unfinishedWrite) apply(unfinishedWrite);
  else if (journalText !== undefined) ignoreErrors(() => storage.remove(KEY));

  return {
    commit(changes) {
      flush();
      writeOrRollBack(storage, serializeDocuments(changes));
      apply(changes);
    },
  };
}

function writeOrRollBack(storage: KeyValueStorage, text: string): void {
  try {
    storage.set(KEY, text);
  } catch (full) {
    ignoreErrors(() => storage.remove(KEY));
    throw full;
  }
}

function ignoreErrors(action: () => void): void {
  try {
    action();
  } catch {
    // Callers use it only where a failure loses nothing: the data is safe in the journal, or was never stored.
  }
}
