import type { PaymentRefundRequest, Payments, RefundStatus } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { plus } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { SandboxRefundRecord } from '../storage/documents';
import type { Store } from '../storage/store';

/** How long a refund takes, ms. */
const REFUND_DELAY = 5 * SECOND;

interface SandboxOptions {
  readonly store: Store;
  readonly now: () => EpochMs;
}

function statusOf(refund: SandboxRefundRecord | undefined, now: EpochMs): RefundStatus {
  if (!refund) return { state: 'none' };
  return refund.refundedAt <= now ? { state: 'refunded', at: refund.refundedAt } : { state: 'processing' };
}

/** The payment service refuses the operation. */
export function refuse(reason: string): Result<never, Failure<'PAYMENT_UNAVAILABLE'>> {
  return err(failure('PAYMENT_UNAVAILABLE', { reason }));
}

/** Refunds of the sandbox payment service: never more than was paid. */
export function createSandboxRefunds({ store, now }: SandboxOptions): Pick<Payments, 'refund' | 'queryRefund'> {
  return {
    queryRefund: async (refundNumber) => ok(statusOf(store.get('sandboxRefunds', refundNumber), now())),
    refund: (request) =>
      store.transaction<RefundStatus, Failure<'PAYMENT_UNAVAILABLE'>>(async (tx) => {
        const known = await tx.get('sandboxRefunds', request.refundNumber);
        if (known) return isSame(known, request) ? ok(statusOf(known, now())) : refuse('another-refund');
        const payment = await tx.get('payments', request.paymentNumber);
        if (payment?.paidAt === undefined || payment.paidAt > now()) return refuse('unpaid');
        if (payment.amount !== request.total) return refuse('total');
        const before = payment.refundedAmounts ?? [];
        if (request.amount <= 0 || plus(...before, request.amount) > payment.amount) return refuse('more-than-paid');
        const { refundNumber: id, paymentNumber, amount } = request;
        const refund = { id, paymentNumber, amount, refundedAt: now() + REFUND_DELAY };
        tx.put('sandboxRefunds', refund);
        tx.put('payments', { ...payment, refundedAmounts: [...before, request.amount] });
        return ok(statusOf(refund, now()));
      }),
  };
}

function isSame(known: SandboxRefundRecord, { paymentNumber, amount }: PaymentRefundRequest): boolean {
  return known.paymentNumber === paymentNumber && known.amount === amount;
}
