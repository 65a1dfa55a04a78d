import type { Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { friendMessages, orderMessages } from '@/domain/messages/order-messages';

import { countOrderChange } from '../desk/day-counts';
import { updateCustomer } from '../desk/customers';
import { queueMessages } from '../messages/outbox';

/**
 * Writes an order, and with it the counts of its days, its customer's sums and the messages about what happened. The
 * only way to write one: what the seller reads of all orders is never read from them.
 */
export async function putOrder(tx: Transaction, record: OrderRecord): Promise<void> {
  const before = await tx.get('orders', record.id);
  tx.put('orders', record);
  await updateCustomer(tx, before, record);
  await queueMessages(tx, record.shopperId, {
    before: before ? orderMessages(before.order) : [],
    after: orderMessages(record.order),
  });
  if (record.claimedBy !== undefined)
    await queueMessages(tx, record.claimedBy, {
      before: before ? friendMessages(before.order) : [],
      after: friendMessages(record.order),
    });
  // Last: all orders of a day change its counts, and wait for each other from here on.
  await countOrderChange(tx, before, record);
}
