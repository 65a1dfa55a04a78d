import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';

import type { StoredCollection, StoredDocuments } from '../storage/documents';
import type { Store } from '../storage/store';

/**
 * Writes every document of a collection that `update` changes; `update` returns the same object for no change.
 * Documents are read again in the transaction, so that concurrent changes are not lost. On a full phone nothing is
 * written and the next call tries again.
 */
export async function updateEachDocument<C extends StoredCollection>(
  store: Store,
  name: C,
  update: (document: StoredDocuments[C]) => StoredDocuments[C],
): Promise<void> {
  const outdated = store.list(name).filter((document) => update(document) !== document);
  if (outdated.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const { id } of outdated) {
      const document = await tx.get(name, id);
      const updated = document && update(document);
      if (updated && updated !== document) tx.put(name, updated);
    }
    return ok(undefined);
  });
}

/** The same for the orders of all shoppers. */
export function updateEachOrder(store: Store, update: (order: Order) => Order): Promise<void> {
  return updateEachDocument(store, 'orders', (record) => {
    const order = update(record.order);
    return order === record.order ? record : { ...record, order };
  });
}
