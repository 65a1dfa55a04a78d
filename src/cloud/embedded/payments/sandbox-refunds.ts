import type { Payments, RefundOrder, RefundStatus } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { plus } from '@/contract/money';
import { err, ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { MoneyBackRecord } from '../storage/documents';
import type { Store } from '../storage/store';

/** How long money is on its way back. */
const BACK_AFTER = 5 * SECOND;

interface Sources {
  readonly store: Store;
  readonly now: () => EpochMs;
}

function statusOf(back: MoneyBackRecord | undefined, now: EpochMs): RefundStatus {
  if (!back) return { state: 'none' };
  return back.at <= now ? { state: 'refunded', at: back.at } : { state: 'processing' };
}

/** The payment service does not do it. */
export function refuse(reason: string): Result<never, Failure<'PAYMENT_UNAVAILABLE'>> {
  return err(failure('PAYMENT_UNAVAILABLE', { reason }));
}

/** The sandbox's own books of money that goes back: what was paid, and never more of it. */
export function sandboxRefunds({ store, now }: Sources): Pick<Payments, 'refund' | 'queryRefund'> {
  return {
    queryRefund: async (refundNumber) => ok(statusOf(store.get('moneyBack', refundNumber), now())),
    refund: (wish) =>
      store.transaction<RefundStatus, Failure<'PAYMENT_UNAVAILABLE'>>(async (tx) => {
        const known = await tx.get('moneyBack', wish.refundNumber);
        if (known) return isSame(known, wish) ? ok(statusOf(known, now())) : refuse('another-refund');
        const payment = await tx.get('payments', wish.number);
        if (payment?.paidAt === undefined || payment.paidAt > now()) return refuse('unpaid');
        if (payment.amount !== wish.total) return refuse('total');
        const before = payment.back ?? [];
        if (wish.amount <= 0 || plus(...before, wish.amount) > payment.amount) return refuse('more-than-paid');
        const back = { id: wish.refundNumber, payment: wish.number, amount: wish.amount, at: now() + BACK_AFTER };
        tx.put('moneyBack', back);
        tx.put('payments', { ...payment, back: [...before, wish.amount] });
        return ok(statusOf(back, now()));
      }),
  };
}

function isSame(known: MoneyBackRecord, { number, amount }: RefundOrder): boolean {
  return known.payment === number && known.amount === amount;
}
