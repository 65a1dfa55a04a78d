import { toCatalog } from '@/cloud/catalog-documents';

import { createCatalogSnapshot, type CatalogSnapshot } from '../catalog-snapshot';
import type { Store } from './storage/store';

/** Returns the catalog as it is stored now: built on first use, and anew when its revision has changed. */
export function createCatalogReader(store: Store, readPinyin?: () => string): () => CatalogSnapshot {
  let snapshot: CatalogSnapshot | undefined;
  return () => {
    const revision = store.get('catalogRevision', 'catalog')?.revision ?? 0;
    if (snapshot?.revision !== revision) snapshot = createCatalogSnapshot(toCatalog(store.list), revision, readPinyin);
    return snapshot;
  };
}
