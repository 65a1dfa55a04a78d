import type { Handler } from '@/cloud/handler';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { actOf } from '@/cloud/services/desk/change-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { completeTransfer } from '@/cloud/services/refunds/settle-refunds';
import { failure } from '@/contract/failure';
import { err, mapOk, ok } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { findRefund } from '@/domain/refunds/refund-transitions';

type BackFailure = FailureOf<'desk.confirmTransferBack'>;

export const confirmTransferBack: Handler<'desk.confirmTransferBack'> = async ({ orderId, refundId }, ports) =>
  mapOk(
    await ports.db.transaction<OrderRecord, BackFailure>(async (tx) => {
      const found = await findOrder(tx, orderId);
      if (!found.ok) return found;
      const { order } = found.value;
      const refund = findRefund(order, refundId);
      if (!refund) return err(failure('NOT_FOUND', { what: 'refund' }));
      if (!order.transfers || !['refunding', 'refunded'].includes(refund.state))
        return err(failure('REFUND_STATE', { state: refund.state }));
      if (refund.state === 'refunded') return found;
      const act = actOf(ports, { kind: 'returned-transfer', amount: refund.amount });
      return ok(await completeTransfer(tx, withAct(found.value, act), { refund, at: ports.clock.now() }));
    }),
    toDeskOrder,
  );
