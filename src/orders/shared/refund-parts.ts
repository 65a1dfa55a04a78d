import type { QuoteLine } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

interface RefundPart {
  readonly skuId: string;
  /** Title and options. */
  readonly name: string;
  readonly amount: Fen;
  /** Whether a discount lowered its price. */
  readonly isDiscounted: boolean;
}

/** The refunded lines with their names from the order. Lines that are not in the order are left out. */
export function refundPartsOf(
  refunded: readonly RefundLine[],
  orderLines: readonly QuoteLine[],
): readonly RefundPart[] {
  return refunded.flatMap(({ skuId, quantity, amount }) => {
    const line = orderLines.find((each) => each.skuId === skuId);
    if (!line) return [];
    const title = [line.title, ...line.options].join(' ');
    return [{ skuId, name: copy.refundForm.linePart({ title, quantity }), amount, isDiscounted: line.discount > 0 }];
  });
}

/** The lines that the seller agreed to in part, with the pieces that were requested. */
export function agreedPartsOf({ lines, asked }: Refund, orderLines: readonly QuoteLine[]): readonly RefundPart[] {
  const piecesOf = (skuId: string) => asked?.lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
  return refundPartsOf(
    lines.map((line) => ({ ...line, quantity: piecesOf(line.skuId) })),
    orderLines,
  );
}

/** The refunded lines of an order, with the refunded quantities. */
export function refundedLinesOf(
  refunded: readonly RefundLine[],
  orderLines: readonly QuoteLine[],
): readonly QuoteLine[] {
  return refunded.flatMap(({ skuId, quantity }) => {
    const line = orderLines.find((each) => each.skuId === skuId);
    return line ? [{ ...line, quantity }] : [];
  });
}

/** Number of refunded pieces of a line. */
export function refundedPieces({ refunds = [] }: Pick<Order, 'refunds'>, skuId: string): number {
  const lines = refunds.flatMap((refund) => (refund.state === 'refunded' ? refund.lines : []));
  return lines.reduce((count, line) => (line.skuId === skuId ? count + line.quantity : count), 0);
}

/** The refunded money and credit, as text. */
export function refundAmountText({ amount, credit }: Pick<Refund, 'amount' | 'credit'>): string {
  return copy.refunds.refundedValue(formatExactYuan(amount), credit > 0 ? formatExactYuan(credit) : undefined);
}

/** Name of the coupon as used on the order. */
export function couponNameOf({ breakdown }: Pick<Order, 'breakdown'>, couponId: string): string | undefined {
  return breakdown.flatMap((item) => (item.kind === 'coupon' && item.couponId === couponId ? [item.name] : []))[0];
}
