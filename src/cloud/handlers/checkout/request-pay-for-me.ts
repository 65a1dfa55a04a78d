import type { Handler } from '@/cloud/handler';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { FailureOf, Output } from '@/contract/verbs';

export const requestPayForMe: Handler<'payForMe.request'> = async ({ orderId }, { caller, db, ids, catalog }) => {
  if (!catalog.shop.payForMe) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'pay for me' }));
  const newId = ids.next();
  return db.transaction<Output<'payForMe.request'>, FailureOf<'payForMe.request'>>(async (tx) => {
    const found = await findOwnOrder({ caller, db: tx }, orderId);
    if (!found.ok) return found;
    const record = found.value;
    if (record.order.state !== 'awaiting-payment') return err(failure('ORDER_STATE', { state: record.order.state }));
    if (record.order.transfers) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'contact' }));
    if (record.payForMeId !== undefined) return ok({ payForMeId: record.payForMeId });
    tx.put('payForMeLinks', { id: newId, orderId });
    await putOrder(tx, { ...record, payForMeId: newId });
    return ok({ payForMeId: newId });
  });
};
