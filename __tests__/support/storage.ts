import type { KeyValue } from '@/cloud/embedded/storage/key-value';

export interface TestStorage extends KeyValue {
  readonly entries: Map<string, string>;
  /** Writes and removals so far. */
  readonly writes: () => number;
  /** The app dies at the n-th write from now: `before` it reaches storage or just `after`. Nothing works from then on. */
  readonly crashAtWrite: (n: number, when?: 'before' | 'after') => void;
  /** Every write throws from now on, as on a full phone, or works again. */
  readonly setFull: (full: boolean) => void;
}

/** The phone's storage as a Map that can run full or break off. */
export function testStorage(entries = new Map<string, string>()): TestStorage {
  let writes = 0;
  let crash: { readonly at: number; readonly when: 'before' | 'after' } | undefined;
  let isDead = false;
  let isFull = false;

  function alter(act: () => void): void {
    if (isDead) throw new Error('dead');
    writes += 1;
    isDead = crash?.at === writes;
    if (!isDead || crash?.when === 'after') act();
    if (isDead) throw new Error('crash');
  }

  return {
    entries,
    writes: () => writes,
    crashAtWrite: (n, when = 'before') => void (crash = { at: writes + n, when }),
    setFull: (full) => void (isFull = full),
    get: (key) => entries.get(key),
    set: (key, value) =>
      alter(() => {
        if (isFull) throw new Error('full');
        entries.set(key, value);
      }),
    remove: (key) => alter(() => void entries.delete(key)),
    keys: () => [...entries.keys()],
  };
}
