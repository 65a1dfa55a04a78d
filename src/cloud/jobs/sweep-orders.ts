import type { EpochMs } from '@/contract/time';

import { ALL } from '../indexes';
import type { Ports } from '../ports';
import { settleDueOrders } from '../services/settle-due-orders';

/** Orders per sweep; the next sweep takes the rest. Below 100, WeChat's limit for one query. */
export const BATCH_SIZE = 50;

export interface SweepResult {
  /** Number of due orders. */
  readonly due: number;
  /** Number of due orders that could not be settled: the payment service or the storage failed. */
  readonly unchanged: number;
}

/**
 * Settles due orders of all shoppers, also of those who never come back: cancels unpaid orders and releases their
 * stock, completes received ones. Run by a timer on the server; no request triggers it.
 */
export async function sweepOrders(ports: Ports): Promise<SweepResult> {
  const now: EpochMs = ports.clock.now();
  const due = (await ports.db.list('dueOrders', { key: ALL, order: 'oldest', to: now, limit: BATCH_SIZE })).map(
    ({ document }) => document.order,
  );
  const settled = await settleDueOrders(due, ports);
  return { due: due.length, unchanged: settled.filter((order, index) => order === due[index]).length };
}
