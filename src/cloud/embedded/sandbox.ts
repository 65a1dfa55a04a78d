import { failure, type Failure } from '@/contract/failure';
import { ZERO } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/order';
import { err, ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { Bill, Payments, PaymentStatus, WriteTrouble } from '../ports';
import type { PaymentRecord } from './documents';
import type { Store } from './store';

/** How long money is on its way when the phone heard nothing of it. */
const SILENT_DELAY = 6 * SECOND;

type PayTrouble = WriteTrouble | Failure<'PAYMENT_UNAVAILABLE'>;

/** What the sandbox cashier asks the payment service to do, as a shopper's bank would. */
export type SettleSandbox = (number: string, outcome: SandboxOutcome) => Promise<Result<PaymentStatus, PayTrouble>>;

interface Sandbox {
  readonly payments: Payments;
  readonly settle: SettleSandbox;
}

interface Sources {
  readonly store: Store;
  readonly now: () => EpochMs;
  readonly payee: string;
}

/** A payment service of its own: it shares the phone's storage with the shop, but neither reads the other's documents. */
export function createSandbox(sources: Sources): Sandbox {
  return {
    payments: {
      prepay: (bill) => prepay(sources, bill),
      query: async (number) => ok(statusOf(sources.store.get('payments', number), sources.now())),
      close: (number) => close(sources, number),
      // No payment of the sandbox has a number at WeChat's.
      isReceived: async () => ok(false),
    },
    settle: (number, outcome) => settle(sources, number, outcome),
  };
}

function statusOf(payment: PaymentRecord | undefined, now: EpochMs): PaymentStatus {
  if (payment?.closed) return { state: 'closed' };
  const paidAt = payment?.paidAt;
  return paidAt !== undefined && paidAt <= now ? { state: 'paid', paidAt } : { state: 'unpaid' };
}

function refuse(reason: string): Result<never, Failure<'PAYMENT_UNAVAILABLE'>> {
  return err(failure('PAYMENT_UNAVAILABLE', { reason }));
}

function prepay({ store, now, payee }: Sources, { number, amount, expiresAt }: Bill): ReturnType<Payments['prepay']> {
  return store.transaction(async (tx) => {
    const payment = await tx.get('payments', number);
    const { state } = statusOf(payment, now());
    if (state !== 'unpaid') return refuse(state);
    if (payment && payment.amount !== amount) return refuse('amount');
    if (!payment) tx.put('payments', { id: number, amount, expiresAt, closed: false });
    return ok({ kind: 'sandbox' as const, number, amount, payee });
  });
}

function settle({ store, now }: Sources, number: string, outcome: SandboxOutcome): ReturnType<SettleSandbox> {
  return store.transaction<PaymentStatus, PayTrouble>(async (tx) => {
    const payment = await tx.get('payments', number);
    if (!payment) return refuse('unknown');
    const status = statusOf(payment, now());
    if (status.state === 'closed') return refuse('closed');
    const moves = outcome === 'paid' || outcome === 'silent-paid';
    // Money that moved, or is on its way, does not move a second time.
    if (!moves || payment.paidAt !== undefined) return ok(status);
    if (now() >= payment.expiresAt) return refuse('expired');
    const paidAt = now() + (outcome === 'silent-paid' ? SILENT_DELAY : 0);
    const paid = { ...payment, paidAt };
    tx.put('payments', paid);
    return ok(statusOf(paid, now()));
  });
}

function close({ store, now }: Sources, number: string): ReturnType<Payments['close']> {
  return store.transaction(async (tx) => {
    const payment = await tx.get('payments', number);
    const status = statusOf(payment, now());
    if (status.state !== 'unpaid') return ok(status);
    // Also a number never heard of; and money still on its way is turned back, for a closed number is never paid.
    tx.put('payments', { ...(payment ?? { id: number, amount: ZERO, expiresAt: now() }), closed: true });
    return ok({ state: 'closed' as const });
  });
}
