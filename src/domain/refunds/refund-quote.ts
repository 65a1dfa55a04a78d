import type { LineItemInput, QuoteLine } from '@/contract/cart/quote';
import { fen, least, minus, plus, split, ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundLine, RefundQuote, RefundRequestInput } from '@/contract/refunds/refund';

import { shareOf } from '../cart/deposit';
import { mergeLineItems } from '../cart/merge-line-items';
import { freightOf } from '../orders/lower-price';
import { refundTotalsOf } from '../orders/remaining-lines';
import { paymentsOf } from '../payment/order-payments';
import { isBesidePrice, isRefundActive, isSellerFault, isTransferStarted } from './refund-state';

export function activeRefunds({ refunds = [] }: Pick<Order, 'refunds'>): readonly Refund[] {
  return refunds.filter(isRefundActive);
}

/** Pieces of a line that no active refund holds. */
export function refundablePieces(order: Pick<Order, 'refunds'>, { skuId, quantity }: LineItemInput): number {
  return quantity - refundTotalsOf(activeRefunds(order), skuId).quantity;
}

/**
 * The pieces' share of the unrefunded rest of a line's payable and credit. Computed from the rest, not the whole, so
 * that the shares of any sequence of refunds add up to the line exactly (fen), the last piece gets the remainder, and
 * no share is negative.
 */
function toRefundLine(order: Order, line: QuoteLine, { quantity, keptPercent }: LineShare): RefundLine {
  const held = refundTotalsOf(activeRefunds(order), line.skuId);
  const rest = line.quantity - held.quantity - quantity;
  // Piece counts are used as weights.
  const share = (whole: Fen) => split(whole, [fen(quantity), fen(rest)])[0] ?? ZERO;
  const amount = share(minus(line.payable, held.amount));
  const withheld = shareOf(amount, keptPercent);
  return {
    skuId: line.skuId,
    quantity,
    amount: minus(amount, withheld),
    credit: share(minus(line.credit ?? ZERO, held.credit)),
    ...(withheld > 0 && { withheld }),
  };
}

interface LineShare {
  readonly quantity: number;
  /** What the seller keeps of it, whole percent. */
  readonly keptPercent: number;
}

/**
 * What the seller keeps of goods that she bought for the shopper, whole percent: whoever changes their mind before they
 * are sent gets back as much as whoever cancels before paying the balance.
 */
function keptPercentOf({ state, deposit }: Order, reason: Refund['reason']): number {
  const isOwnWish = reason === 'unwanted' || reason === 'mistaken';
  return deposit && state === 'paid' && isOwnWish ? Math.min(deposit.percent, deposit.nonRefundablePercent) : 0;
}

export type RefundClaim = Pick<Refund, 'lines' | 'reason' | 'isUnshipped'> & { readonly id?: string };

/** Whether nothing of the order remains after this claim and those refunds. */
function isAllRefunded({ lines }: Order, claim: RefundClaim, others: readonly Refund[]): boolean {
  return lines.every(({ skuId, quantity }) => {
    const claimed = claim.lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
    return refundTotalsOf(others, skuId).quantity + claimed === quantity;
  });
}

/** Whether nothing of the order remains after this claim and the refunds whose transfer has started. */
function coversWholeOrder(order: Order, claim: RefundClaim): boolean {
  return isAllRefunded(order, claim, (order.refunds ?? []).filter(isTransferStarted));
}

/**
 * Freight is refunded with the last items of an order, and only if nothing was shipped or the reason is the seller's
 * fault. For a no-reason return the shopper gets the price of the goods (商品价款) without freight and pays for the
 * return: 消费者权益保护法 art. 25. While items remain, their parcel was needed.
 */
export function freightRefund(
  order: Order,
  claim: RefundClaim,
): Pick<RefundQuote, 'freight' | 'freightReason' | 'freightLater'> {
  const others = activeRefunds(order).filter(({ id }) => id !== claim.id);
  const rest = minus(freightOf(order), plus(...others.map(({ freight }) => freight)));
  if (rest === 0) return { freight: ZERO, freightReason: 'none' };
  const isOwed = claim.isUnshipped || isSellerFault(claim.reason);
  if (!coversWholeOrder(order, claim))
    return isOwed && isAllRefunded(order, claim, others)
      ? { freight: ZERO, freightReason: 'others-open', freightLater: rest }
      : { freight: ZERO, freightReason: 'items-remaining' };
  if (!isOwed) return { freight: ZERO, freightReason: 'used' };
  return { freight: rest, freightReason: claim.isUnshipped ? 'unshipped' : 'seller-fault' };
}

/**
 * Money paid for the order that no other active refund holds. A payment that was closed for a lower price, or made
 * twice, goes back as a whole and is no part of it.
 */
export function refundableMoney(order: Order, exceptId?: string): Fen {
  const others = activeRefunds(order).filter((refund) => refund.id !== exceptId && !isBesidePrice(refund));
  return minus(plus(...paymentsOf(order).map(({ amount }) => amount)), plus(...others.map(({ amount }) => amount)));
}

/** Money of the order that has arrived back at the shopper, fen. */
export function refundedMoney({ refunds = [] }: Pick<Order, 'refunds'>): Fen {
  const arrived = refunds.filter((refund) => refund.state === 'refunded' && !isBesidePrice(refund));
  return plus(...arrived.map(({ amount }) => amount));
}

/** Lines plus freight, capped at the rest of what was paid. */
export function refundAmount(order: Order, claim: RefundClaim, freight: Fen): Fen {
  return least(plus(...claim.lines.map(({ amount }) => amount), freight), refundableMoney(order, claim.id));
}

/**
 * Quote for a request that `domain/refunds/refund-rules` found possible.
 * A coupon is returned once nothing of the order remains, whatever the reason, because it was a means of payment
 * (网络购买商品七日无理由退货暂行办法). A coupon that has expired meanwhile stays expired.
 */
export function refundQuote(
  order: Order,
  request: Pick<RefundRequestInput, 'lines'> & Pick<Refund, 'reason'>,
): RefundQuote {
  const lines = mergeLineItems(request.lines).flatMap(({ skuId, quantity }) => {
    const line = order.lines.find((each) => each.skuId === skuId);
    return line ? [toRefundLine(order, line, { quantity, keptPercent: keptPercentOf(order, request.reason) })] : [];
  });
  const claim = { lines, reason: request.reason, isUnshipped: order.state === 'paid' };
  const { freight, ...why } = freightRefund(order, claim);
  const coupon = order.breakdown.find((item) => item.kind === 'coupon');
  return {
    lines,
    freight,
    ...why,
    amount: refundAmount(order, claim, freight),
    credit: plus(...lines.map(({ credit }) => credit)),
    ...(coupon?.kind === 'coupon' && coversWholeOrder(order, claim) && { couponId: coupon.couponId }),
  };
}
