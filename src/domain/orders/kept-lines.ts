import type { WantedLine } from '@/contract/cart/quote';
import { plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine } from '@/contract/refunds/refund';

type Sums = Pick<RefundLine, 'quantity' | 'amount' | 'credit'>;

const NOTHING: Sums = { quantity: 0, amount: ZERO, credit: ZERO };

/** What these refunds hold of one line. */
export function heldOf(refunds: readonly Refund[], skuId: string): Sums {
  const held = refunds.flatMap(({ lines }) => lines.filter((line) => line.skuId === skuId));
  return held.reduce<Sums>(
    (sum, line) => ({
      quantity: sum.quantity + line.quantity,
      amount: plus(sum.amount, line.amount),
      credit: plus(sum.credit, line.credit),
    }),
    NOTHING,
  );
}

/** What of the order was not refunded: what is sent, where something was refunded before. */
export function keptLines({ lines, refunds = [] }: Pick<Order, 'lines' | 'refunds'>): readonly WantedLine[] {
  const done = refunds.filter(({ state }) => state === 'refunded');
  const kept = lines.map(({ skuId, quantity }) => ({ skuId, quantity: quantity - heldOf(done, skuId).quantity }));
  return kept.filter(({ quantity }) => quantity > 0);
}
