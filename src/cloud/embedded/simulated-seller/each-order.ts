import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';

import type { Kept, KeptName } from '../storage/documents';
import type { Store } from '../storage/store';

/**
 * Writes every document of a collection that `after` makes another of; the same one has nothing to be done to it. Read
 * anew inside the write: what happened meanwhile is not lost. On a full phone it stays undone until there is room.
 */
export async function tendEach<C extends KeptName>(
  store: Store,
  name: C,
  after: (document: Kept[C]) => Kept[C],
): Promise<void> {
  const waiting = store.list(name).filter((document) => after(document) !== document);
  if (waiting.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const { id } of waiting) {
      const document = await tx.get(name, id);
      const tended = document && after(document);
      if (tended && tended !== document) tx.put(name, tended);
    }
    return ok(undefined);
  });
}

/** The same for orders, whoever they are of. */
export function tendOrders(store: Store, after: (order: Order) => Order): Promise<void> {
  return tendEach(store, 'orders', (record) => {
    const order = after(record.order);
    return order === record.order ? record : { ...record, order };
  });
}
