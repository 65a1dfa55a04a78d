import type { KeyValueStorage } from './key-value';
import { PREFIX } from './keys';

const KEY = `${PREFIX}journal`;

/** The text of each key that a write changes; undefined for a key that it removes. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * Storage in which a write to several keys is whole or not there. The journal key is written first and contains the
 * write: once it is stored the write counts, even if the app dies right after. Then the keys are written and the journal
 * is removed. Replaying a journal is idempotent.
 */
export interface JournaledStorage {
  readonly get: (key: string) => string | undefined;
  /** Throws when the write failed; then nothing has changed. */
  readonly commit: (changes: Changes, journalText: string) => void;
  /**
   * Writes keys that nothing reads before the last of them is there, so that a journal would add nothing. Of any size.
   * Throws when the write failed; then none of them is left.
   */
  readonly create: (changes: Changes) => void;
}

/** The text of the journal: the length of each text, then the texts as they are. */
export function journalTextOf(changes: Changes): string {
  const lengths = [...changes].map(([key, text]) => [key, text?.length ?? null]);
  return `${JSON.stringify(lengths)}\n${[...changes.values()].join('')}`;
}

/** The inverse of `journalTextOf`; undefined for any other text. */
function parseJournal(journal: string): Changes | undefined {
  const start = journal.indexOf('\n') + 1;
  const lengths = parseLengths(journal.slice(0, start));
  const changes = new Map<string, string | undefined>();
  let at = start;
  for (const [key, length] of lengths ?? []) {
    changes.set(key, length === null ? undefined : journal.slice(at, at + length));
    at += length ?? 0;
  }
  return lengths && at === journal.length ? changes : undefined;
}

type Lengths = readonly (readonly [key: string, length: number | null])[];

function parseLengths(text: string): Lengths | undefined {
  try {
    const lengths: unknown = JSON.parse(text);
    return Array.isArray(lengths) && lengths.every(isLength) ? lengths : undefined;
  } catch {
    return undefined;
  }
}

function isLength(entry: unknown): entry is Lengths[number] {
  if (!Array.isArray(entry)) return false;
  const [key, length]: readonly unknown[] = entry;
  return typeof key === 'string' && (length === null || Number.isSafeInteger(length));
}

/** Opening replays a journal that an earlier run left; a journal that can't be parsed never counted as a write. */
export function openJournal(storage: KeyValueStorage): JournaledStorage {
  /** Of a write that counts and whose keys could not all be written yet. */
  let unwritten: Changes = new Map();

  /** Writes the outstanding keys. Throws when storage does; they are then written before the next commit. */
  function flush(): void {
    if (unwritten.size === 0) return;
    for (const [key, text] of unwritten) {
      if (text === undefined) storage.remove(key);
      else storage.set(key, text);
    }
    storage.remove(KEY);
    unwritten = new Map();
  }

  function apply(changes: Changes): void {
    unwritten = changes;
    // The journal is stored, so the write counts even if its keys can't be written yet.
    ignoreErrors(flush);
  }

  const journalText = storage.get(KEY);
  const unfinished = journalText === undefined ? undefined : parseJournal(journalText);
  if (unfinished) apply(unfinished);
  else if (journalText !== undefined) ignoreErrors(() => storage.remove(KEY));

  return {
    get: (key) => (unwritten.has(key) ? unwritten.get(key) : storage.get(key)),
    commit(changes, text) {
      flush();
      writeOrRollBack(storage, text);
      apply(changes);
    },
    create(changes) {
      try {
        for (const [key, text] of changes) if (text !== undefined) storage.set(key, text);
      } catch (full) {
        for (const key of changes.keys()) ignoreErrors(() => storage.remove(key));
        throw full;
      }
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
