import type { Fen } from '../money';
import type { Order } from '../orders/order';
import type { EpochMs } from '../time';

/** The payment that an order is waiting for. */
export interface DuePayment {
  /** `whole`: the order is paid at once. A pre-order with a deposit is paid in two parts: deposit, then balance. */
  readonly part: 'whole' | 'deposit' | 'balance';
  readonly amount: Fen;
  /** From this instant on it is too late to pay. */
  readonly deadline: EpochMs;
}

type OrderPaymentFields = Pick<Order, 'state' | 'total' | 'deposit' | 'payBy' | 'balanceBy'>;

/** The payment that an order is waiting for; undefined when none is due. */
export function duePaymentOf({ state, total, deposit, payBy, balanceBy }: OrderPaymentFields): DuePayment | undefined {
  if (state === 'awaiting-payment') return { part: 'whole', amount: total, deadline: payBy };
  if (!deposit) return undefined;
  if (state === 'awaiting-deposit') return { part: 'deposit', amount: deposit.amount, deadline: payBy };
  if (state !== 'awaiting-balance' || balanceBy === undefined) return undefined;
  return { part: 'balance', amount: deposit.balance, deadline: balanceBy };
}

/** The payments of an order in sequence: `first` is the whole price or the deposit; `balance` comes second. */
export type PaymentStage = 'first' | 'balance';

/** The payment due at this stage; undefined if it is paid already, not requested yet, or the order was cancelled. */
export function duePaymentAt(order: OrderPaymentFields, stage: PaymentStage): DuePayment | undefined {
  const due = duePaymentOf(order);
  return due && (due.part === 'balance') === (stage === 'balance') ? due : undefined;
}

/** The amount of the payment at this stage, paid or not. */
export function amountAt({ deposit, total }: Pick<Order, 'deposit' | 'total'>, stage: PaymentStage): Fen {
  if (!deposit) return total;
  return stage === 'balance' ? deposit.balance : deposit.amount;
}
