import { ALL } from '@/cloud/index-keys';
import type { Transaction } from '@/cloud/ports';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';

import type { StoredCollection } from '../storage/documents';
import type { Store, StoreTransaction } from '../storage/store';
import { STORED_INDEXES, type StoredIndexDocument, type StoredIndexName } from '../storage/stored-indexes';

/** Documents that the demo seller looks at in one go: the journal of changing all of them fits under one key. */
export const MAX_AT_ONCE = 20;

interface DocumentUpdate<D> {
  /** Returns the same object for no change. */
  readonly update: (document: D) => D;
  readonly write: (tx: StoreTransaction, updated: D) => Promise<void> | void;
}

/**
 * Writes every document under `ALL` of an index that `update` changes, oldest first. Documents are read again in the
 * transaction, so that concurrent changes are not lost. On a full phone nothing is written and the next call tries
 * again.
 */
export async function updateFound<I extends StoredIndexName>(
  store: Store,
  index: I,
  { update, write }: DocumentUpdate<StoredIndexDocument<I>>,
): Promise<void> {
  const { collection }: { readonly collection: StoredCollection } = STORED_INDEXES[index];
  const found = store.find(index, { key: ALL, order: 'oldest', limit: MAX_AT_ONCE });
  const ids = found.flatMap(({ document }) => (update(document) === document ? [] : [document.id]));
  if (ids.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const id of new Set(ids)) {
      // Of the collection that the index names; TypeScript can't follow the name.
      const document = (await tx.get(collection, id)) as StoredIndexDocument<I> | undefined;
      const updated = document && update(document);
      if (updated && updated !== document) await write(tx, updated);
    }
    return ok(undefined);
  });
}

/** The same for the orders of all shoppers that the demo seller has to look at. */
export function updateEachOrder(store: Store, update: (order: Order) => Order): Promise<void> {
  return updateFound(store, 'ordersForSeller', {
    update(record) {
      const order = update(record.order);
      return order === record.order ? record : { ...record, order };
    },
    // `StoredDocuments` extends `Documents`; TypeScript can't compare the two indexed by a generic key.
    write: (tx, record) => putOrder(tx as Transaction, record),
  });
}
