import type { LineItemInput } from '@/contract/cart/quote';
import { plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine } from '@/contract/refunds/refund';

type Sums = Pick<RefundLine, 'quantity' | 'amount' | 'credit'>;

const EMPTY: Sums = { quantity: 0, amount: ZERO, credit: ZERO };

/** Quantity, money with what is withheld (fen) and credit (fen) of one SKU in these refunds, summed up. */
export function refundTotalsOf(refunds: readonly Refund[], skuId: string): Sums {
  const matching = refunds.flatMap(({ lines }) => lines.filter((line) => line.skuId === skuId));
  return matching.reduce<Sums>(
    (sum, line) => ({
      quantity: sum.quantity + line.quantity,
      amount: plus(sum.amount, line.amount, line.withheld ?? ZERO),
      credit: plus(sum.credit, line.credit),
    }),
    EMPTY,
  );
}

/** The lines of an order without the refunded pieces. */
export function remainingLines({ lines, refunds = [] }: Pick<Order, 'lines' | 'refunds'>): readonly LineItemInput[] {
  const done = refunds.filter(({ state }) => state === 'refunded');
  const remaining = lines.map(({ skuId, quantity }) => ({
    skuId,
    quantity: quantity - refundTotalsOf(done, skuId).quantity,
  }));
  return remaining.filter(({ quantity }) => quantity > 0);
}
