import type { Handler } from '@/cloud/handler';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { canReceiveReturn, receivedReturn } from '@/domain/refunds/answer-refund';
import { isTransferStarted } from '@/domain/refunds/refund-state';
import { findRefund } from '@/domain/refunds/refund-transitions';

import { toDeskRefund } from './list-refunds';
import { updateAnyRefund } from './update-any-refund';

export const receiveReturn: Handler<'desk.receiveReturn'> = async ({ message, ...ref }, ports) => {
  const own = { verb: 'desk.receiveReturn', ref } as const;
  const updated = await updateAnyRefund<Failure<'REFUND_STATE'>>(own, ports, ({ order, refund }) => {
    if (refund.kind === 'return' && isTransferStarted(refund)) return ok(order);
    if (!canReceiveReturn(refund)) return err(failure('REFUND_STATE', { state: refund.state }));
    return ok(receivedReturn(order, refund, { at: ports.clock.now(), message }));
  });
  if (!updated.ok) return updated;
  const refund = findRefund(updated.value.order, ref.refundId);
  return refund ? ok(toDeskRefund(updated.value.order, refund, ports)) : err(failure('NOT_FOUND', { what: 'refund' }));
};
