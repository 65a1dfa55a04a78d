import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { DeskAct } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';

type WithoutAuthor<A> = A extends DeskAct ? Omit<A, 'by' | 'at'> : never;

/** A change of an order by the seller, and its entry in the order's history. */
export interface OrderChange {
  readonly record: OrderRecord;
  readonly act: WithoutAuthor<DeskAct>;
}

export type ChangedOrder<F> = Result<OrderRecord, F | Failure<'NOT_FOUND'> | WriteFailure>;

/** The history entry of what the caller does now. */
export function actOf({ caller, clock }: Pick<Ports, 'caller' | 'clock'>, act: WithoutAuthor<DeskAct>): DeskAct {
  return { by: caller.shopperId, at: clock.now(), ...act };
}

/**
 * Changes an order as the seller, with an entry in its history. `change` gets the order as stored now and returns
 * undefined when this was done before: then nothing is written.
 */
export function changeOrder<F>(
  orderId: string,
  ports: Ports,
  change: (found: OrderRecord, tx: Transaction) => Result<OrderChange | undefined, F>,
): Promise<ChangedOrder<F>> {
  return ports.db.transaction<OrderRecord, F | Failure<'NOT_FOUND'>>(async (tx) => {
    const found = await findOrder(tx, orderId);
    if (!found.ok) return found;
    const changed = change(found.value, tx);
    if (!changed.ok) return changed;
    if (!changed.value) return found;
    const record = withAct(changed.value.record, actOf(ports, changed.value.act));
    await putOrder(tx, record);
    return ok(record);
  });
}
