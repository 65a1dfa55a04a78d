import type { Deposit } from '@/contract/cart/quote';
import { minus, plus, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { SourcingState } from '@/contract/orders/sourcing';
import { depositRefundOf, retainedOf } from '@/domain/orders/balance';
import { isBeingSourced, slowestState } from '@/domain/orders/sourcing';

export { currentLines } from '@/domain/orders/sourcing';

/** How a paid deposit is split when the order is cancelled, fen. */
export interface DepositSettlement {
  readonly refunded: Fen;
  readonly retained: Fen;
}

/** How the deposit would be split if the shopper cancelled now; undefined if no deposit is paid. */
export function depositIfCancelled(order: Order): DepositSettlement | undefined {
  const refunded = depositRefundOf(order, 'shopper');
  return order.deposit && refunded !== undefined
    ? { refunded, retained: minus(order.deposit.amount, refunded) }
    : undefined;
}

/** The terms of the deposit for what the lines cost now: the price may have fallen since it was paid. */
export function currentDeposit({ lines }: Order, deposit: Deposit): Deposit {
  return { ...deposit, nonRefundable: retainedOf(deposit, lines) };
}

/** How the deposit of a cancelled order was split; undefined for other orders, or if it was never paid. */
export function depositSettlement({
  state,
  number,
  deposit,
  sourcing,
  refunds = [],
}: Order): DepositSettlement | undefined {
  if (!deposit || !sourcing || state !== 'cancelled') return undefined;
  const parts = refunds.flatMap((refund) => refund.parts ?? []).filter(({ paymentNumber }) => paymentNumber === number);
  const refunded = plus(...parts.map(({ amount }) => amount));
  return { refunded, retained: minus(deposit.amount, refunded) };
}

/** The slowest sourcing state of a paid pre-order whose goods have not all arrived; undefined for any other order. */
export function sourcingProgress({ state, sourcing }: Order): SourcingState | undefined {
  if (!sourcing || !isBeingSourced({ state, sourcing })) return undefined;
  const slowest = slowestState(sourcing);
  return state === 'paid' && slowest === 'arrived' ? undefined : slowest;
}
