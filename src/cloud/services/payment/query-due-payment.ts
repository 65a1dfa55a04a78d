import type { Payments, PaymentStatus, WriteFailure } from '@/cloud/ports';
import type { Fen } from '@/contract/money';
import { ok, type Result } from '@/contract/result';

type Paid = Extract<PaymentStatus, { state: 'paid' }>;

/** A due payment that was made. */
export interface DuePaid extends Paid {
  readonly number: string;
  /** Numbers that others paid as well. */
  readonly others: readonly string[];
}

export type DueStatus = DuePaid | Exclude<PaymentStatus, Paid>;

interface DueQuery {
  /** One number for each payer. */
  readonly numbers: readonly string[];
  /** Money of another amount is not this payment. */
  readonly amount: Fen;
  /** Whether the numbers are closed if none was paid. */
  readonly mayClose: boolean;
}

/**
 * Asks the payment service for a due payment under all its numbers. As soon as one is paid the others are closed, so that
 * the order is not paid twice; one that is closed already was to be closed with all the others.
 */
export async function queryDuePayment(
  { numbers, amount, mayClose }: DueQuery,
  payments: Payments,
): Promise<Result<DueStatus, WriteFailure>> {
  const asked = await askEach(numbers, payments.query);
  if (!asked.ok) return asked;
  const isPaid = (answer: Answer): answer is Paid & Answer => answer.state === 'paid' && answer.amount === amount;
  const isSettled = asked.value.some((answer) => isPaid(answer) || answer.state === 'closed');
  if (!isSettled && !mayClose) return ok({ state: 'unpaid' });
  const open = asked.value.filter(({ state }) => state === 'unpaid').map(({ number }) => number);
  const closed = await askEach(open, payments.close);
  if (!closed.ok) return closed;
  const [paid, ...others] = [...asked.value, ...closed.value].filter(isPaid);
  return ok(paid ? { ...paid, others: others.map(({ number }) => number) } : { state: 'closed' });
}

type Answer = PaymentStatus & { readonly number: string };

async function askEach<F>(
  numbers: readonly string[],
  ask: (number: string) => Promise<Result<PaymentStatus, F>>,
): Promise<Result<readonly Answer[], F>> {
  const answers: Answer[] = [];
  for (const number of numbers) {
    const status = await ask(number);
    if (!status.ok) return status;
    answers.push({ ...status.value, number });
  }
  return ok(answers);
}
