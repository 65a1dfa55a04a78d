import { addSeed, type AddDocuments } from '@/cloud/seed-documents';
import type { EpochMs } from '@/contract/time';
import { compileShop } from '@/demo/compile/shop';
import type { ShopContent } from '@/demo/types';

import { createDocumentMaps, type DocumentMaps } from './storage/documents';
import type { Store } from './storage/store';

/**
 * Fills the documents of a shop that has none with its content. Only then `content` is called: later starts read the
 * documents, which the seller may have changed.
 */
export function seedShop(store: Store, content: () => ShopContent, startedAt: EpochMs): void {
  if (!store.get('shop', 'shop')) store.seed(seedDocuments(content(), startedAt));
}

function seedDocuments(content: ShopContent, startedAt: EpochMs): DocumentMaps {
  const documents = createDocumentMaps();
  const add: AddDocuments = (name, ...added) => {
    // `StoredDocuments` extends `Documents`; TypeScript can't compare the two indexed by a generic key.
    const collection = documents[name] as Map<string, (typeof added)[number]>;
    for (const document of added) collection.set(document.id, document);
  };
  addSeed(add, compileShop(content, startedAt), startedAt);
  return documents;
}
