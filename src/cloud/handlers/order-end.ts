import type { CancelReason, Order } from '@/contract/order';
import { endedOrder } from '@/domain/ended';

import type { Ports, Transaction } from '../ports';
import type { OrderRecord } from '../records';
import { releaseLocks } from './locked-prices';
import { releaseToPurse } from './purse';
import { uncountSold } from './sales';
import { releaseStock } from './stock';

interface Because {
  readonly ports: Pick<Ports, 'window' | 'clock' | 'ids'>;
  readonly reason: CancelReason;
}

/**
 * Ends an order before it is paid whole, in the transaction that found that it may end: its pieces go back on the shelf,
 * coupon, credit and a price she bargained for to their shopper, and what comes back of a deposit is written down, for
 * the payment service to be told.
 */
export async function endOrder(tx: Transaction, found: OrderRecord, { ports, reason }: Because): Promise<Order> {
  const { order, shopperId } = found;
  const ended = endedOrder(order, { at: ports.clock.now(), reason, refundId: ports.ids.next() });
  tx.put('orders', { ...found, order: ended });
  await releaseStock(tx, ports.window, order.lines);
  await releaseToPurse(tx, shopperId, order.id);
  await releaseLocks(tx, found, ports.clock.now());
  // Its deposit was paid, so it was counted as bought; now it was not.
  if (order.sourcing !== undefined) await uncountSold(tx, order.lines);
  return ended;
}
