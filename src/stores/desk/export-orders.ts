import { call } from '@/client';
import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { orderTable, type OrderTableWords } from '@/domain/desk/order-table';
import { writeTextFile } from '@/platform/device/share-file';

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

/** These orders, one after the other; the first that fails ends it. */
export async function readOrders(orderIds: readonly string[]): Promise<Result<ExportedOrders, Failure>> {
  const orders: DeskOrder[] = [];
  for (const orderId of orderIds) {
    const order = await call('desk.getOrder', { orderId });
    if (!order.ok) return order;
    orders.push(order.value);
  }
  return ok({ orders, isCut: false });
}

/** One file on the phone, written over each time: it holds addresses, and old ones are of no use. */
const FILE = 'orders.csv';

/** Writes the table of these orders to a file; its path for `shareFile`. */
export function writeOrderTable(orders: readonly DeskOrder[], words: OrderTableWords) {
  return writeTextFile(FILE, orderTable(orders, words));
}

/** From the start of the day `days - 1` days ago until the end of today, Beijing time. */
export function lastDays(days: number, now: EpochMs = Date.now()): { readonly from: EpochMs; readonly to: EpochMs } {
  const today = beijingDay(now);
  return { from: startOfBeijingDay(today - days + 1), to: startOfBeijingDay(today + 1) };
}
