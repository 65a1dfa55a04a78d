import type { Order } from '@/contract/orders/order';
import { isRefundActive } from '@/domain/refunds/refund-state';

/** Checks that no line gives back more money or credit than it cost, with what was kept of pieces that went back. */
export function auditRefundedLines({ id, lines, refunds = [] }: Order): readonly string[] {
  const refunded = refunds.filter(isRefundActive).flatMap((refund) => refund.lines);
  return lines.flatMap(({ skuId, payable, credit = 0 }) => {
    const parts = refunded.filter((line) => line.skuId === skuId);
    const money = parts.reduce((sum, { amount, withheld = 0 }) => sum + amount + withheld, 0);
    const returned = parts.reduce((sum, part) => sum + part.credit, 0);
    return [
      ...(money > payable ? [`${id}: ${money} refunded of ${payable} for ${skuId}`] : []),
      ...(returned > credit ? [`${id}: ${returned} of ${credit} credit returned for ${skuId}`] : []),
    ];
  });
}
