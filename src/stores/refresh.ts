import type { StoreApi } from 'zustand';

/** An entry of a store that a page shows now. */
interface ShownEntry {
  readonly key: string;
  readonly reload: () => Promise<void>;
}

const refreshers = new Set<() => void>();

/**
 * Includes a store of answers by key in `refreshAll`. Returns a function by which the store registers an entry while a
 * page shows it; that function returns one to unregister it.
 */
export function registerForRefresh<T>(store: StoreApi<Readonly<Record<string, T>>>): (entry: ShownEntry) => () => void {
  const shownEntries = new Set<ShownEntry>();
  refreshers.add(() => {
    const keys = new Set([...shownEntries].map(({ key }) => key));
    store.setState(Object.fromEntries(Object.entries(store.getState()).filter(([key]) => keys.has(key))), true);
    for (const { reload } of shownEntries) void reload();
  });
  return (entry) => {
    shownEntries.add(entry);
    return () => void shownEntries.delete(entry);
  };
}

/** To be called when prices may have changed: reloads the entries that are shown and drops all others. */
export function refreshAll(): void {
  for (const refresh of refreshers) refresh();
}
