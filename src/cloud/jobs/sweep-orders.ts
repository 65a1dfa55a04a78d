import { isDue } from '@/domain/due-orders';

import { ALL } from '../index-keys';
import { DUE_PAID, DUE_UNPAID, ERASING } from '../indexes';
import type { Ports } from '../ports';
import { updateRecord } from '../repositories/orders/update-record';
import { deliverMessages } from '../services/messages/deliver-messages';
import { erase } from '../services/me/erase';
import { reportShipping } from '../services/orders/report-shipping';
import { MAX_FAILURES, settleDueOrders } from '../services/settle-due-orders';

/** Orders of one kind per sweep; the next sweep takes the rest. Below 100, WeChat's limit for one query. */
export const BATCH_SIZE = 50;

export interface SweepResult {
  /** Number of due orders. */
  readonly due: number;
  /** Number of due orders that could not be settled: the payment service or the storage failed, or money is on its way. */
  readonly unchanged: number;
}

/**
 * Settles due orders of all shoppers, also of those who never come back: cancels unpaid orders and releases their
 * stock, asks for refunds, completes received ones, tells WeChat of parcels that it does not know of, sends messages
 * that are left, and goes on with removals of shoppers (`me.erase`) that were broken off. What a service has no answer
 * for is tried again later and keeps nothing else waiting. Run by a timer on the server; no request triggers it.
 */
export async function sweepOrders(ports: Ports): Promise<SweepResult> {
  const unpaid = await settleBatch(DUE_UNPAID, ports);
  const paid = await settleBatch(DUE_PAID, ports);
  await reportLeftShipping(ports);
  await deliverMessages(ports, BATCH_SIZE);
  await finishErasing(ports);
  return { due: unpaid.due + paid.due, unchanged: unpaid.unchanged + paid.unchanged };
}

async function settleBatch(key: typeof DUE_UNPAID | typeof DUE_PAID, ports: Ports): Promise<SweepResult> {
  const query = { key, order: 'oldest', to: ports.clock.now(), limit: BATCH_SIZE } as const;
  const due = (await ports.db.list('dueOrders', query)).map(({ document }) => document.order);
  const settled = await settleDueOrders(due, ports);
  const askedAt = ports.clock.now();
  // One that went a step further may go on at once: a cancelled order starts its refund.
  for (const order of due.filter((each, at) => each === settled[at]))
    if (isDue(order, askedAt)) await updateRecord(order.id, ports, (found) => ({ ...found, askedAt }));
  return { due: due.length, unchanged: due.filter((order, at) => order === (settled[at] ?? order)).length };
}

async function reportLeftShipping(ports: Ports): Promise<void> {
  const query = { key: ALL, order: 'oldest', to: ports.clock.now(), limit: BATCH_SIZE } as const;
  let failures = 0;
  for (const { document } of await ports.db.list('ordersToReport', query)) {
    failures = (await reportShipping(document.id, ports)) ? 0 : failures + 1;
    if (failures === MAX_FAILURES) return;
  }
}

async function finishErasing(ports: Ports): Promise<void> {
  const begun = await ports.db.list('customersByLastOrder', { key: ERASING, limit: BATCH_SIZE });
  for (const { document } of begun) await erase({ ...ports, caller: { shopperId: document.id } });
}
