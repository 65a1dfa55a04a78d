import { least, minus, ZERO, type Fen } from '@/contract/money';
import type { CancelReason, Order, OrderState } from '@/contract/orders/order';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { shareOf } from '../cart/deposit';
import { asTaken, payableOf, takeOff } from '../promotions/discounts';
import { advance } from './order';
import { boughtLines, hasArrived } from './sourcing';

/** The first instant at which a balance called for at `calledAt` is too late: its days are whole ones, and Beijing's. */
export function balanceDeadline(calledAt: EpochMs, days: number): EpochMs {
  return startOfBeijingDay(beijingDay(calledAt) + days + 1);
}

/** It cost less there: the difference comes off the lines, so that a refund of them is exact, and off the balance alone. */
function cheaper(order: Order, less: Fen): Order {
  const { deposit, lines, figures, total } = order;
  if (!deposit || less === 0) return order;
  if (less < 0 || less >= least(deposit.balance, payableOf(lines)))
    throw new Error(`a balance of ${deposit.balance} fen can't become ${less} fen less`);
  return {
    ...order,
    lines: takeOff(lines, less),
    figures: [...figures, { kind: 'difference', amount: asTaken(less) }],
    total: minus(total, less),
    deposit: { ...deposit, balance: minus(deposit.balance, less) },
  };
}

interface Call {
  readonly at: EpochMs;
  /** How much less it cost where it was bought; something has to be left of the balance. */
  readonly less?: Fen;
}

/**
 * The order after its seller called for the balance. It can have become less than was told before the deposit, never
 * more. Throws for an order that is not being bought for in two parts, or of which something is still to come.
 */
export function calledForBalance(order: Order, { at, less = ZERO }: Call): Order {
  if (!order.deposit || !hasArrived(order)) throw new Error(`nothing to call for: order ${order.id}`);
  const called = advance(cheaper(order, less), 'awaiting-balance', { at });
  return { ...called, balanceBy: balanceDeadline(at, order.deposit.balanceDays) };
}

/** States in which a deposit is paid and the order can still be let go of. */
const LETTING_GO: readonly OrderState[] = ['sourcing', 'awaiting-balance'];

/**
 * What comes back of a paid deposit if the order ended now, by the rule that was told before it was paid: all of it when
 * the seller ends it, or nothing was bought yet; else all but the agreed share of what was bought, which the shopper
 * loses by letting go as by missing the balance's deadline. Undefined where no deposit is at stake.
 */
export function depositBack(
  order: Pick<Order, 'state' | 'deposit' | 'lines' | 'sourcing'>,
  reason: CancelReason,
): Fen | undefined {
  const { state, deposit } = order;
  if (!deposit || !LETTING_GO.includes(state)) return undefined;
  if (reason === 'seller') return deposit.now;
  const share = shareOf(payableOf(boughtLines(order)), deposit.keepPercent);
  return minus(deposit.now, least(deposit.keeps, share));
}
