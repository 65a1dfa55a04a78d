import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { cleanText } from '@/domain/addresses/address';
import { canRefundMove } from '@/domain/refunds/refund';
import { sentBack } from '@/domain/refunds/refund-moves';

import { moveRefund } from './update-refund';

/** What carriers in China print under the bars: letters and digits. */
const TRACKING = /^[0-9A-Z]{6,}$/;

export const shipReturn: Handler<'refund.shipReturn'> = async ({ carrier, number, ...which }, ports) => {
  const tracking = { carrier: cleanText(carrier), number: number.replace(/[\s-]/g, '').toUpperCase() };
  if (tracking.carrier === '') return err(failure('INVALID_INPUT', { path: 'carrier', rule: 'words' }));
  if (!TRACKING.test(tracking.number)) return err(failure('INVALID_INPUT', { path: 'number', rule: 'tracking' }));
  return moveRefund(which, ports, (order, refund) => {
    const told = refund.returnTracking;
    if (told?.carrier === tracking.carrier && told.number === tracking.number) return ok(order);
    if (!canRefundMove(refund.state, 'returning') || !refund.returnTo)
      return err(failure('REFUND_STATE', { state: refund.state }));
    return ok(sentBack(order, refund, { ...tracking, at: ports.clock.now() }));
  });
};
