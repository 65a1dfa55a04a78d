import type { Fen } from '../money';
import type { Order } from '../orders/order';
import type { EpochMs } from '../time';

/** A payment that an order waits for. */
export interface Due {
  /** `whole`: paid at once. One paid in two parts waits for its deposit first, and for its balance later. */
  readonly part: 'whole' | 'deposit' | 'balance';
  readonly amount: Fen;
  /** The first instant at which it is too late. */
  readonly by: EpochMs;
}

type Owing = Pick<Order, 'state' | 'total' | 'deposit' | 'payBy' | 'balanceBy'>;

/** What an order waits to be paid; undefined while it waits for no money. */
export function dueOf({ state, total, deposit, payBy, balanceBy }: Owing): Due | undefined {
  if (state === 'awaiting-payment') return { part: 'whole', amount: total, by: payBy };
  if (!deposit) return undefined;
  if (state === 'awaiting-deposit') return { part: 'deposit', amount: deposit.now, by: payBy };
  if (state !== 'awaiting-balance' || balanceBy === undefined) return undefined;
  return { part: 'balance', amount: deposit.balance, by: balanceBy };
}

/** Which of an order's payments: the first, be it the whole or the deposit, or the balance. */
export type Round = 'first' | 'balance';

/** What an order waits to be paid in this round; undefined where that is paid, not called for, or over. */
export function dueIn(order: Owing, round: Round): Due | undefined {
  const due = dueOf(order);
  return due && (due.part === 'balance') === (round === 'balance') ? due : undefined;
}

/** How much is, or was, paid in a round. */
export function amountIn({ deposit, total }: Pick<Order, 'deposit' | 'total'>, round: Round): Fen {
  if (!deposit) return total;
  return round === 'balance' ? deposit.balance : deposit.now;
}
