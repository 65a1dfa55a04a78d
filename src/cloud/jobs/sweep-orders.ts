import type { EpochMs } from '@/contract/time';

import type { Ports } from '../ports';
import { settleDue } from '../services/settle-due-orders';

/** Orders that one sweep looks at: what is left over is the next one's. Below 100, WeChat's limit for one reading. */
export const SWEPT = 50;

export interface Swept {
  /** Orders whose time had come. */
  readonly due: number;
  /** Those of them that stay as they were: the payment service or the storage did not answer. */
  readonly left: number;
}

/**
 * Does what time alone does to orders, of all shoppers, also of those who never come back: unpaid ones are cancelled and
 * their stock given back, received ones completed. For a timer on the server's side; no shopper can ask for it.
 */
export async function sweepOrders(ports: Ports): Promise<Swept> {
  const now: EpochMs = ports.clock.now();
  const due = (await ports.db.listDueOrders(now, SWEPT)).map(({ order }) => order);
  const settled = await settleDue(due, ports);
  return { due: due.length, left: settled.filter((order, at) => order === due[at]).length };
}
