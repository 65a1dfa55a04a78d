import { addSeed, type AddDocuments } from '@/cloud/seed-documents';
import type { EpochMs } from '@/contract/time';
import { compileShop } from '@/demo/compile/shop';
import type { ShopContent } from '@/demo/types';

import type { StoredDocuments } from './storage/documents';
import type { Entry } from './storage/page';
import { entriesOf, type Store } from './storage/store';

/**
 * Fills the documents of a shop that has none with its content. Only then `content` is called: later starts read the
 * documents, which the seller may have changed.
 */
export function seedShop(store: Store, content: () => ShopContent, startedAt: EpochMs): void {
  if (!store.get('shop', 'shop')) store.seed(seedEntries(content(), startedAt));
}

function seedEntries(content: ShopContent, startedAt: EpochMs): readonly Entry[] {
  const entries: Entry[] = [];
  const add: AddDocuments = (name, ...added) => {
    // `StoredDocuments` extends `Documents`; TypeScript can't compare the two indexed by a generic key.
    for (const document of added) entries.push(...entriesOf(name, document as StoredDocuments[typeof name]));
  };
  addSeed(add, compileShop(content, startedAt), startedAt);
  return entries;
}
