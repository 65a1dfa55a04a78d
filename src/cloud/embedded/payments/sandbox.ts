import { ALL } from '@/cloud/index-keys';
import type { Payments, PaymentStatus, PrepayRequest, WriteFailure } from '@/cloud/ports';
import type { Failure } from '@/contract/failure';
import { ZERO } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import type { PaymentRecord } from '../storage/documents';
import type { Store } from '../storage/store';
import { createSandboxRefunds, refuse } from './sandbox-refunds';

/**
 * How long a payment takes, ms. `silent-paid`: the phone gets no result. `late-paid`: long enough to cancel the order
 * meanwhile.
 */
const PAYMENT_DELAYS = { paid: 0, 'silent-paid': 6 * SECOND, 'late-paid': 20 * SECOND } as const;

/** Whether money is paid with this outcome. */
function isPayment(outcome: SandboxOutcome): outcome is keyof typeof PAYMENT_DELAYS {
  return Object.keys(PAYMENT_DELAYS).includes(outcome);
}

type SettleFailure = WriteFailure | Failure<'PAYMENT_UNAVAILABLE'>;

/** Reports the shopper's choice in the sandbox cashier to the payment service, as a bank would. */
export type SettleSandbox = (number: string, outcome: SandboxOutcome) => Promise<Result<PaymentStatus, SettleFailure>>;

interface Sandbox {
  readonly payments: Payments;
  readonly settle: SettleSandbox;
  /** Payments that arrived although they were closed, and were not refunded yet; a real payment service would notify the shop. */
  readonly latePaymentNumbers: () => readonly string[];
}

interface SandboxOptions {
  readonly store: Store;
  readonly now: () => EpochMs;
  readonly payee: () => string;
}

/**
 * A payment service separate from the shop: they share the phone's storage, but neither reads the other's documents.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  return {
    payments: {
      prepay: (request) => prepay(options, request),
      query: async (number) => ok(statusOf(options.store.get('payments', number), options.now())),
      close: (number) => close(options, number),
      // Sandbox payments have no transaction id at WeChat.
      isReceiptConfirmed: async () => ok(false),
      ...createSandboxRefunds(options),
    },
    settle: (number, outcome) => settle(options, number, outcome),
    latePaymentNumbers: () =>
      options.store
        .find('latePayments', { key: ALL, order: 'oldest', to: options.now(), limit: MAX_NOTIFIED })
        .map(({ document }) => document.id),
  };
}

/** A payment on its way to a closed number is returned, except a late one. */
function isPaid({ paidAt, isClosed, isLate }: PaymentRecord, now: EpochMs): boolean {
  return paidAt !== undefined && paidAt <= now && (!isClosed || isLate === true);
}

function statusOf(payment: PaymentRecord | undefined, now: EpochMs): PaymentStatus {
  const paidAt = payment?.paidAt;
  if (payment && paidAt !== undefined && isPaid(payment, now)) return { state: 'paid', amount: payment.amount, paidAt };
  return payment?.isClosed ? { state: 'closed' } : { state: 'unpaid' };
}

/** Late payments that the shop is notified of at once. */
const MAX_NOTIFIED = 20;

function prepay({ store, now, payee }: SandboxOptions, request: PrepayRequest): ReturnType<Payments['prepay']> {
  const { number, amount, payer, description, expiresAt } = request;
  return store.transaction(async (tx) => {
    const payment = await tx.get('payments', number);
    const { state } = statusOf(payment, now());
    if (state !== 'unpaid') return refuse(state);
    // As WeChat Pay does: whatever is told another time in another way.
    for (const field of ['amount', 'payer', 'description', 'expiresAt'] as const)
      if (payment && payment[field] !== request[field]) return refuse(field);
    if (!payment) tx.put('payments', { id: number, amount, payer, description, expiresAt, isClosed: false });
    return ok({ kind: 'sandbox' as const, number, amount, payee: payee() });
  });
}

function settle({ store, now }: SandboxOptions, number: string, outcome: SandboxOutcome): ReturnType<SettleSandbox> {
  return store.transaction<PaymentStatus, SettleFailure>(async (tx) => {
    const payment = await tx.get('payments', number);
    if (!payment) return refuse('unknown');
    const status = statusOf(payment, now());
    if (status.state === 'closed') return refuse('closed');
    // A payment that has arrived or is on its way is not made again.
    if (!isPayment(outcome) || payment.paidAt !== undefined) return ok(status);
    if (now() >= payment.expiresAt) return refuse('expired');
    const paidAt = now() + PAYMENT_DELAYS[outcome];
    const paid = { ...payment, paidAt, ...(outcome === 'late-paid' && { isLate: true as const }) };
    tx.put('payments', paid);
    return ok(statusOf(paid, now()));
  });
}

function close({ store, now }: SandboxOptions, number: string): ReturnType<Payments['close']> {
  return store.transaction(async (tx) => {
    const payment = await tx.get('payments', number);
    const status = statusOf(payment, now());
    if (status.state !== 'unpaid') return ok(status);
    // An unknown number can be closed too. A payment on its way is returned: a closed number is never paid.
    tx.put('payments', { ...(payment ?? { id: number, amount: ZERO, expiresAt: now() }), isClosed: true });
    return ok({ state: 'closed' as const });
  });
}
