import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { canRefundMove } from '@/domain/refund';
import { withdrawn } from '@/domain/refund-moves';

import type { Handler } from '../handler';
import { moveRefund } from './refund-move';

export const withdrawRefund: Handler<'refund.withdraw'> = (which, ports) =>
  moveRefund(which, ports, (order, refund) => {
    const { state } = refund;
    if (state === 'withdrawn') return ok(order);
    if (!canRefundMove(state, 'withdrawn')) return err(failure('REFUND_STATE', { state }));
    return ok(withdrawn(order, refund, ports.clock.now()));
  });
