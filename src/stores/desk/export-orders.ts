import { call } from '@/client';
import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

import { cursorInput } from '../list';

/** Orders in one table: more would be a file of several megabytes. */
const MAX_ORDERS = 5_000;

/** What was read of a period. */
export interface ExportedOrders {
  readonly orders: readonly DeskOrder[];
  /** There are more in the period than one table holds. */
  readonly isCut: boolean;
}

/** All orders of a period, page by page, newest first. The first page that fails ends it. */
export async function readOrdersOf(
  period: Omit<Input<'desk.exportOrders'>, 'cursor'>,
): Promise<Result<ExportedOrders, Failure>> {
  const orders: DeskOrder[] = [];
  let cursor: string | undefined;
  do {
    const page = await call('desk.exportOrders', { ...period, ...cursorInput(cursor) });
    if (!page.ok) return page;
    orders.push(...page.value.items);
    cursor = page.value.cursor;
  } while (cursor !== undefined && orders.length < MAX_ORDERS);
  return ok({ orders, isCut: cursor !== undefined });
}
