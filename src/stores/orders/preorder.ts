import { minus, plus, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { SourceState } from '@/contract/orders/sourcing';
import { depositBack } from '@/domain/orders/balance';
import { slowestOf } from '@/domain/orders/sourcing';

export { linesNow } from '@/domain/orders/sourcing';

/** What of a paid deposit comes back, and what the seller keeps of it. */
export interface DepositEnd {
  readonly back: Fen;
  readonly kept: Fen;
}

/** How her deposit would end if she cancelled now; undefined where none is at stake. Told before she is asked whether. */
export function ifCancelled(order: Order): DepositEnd | undefined {
  const back = depositBack(order, 'shopper');
  return order.deposit && back !== undefined ? { back, kept: minus(order.deposit.now, back) } : undefined;
}

/** How it ended with her order; undefined where the order goes on, or its deposit was never paid. */
export function depositEnd({ state, number, deposit, sourcing, refunds = [] }: Order): DepositEnd | undefined {
  if (!deposit || !sourcing || state !== 'cancelled') return undefined;
  const parts = refunds.flatMap((refund) => refund.parts ?? []).filter(({ payment }) => payment === number);
  const back = plus(...parts.map(({ amount }) => amount));
  return { back, kept: minus(deposit.now, back) };
}

/** How far the seller is with an order that is paid for and not bought and brought whole; undefined for any other. */
export function beingBought({ state, sourcing }: Order): SourceState | undefined {
  if (!sourcing || (state !== 'sourcing' && state !== 'paid')) return undefined;
  const slowest = slowestOf(sourcing);
  return state === 'paid' && slowest === 'arrived' ? undefined : slowest;
}
