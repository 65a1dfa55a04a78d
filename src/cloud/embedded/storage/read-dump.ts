import type { Collection, Documents } from '@/cloud/records';
import { COLLECTIONS } from '@/cloud/collections';

import type { KeyValueStorage } from './key-value';
import { ROOT_KEY } from './pager';
import { openStore } from './store';

/** A document and where it belongs. */
export interface DumpedDocument {
  readonly collection: Collection;
  readonly document: Documents[Collection];
}

/** The text that an app stored under a key. A browser keeps it as `{"data": text}`. */
function storedText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.startsWith('{"data":')) return value;
  const { data }: { readonly data?: unknown } = Object(JSON.parse(value));
  return typeof data === 'string' ? data : value;
}

/**
 * The shop's documents in a dump of a phone's storage: its keys and values as one JSON object. Those of the sandbox
 * payment service are left out. Undefined if there is no shop of this version in it.
 */
export function readDump(text: string): readonly DumpedDocument[] | undefined {
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(Object(JSON.parse(text)))) {
    const stored = storedText(value);
    if (stored !== undefined) entries.set(key, stored);
  }
  if (!entries.has(ROOT_KEY)) return undefined;
  const storage: KeyValueStorage = {
    get: (key) => entries.get(key),
    set: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
  };
  const { store, wasReset } = openStore(storage, false);
  const documents = COLLECTIONS.flatMap((collection) =>
    store.list(collection).map((document) => ({ collection, document })),
  );
  return wasReset || store.isUnreadable() ? undefined : documents;
}
