import type { Deposit } from '@/contract/cart/quote';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { CancelReason, Order, OrderState } from '@/contract/orders/order';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { shareOf } from '../cart/deposit';
import { payableOf } from '../promotions/discounts';
import { withLowerPrice } from './lower-price';
import { advance } from './order';
import { boughtLines, hasArrived } from './sourcing';

/**
 * From this instant on it is too late to pay a balance requested at `requestedAt`: whole Beijing days after that day.
 */
export function balanceDeadline(requestedAt: EpochMs, days: number): EpochMs {
  return startOfBeijingDay(beijingDay(requestedAt) + days + 1);
}

/** Whether something of the balance is left when the goods were `difference` fen cheaper. */
export function canLowerBalance({ deposit, lines }: Pick<Order, 'deposit' | 'lines'>, difference: Fen): boolean {
  return deposit !== undefined && difference >= 0 && difference < least(deposit.balance, payableOf(lines));
}

/** How much less than quoted the balance was called for, fen; undefined if it was not called. */
export function calledDifference({ balanceBy, breakdown }: Pick<Order, 'balanceBy' | 'breakdown'>): Fen | undefined {
  if (balanceBy === undefined) return undefined;
  return minus(ZERO, plus(...breakdown.flatMap((item) => (item.kind === 'difference' ? [item.amount] : []))));
}

interface BalanceRequest {
  readonly at: EpochMs;
  /** How much cheaper the goods were than quoted, fen. Something must be left of the balance. */
  readonly difference?: Fen;
}

/**
 * Requests the balance of an order. It can be lower than quoted before the deposit, never higher. Throws if the order
 * has no deposit or not all of its lines have arrived.
 */
export function withBalanceRequested(order: Order, { at, difference = ZERO }: BalanceRequest): Order {
  if (!order.deposit || !hasArrived(order)) throw new Error(`no balance to request: order ${order.id}`);
  const priced = difference === 0 ? order : withLowerPrice(order, { goods: difference, freight: ZERO }, 'difference');
  const requested = advance(priced, 'awaiting-balance', { at });
  return { ...requested, balanceBy: balanceDeadline(at, order.deposit.balanceDays) };
}

/** States in which the deposit is paid and the order can still be cancelled. */
const DEPOSIT_STATES: readonly OrderState[] = ['sourcing', 'awaiting-balance'];

/**
 * The refund of a paid deposit if the order were cancelled now, in fen. All of it if the seller cancels or nothing was
 * bought yet; otherwise the agreed share of the bought lines is retained, also when the balance deadline is missed.
 * Undefined if no deposit is paid.
 */
export function depositRefundOf(
  order: Pick<Order, 'state' | 'deposit' | 'lines' | 'sourcing'>,
  reason: CancelReason,
): Fen | undefined {
  const { state, deposit } = order;
  if (!deposit || !DEPOSIT_STATES.includes(state)) return undefined;
  if (reason === 'seller') return deposit.amount;
  return minus(deposit.amount, retainedOf(deposit, boughtLines(order)));
}

/** What is kept of the deposit of these lines, fen: an agreed share of what they cost, also after the price fell. */
export function retainedOf({ nonRefundable, nonRefundablePercent }: Deposit, lines: Order['lines']): Fen {
  return least(nonRefundable, shareOf(payableOf(lines), nonRefundablePercent));
}
