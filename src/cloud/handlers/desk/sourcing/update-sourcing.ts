import type { Handler } from '@/cloud/handler';
import type { Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { changedBySeller } from '@/cloud/repositories/history';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { runOnce } from '@/cloud/repositories/run-once';
import type { Failure } from '@/contract/failure';
import type { SourcedLineRef } from '@/contract/orders/desk-sourcing';
import type { Order } from '@/contract/orders/order';
import type { SourcingStep } from '@/contract/orders/sourcing';
import { ok } from '@/contract/result';
import type { Output } from '@/contract/verbs';
import { canTakeSourcingStep, withSourcingStep } from '@/domain/orders/sourcing';

import { toDeskSourcing } from './list-sourcing';

type Answer = Output<'desk.updateSourcing'>;

/** Begins the remembered result, followed by the ids of the orders that were left. */
const UNCHANGED = 'unchanged';

export const updateSourcing: Handler<'desk.updateSourcing'> = (request, ports) =>
  ports.db.transaction<Answer, Failure<'REQUEST_REUSED'>>(async (tx) => {
    const orderIds = [...new Set(request.lines.map(({ orderId }) => orderId))];
    const found = await readOrders(tx, orderIds);
    const answer = (records: readonly OrderRecord[], unchanged: readonly string[]): Answer => ({
      orders: records.map(({ order }) => toDeskSourcing(order)),
      unchanged,
    });
    const verb = 'desk.updateSourcing';
    return runOnce<Answer, never>(tx, ports, {
      verb,
      request,
      async run() {
        const step = { ...request.step, at: ports.clock.now() };
        const updated = found.map((record) => {
          const order = withStep(record.order, skuIdsOf(request.lines, record.id), step);
          return order === record.order ? record : changedBySeller({ ...record, order }, verb, ports);
        });
        const changed = updated.filter((record) => !found.includes(record));
        for (const record of changed) await putOrder(tx, record);
        const unchanged = orderIds.filter((orderId) => !changed.some(({ id }) => id === orderId));
        return ok(answer(updated, unchanged));
      },
      idOf: ({ unchanged }) => [UNCHANGED, ...unchanged].join(' '),
      replay: (result) => ok(answer(found, result.split(' ').slice(1))),
    });
  });

async function readOrders(tx: Transaction, orderIds: readonly string[]): Promise<readonly OrderRecord[]> {
  const found: OrderRecord[] = [];
  for (const id of orderIds) {
    const record = await tx.get('orders', id);
    if (record) found.push(record);
  }
  return found;
}

function skuIdsOf(lines: readonly SourcedLineRef[], id: string): readonly string[] {
  return [...new Set(lines.flatMap(({ orderId, skuId }) => (orderId === id ? [skuId] : [])))];
}

/** The order with the step on all these lines; the same order if one of them can't take it. */
function withStep(order: Order, skuIds: readonly string[], step: SourcingStep): Order {
  if (!skuIds.every((skuId) => canTakeSourcingStep(order, skuId, step))) return order;
  return skuIds.reduce((before, skuId) => withSourcingStep(before, skuId, step), order);
}
