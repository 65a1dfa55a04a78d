import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { cleanText } from '@/domain/addresses/address';
import { canAdvanceRefund } from '@/domain/refunds/refund-state';
import { markReturnShipped } from '@/domain/refunds/refund-transitions';

import { updateRefund } from './update-refund';

/** Tracking numbers of carriers in China: letters and digits. */
const TRACKING = /^[0-9A-Z]{6,}$/;

export const shipReturn: Handler<'refund.shipReturn'> = async ({ carrier, number, ...ref }, ports) => {
  const tracking = { carrier: cleanText(carrier), number: number.replace(/[\s-]/g, '').toUpperCase() };
  if (tracking.carrier === '') return err(failure('INVALID_INPUT', { path: 'carrier', rule: 'empty' }));
  if (!TRACKING.test(tracking.number)) return err(failure('INVALID_INPUT', { path: 'number', rule: 'tracking' }));
  return updateRefund(ref, ports, (order, refund) => {
    const recorded = refund.returnTracking;
    if (recorded?.carrier === tracking.carrier && recorded.number === tracking.number) return ok(order);
    if (!canAdvanceRefund(refund.state, 'returning') || !refund.returnAddress)
      return err(failure('REFUND_STATE', { state: refund.state }));
    return ok(markReturnShipped(order, refund, { ...tracking, at: ports.clock.now() }));
  });
};
