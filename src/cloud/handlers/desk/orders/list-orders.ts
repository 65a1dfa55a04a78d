import { figureEntries, figureKey } from '@/cloud/figure-index';
import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import type { Ports } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { readPage } from '@/cloud/repositories/read-page';
import { toDeskSummary } from '@/cloud/services/desk/to-desk-order';
import type { OrdersBehind } from '@/contract/desk/figures';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { startOfBeijingDay } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { deskOrderMatcher } from '@/domain/desk/order-search';
import { tasksOf } from '@/domain/desk/tasks';
import { newestFirst, type Position } from '@/domain/paging';

type OrdersQuery = Input<'desk.listOrders'>;

/** Settles nothing, so that a page costs what it shows: time and the payment service are the sweep's work. */
export const listOrders: Handler<'desk.listOrders'> = async ({ behind, ...query }, ports) => {
  if (behind?.goodsId !== undefined && !ports.catalog.goodsById.has(behind.goodsId))
    return err(failure('NOT_FOUND', { what: 'goods' }));
  const page = await (behind ? readBehind(behind, query, ports) : readByTask(query, ports));
  return ok({ ...page, items: page.items.map(({ document }) => toDeskSummary(document)) });
};

function readByTask({ task, text = '', cursor }: OrdersQuery, { db }: Ports) {
  const matches = deskOrderMatcher(text);
  return task === 'all'
    ? readPage(db, 'allOrders', { key: ALL, cursor, matches })
    : readPage(db, 'ordersByTask', { key: task, order: 'oldest', cursor, matches });
}

function readBehind(behind: OrdersBehind, { task, text = '', cursor }: OrdersQuery, { db }: Ports) {
  const matchesText = deskOrderMatcher(text);
  const matches = (record: OrderRecord) =>
    matchesText(record) &&
    (behind.source !== 'direct' || record.source === undefined) &&
    (task === 'all' || tasksOf(record.order).includes(task));
  // The range of an index includes both ends.
  const range = { from: startOfBeijingDay(behind.first), to: startOfBeijingDay(behind.last + 1) - 1 };
  const key = figureKey(behind);
  if (key === 'placed') return readPage(db, 'allOrders', { key: ALL, ...range, cursor, matches });
  // An order that was paid twice in the period stands in its list once, where it was paid last.
  const isLast = (record: OrderRecord, position: Position) => {
    const entries = figureEntries(record).filter((entry) => entry.key === key && isIn(range, entry.at));
    const [last] = entries.map(({ at, id = record.id }) => ({ at, id })).sort(newestFirst);
    return last?.id === position.id;
  };
  return readPage(db, 'ordersByFigure', {
    key,
    ...range,
    cursor,
    matches: (record, position) => isLast(record, position) && matches(record),
  });
}

const isIn = ({ from, to }: { from: number; to: number }, at: number) => from <= at && at <= to;
