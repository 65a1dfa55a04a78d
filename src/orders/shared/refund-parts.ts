import type { QuoteLine } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatCharge } from '@/copy/format';

interface Part {
  readonly skuId: string;
  /** What it is, with the choice that tells it from its like. */
  readonly name: string;
  readonly amount: Fen;
  /** A discount was laid on it: it cost less than its price says. */
  readonly isShared: boolean;
}

/** The pieces of a refund, by the names they were ordered under. A line that the order does not have is not told. */
export function partsOf(asked: readonly RefundLine[], ordered: readonly QuoteLine[]): readonly Part[] {
  return asked.flatMap(({ skuId, quantity, amount }) => {
    const line = ordered.find((each) => each.skuId === skuId);
    if (!line) return [];
    const title = [line.title, ...line.options].join(' ');
    return [{ skuId, name: copy.refundForm.linePart({ title, quantity }), amount, isShared: line.discount > 0 }];
  });
}

/** The lines of an order as they were asked for: as many pieces of each as that. */
export function linesOf(asked: readonly RefundLine[], ordered: readonly QuoteLine[]): readonly QuoteLine[] {
  return asked.flatMap(({ skuId, quantity }) => {
    const line = ordered.find((each) => each.skuId === skuId);
    return line ? [{ ...line, quantity }] : [];
  });
}

/** Pieces of a line whose money is with her again. */
export function paidBack({ refunds = [] }: Pick<Order, 'refunds'>, skuId: string): number {
  const lines = refunds.flatMap((refund) => (refund.state === 'refunded' ? refund.lines : []));
  return lines.reduce((count, line) => (line.skuId === skuId ? count + line.quantity : count), 0);
}

/** What comes back with it, money first. */
export function backWords({ amount, credit }: Pick<Refund, 'amount' | 'credit'>): string {
  return copy.refunds.comesBack(formatCharge(amount), credit > 0 ? formatCharge(credit) : undefined);
}

/** What the coupon was called when it was used on that order. */
export function couponNameOf({ figures }: Pick<Order, 'figures'>, couponId: string): string | undefined {
  return figures.flatMap((figure) =>
    figure.kind === 'coupon' && figure.couponId === couponId ? [figure.name] : [],
  )[0];
}
