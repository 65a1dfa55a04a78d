import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { canAdvanceRefund } from '@/domain/refunds/refund-state';
import { markWithdrawn } from '@/domain/refunds/refund-transitions';

import { updateRefund } from './update-refund';

export const withdrawRefund: Handler<'refund.withdraw'> = (ref, ports) =>
  updateRefund(ref, ports, (order, refund) => {
    const { state } = refund;
    if (state === 'withdrawn') return ok(order);
    if (!canAdvanceRefund(state, 'withdrawn')) return err(failure('REFUND_STATE', { state }));
    return ok(markWithdrawn(order, refund, ports.clock.now()));
  });
