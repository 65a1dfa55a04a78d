import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { canRefundMove } from '@/domain/refunds/refund';
import { withdrawn } from '@/domain/refunds/refund-moves';

import { moveRefund } from './update-refund';

export const withdrawRefund: Handler<'refund.withdraw'> = (which, ports) =>
  moveRefund(which, ports, (order, refund) => {
    const { state } = refund;
    if (state === 'withdrawn') return ok(order);
    if (!canRefundMove(state, 'withdrawn')) return err(failure('REFUND_STATE', { state }));
    return ok(withdrawn(order, refund, ports.clock.now()));
  });
