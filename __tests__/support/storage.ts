import type { KeyValueStorage } from '@/cloud/embedded/storage/key-value';

export interface TestStorage extends KeyValueStorage {
  readonly entries: Map<string, string>;
  /** Writes and removals so far. */
  readonly writes: () => number;
  /** The app dies at the n-th write from now, `before` or `after` it is stored. Every later write throws. */
  readonly crashAtWrite: (n: number, when?: 'before' | 'after') => void;
  /** Makes every write throw, as on a full phone, or work again. */
  readonly setFull: (full: boolean) => void;
}

/** The phone's storage as a Map that can be full or die during a write. */
export function createTestStorage(entries = new Map<string, string>()): TestStorage {
  let writes = 0;
  let crash: { readonly at: number; readonly when: 'before' | 'after' } | undefined;
  let isDead = false;
  let isFull = false;

  function write(change: () => void): void {
    if (isDead) throw new Error('the app is dead');
    writes += 1;
    isDead = crash?.at === writes;
    if (!isDead || crash?.when === 'after') change();
    if (isDead) throw new Error('crash');
  }

  return {
    entries,
    writes: () => writes,
    crashAtWrite: (n, when = 'before') => void (crash = { at: writes + n, when }),
    setFull: (full) => void (isFull = full),
    get: (key) => entries.get(key),
    set: (key, value) =>
      write(() => {
        if (isFull) throw new Error('full');
        entries.set(key, value);
      }),
    remove: (key) => write(() => void entries.delete(key)),
    keys: () => [...entries.keys()],
  };
}
