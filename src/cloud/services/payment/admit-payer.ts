import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { Ports, WriteFailure } from '@/cloud/ports';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { dueNumbers } from '@/domain/payment/payment-number';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';

interface Admitted {
  readonly order: Order;
  /** What the caller pays; undefined if this part of the price is not due any more. */
  readonly payment: NumberedPayment | undefined;
}

/** A due payment under the number of one payer. */
export interface NumberedPayment extends DuePayment {
  readonly number: string;
}

type AdmitFailure = Failure<'NOT_FOUND' | 'PAYMENT_UNAVAILABLE'>;

/**
 * Gives the caller a number for the due payment: a friend who pays in the shopper's place gets one of their own, the same
 * one each time. PAYMENT_UNAVAILABLE when too many friends have one.
 */
export function admitPayer(
  { orderId, part }: { readonly orderId: string; readonly part: DuePayment['part'] },
  { db, caller: { shopperId: payer } }: Pick<Ports, 'db' | 'caller'>,
): Promise<Result<Admitted, AdmitFailure | WriteFailure>> {
  return db.transaction<Admitted, AdmitFailure>(async (tx) => {
    const found = await findOrder(tx, orderId);
    if (!found.ok) return found;
    const { order, shopperId, otherPayers = [] } = found.value;
    const due = duePaymentOf(order);
    if (due?.part !== part) return ok({ order, payment: undefined });
    const payers = [shopperId, ...otherPayers];
    const known = dueNumbers(order, part)[payers.indexOf(payer)];
    if (known !== undefined) return ok({ order, payment: { ...due, number: known } });
    if (otherPayers.length >= LIMITS.otherPayers) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'payers' }));
    const admitted = { ...order, otherPayers: payers.length };
    const [number] = dueNumbers(admitted, part).slice(-1);
    await putOrder(tx, { ...found.value, order: admitted, otherPayers: [...otherPayers, payer] });
    return ok({ order: admitted, payment: number === undefined ? undefined : { ...due, number } });
  });
}
