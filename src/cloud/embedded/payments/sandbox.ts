import type { Bill, Payments, PaymentStatus, WriteTrouble } from '@/cloud/ports';
import type { Failure } from '@/contract/failure';
import { ZERO } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { PaymentRecord } from '../storage/documents';
import type { Store } from '../storage/store';
import { refuse, sandboxRefunds } from './sandbox-refunds';

/** How long money is on its way when the phone heard nothing of it; and when it is late: long enough to cancel meanwhile. */
const DELAYS = { paid: 0, 'silent-paid': 6 * SECOND, 'late-paid': 20 * SECOND } as const;

/** What the shopper does that moves money. */
function isPaying(outcome: SandboxOutcome): outcome is keyof typeof DELAYS {
  return Object.keys(DELAYS).includes(outcome);
}

type PayTrouble = WriteTrouble | Failure<'PAYMENT_UNAVAILABLE'>;

/** What the sandbox cashier asks the payment service to do, as a shopper's bank would. */
export type SettleSandbox = (number: string, outcome: SandboxOutcome) => Promise<Result<PaymentStatus, PayTrouble>>;

interface Sandbox {
  readonly payments: Payments;
  readonly settle: SettleSandbox;
  /** Numbers on which money came although they were closed: a payment service tells the shop of them. */
  readonly lateNumbers: () => readonly string[];
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
      ...sandboxRefunds(sources),
    },
    settle: (number, outcome) => settle(sources, number, outcome),
    lateNumbers: () =>
      sources.store
        .list('payments')
        .flatMap((payment) => (payment.closed && hasMoved(payment, sources.now()) ? [payment.id] : [])),
  };
}

/** Money on its way to a closed number is turned back, but for what is late. */
function hasMoved({ paidAt, closed, late }: PaymentRecord, now: EpochMs): boolean {
  return paidAt !== undefined && paidAt <= now && (!closed || late === true);
}

function statusOf(payment: PaymentRecord | undefined, now: EpochMs): PaymentStatus {
  const paidAt = payment?.paidAt;
  if (payment && paidAt !== undefined && hasMoved(payment, now)) return { state: 'paid', paidAt };
  return payment?.closed ? { state: 'closed' } : { state: 'unpaid' };
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
    // Money that moved, or is on its way, does not move a second time.
    if (!isPaying(outcome) || payment.paidAt !== undefined) return ok(status);
    if (now() >= payment.expiresAt) return refuse('expired');
    const paidAt = now() + DELAYS[outcome];
    const paid = { ...payment, paidAt, ...(outcome === 'late-paid' && { late: true as const }) };
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
