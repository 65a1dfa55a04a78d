import type { StoreApi } from 'zustand';

/** One thing that a page shows now. */
interface Shown {
  readonly key: string;
  readonly reload: () => Promise<void>;
}

const all = new Set<() => void>();

/** Lets a store of answers by key take part in `freshenAll`. Answers how it tells what is shown of it, and for how long. */
export function freshened<T>(store: StoreApi<Readonly<Record<string, T>>>): (shown: Shown) => () => void {
  const inSight = new Set<Shown>();
  all.add(() => {
    const keys = new Set([...inSight].map(({ key }) => key));
    store.setState(Object.fromEntries(Object.entries(store.getState()).filter(([key]) => keys.has(key))), true);
    for (const { reload } of inSight) void reload();
  });
  return (shown) => {
    inSight.add(shown);
    return () => void inSight.delete(shown);
  };
}

/** Every price may be another now: what is shown is asked again and stays until the answer is there, the rest is forgotten. */
export function freshenAll(): void {
  for (const freshen of all) freshen();
}
