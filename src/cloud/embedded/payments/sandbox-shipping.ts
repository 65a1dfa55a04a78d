import type { Shipping, ShippingReport, WriteFailure } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

import type { Store } from '../storage/store';

const refuse = (reason: string): Result<never, WriteFailure> => err(failure('UNAVAILABLE', { reason }));

/** The sandbox's own books of how goods were sent: each paid payment is reported once and corrected once. */
export function createSandboxShipping(store: Store): Shipping {
  const write = (isCorrected: boolean, { paymentNumber, payer, parcels }: ShippingReport) =>
    store.transaction<void, WriteFailure>(async (tx) => {
      const payment = await tx.get('payments', paymentNumber);
      if (payment?.paidAt === undefined || payment.payer !== payer) return refuse('unpaid');
      const known = await tx.get('sandboxShipping', paymentNumber);
      if (isCorrected ? !known || known.isCorrected : known) return refuse('reported');
      tx.put('sandboxShipping', { id: paymentNumber, parcels, isCorrected });
      return ok(undefined);
    });
  return {
    report: (report) => write(false, report),
    correct: (report) => write(true, report),
    state: async (paymentNumber) => {
      const known = store.get('sandboxShipping', paymentNumber);
      if (!known) return ok('none');
      return ok(known.isCorrected ? 'corrected' : 'reported');
    },
  };
}
