import type { QuoteLine, WantedLine } from '@/contract/cart/quote';
import { fen, least, minus, plus, split, ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { FreightBack, Refund, RefundLine, RefundQuote, RefundWish } from '@/contract/refunds/refund';

import { mergedLines } from '../cart/merged-lines';
import { heldOf } from '../orders/kept-lines';
import { paymentsOf } from '../payment/order-payments';
import { isFault, isLive, isMoney } from './refund';

export function liveRefunds({ refunds = [] }: Pick<Order, 'refunds'>): readonly Refund[] {
  return refunds.filter(isLive);
}

/** Pieces of a line that no live refund holds. */
export function piecesLeft(order: Pick<Order, 'refunds'>, { skuId, quantity }: WantedLine): number {
  return quantity - heldOf(liveRefunds(order), skuId).quantity;
}

/**
 * The share of so many pieces in what is left of a line's payable and credit. Taken of what is left, not of the whole:
 * so the shares of any sequence of refunds, withdrawn ones between them, add up to the line to the fen, the last piece
 * gets the rest, and none is below nothing.
 */
function shareOf(order: Order, line: QuoteLine, quantity: number): RefundLine {
  const held = heldOf(liveRefunds(order), line.skuId);
  const rest = line.quantity - held.quantity - quantity;
  // Pieces as weights.
  const share = (whole: Fen) => split(whole, [fen(quantity), fen(rest)])[0] ?? ZERO;
  return {
    skuId: line.skuId,
    quantity,
    amount: share(minus(line.payable, held.amount)),
    credit: share(minus(line.credit ?? ZERO, held.credit)),
  };
}

export type Claim = Pick<Refund, 'lines' | 'reason' | 'isUnsent'> & { readonly id?: string };

/** Whether nothing of the order is left once this claim, of which no money moves yet, is paid beside those whose does. */
export function takesTheRest({ lines, refunds = [] }: Order, claim: Claim): boolean {
  const moving = refunds.filter(isMoney);
  return lines.every(({ skuId, quantity }) => {
    const taken = claim.lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
    return heldOf(moving, skuId).quantity + taken === quantity;
  });
}

/**
 * Freight goes back with the refund after which nothing of the order is left, and then only when nothing was sent or the
 * reason is the seller's to answer for. Who returns without a reason gets the price of the goods (商品价款), not what it
 * cost to send them, and bears the way back: 消费者权益保护法 art. 25. While something is kept, its parcel was needed.
 */
export function freightBack(order: Order, claim: Claim): { readonly freight: Fen; readonly freightWhy: FreightBack } {
  const others = liveRefunds(order).filter(({ id }) => id !== claim.id);
  const left = minus(paidFreight(order), plus(...others.map(({ freight }) => freight)));
  if (left === 0) return { freight: ZERO, freightWhy: 'none' };
  if (!takesTheRest(order, claim)) return { freight: ZERO, freightWhy: 'kept' };
  if (claim.isUnsent) return { freight: left, freightWhy: 'unsent' };
  return isFault(claim.reason) ? { freight: left, freightWhy: 'fault' } : { freight: ZERO, freightWhy: 'spent' };
}

function paidFreight({ figures }: Order): Fen {
  return plus(...figures.flatMap((figure) => (figure.kind === 'freight' ? [figure.amount] : [])));
}

/** Money that was paid and that no other live refund holds. */
export function moneyLeft(order: Order, exceptId?: string): Fen {
  const others = liveRefunds(order).filter(({ id }) => id !== exceptId);
  return minus(plus(...paymentsOf(order).map(({ amount }) => amount)), plus(...others.map(({ amount }) => amount)));
}

/** Lines and freight in money, and never more than is left of what was paid. */
export function amountOf(order: Order, claim: Claim, freight: Fen): Fen {
  return least(plus(...claim.lines.map(({ amount }) => amount), freight), moneyLeft(order, claim.id));
}

/**
 * What these goods bring back. `domain/refunds/refund-rules` has found no trouble with the wish.
 * A coupon comes back once nothing of the order is left, for whatever reason: it was a way of paying, and is given back
 * as it was given (网络购买商品七日无理由退货暂行办法). One that has run out meanwhile stays run out.
 */
export function refundQuote(order: Order, wish: Pick<RefundWish, 'lines' | 'reason'>): RefundQuote {
  const lines = mergedLines(wish.lines).flatMap(({ skuId, quantity }) => {
    const line = order.lines.find((bought) => bought.skuId === skuId);
    return line ? [shareOf(order, line, quantity)] : [];
  });
  const claim = { lines, reason: wish.reason, isUnsent: order.state === 'paid' };
  const { freight, freightWhy } = freightBack(order, claim);
  const coupon = order.figures.find((figure) => figure.kind === 'coupon');
  return {
    lines,
    freight,
    freightWhy,
    amount: amountOf(order, claim, freight),
    credit: plus(...lines.map(({ credit }) => credit)),
    ...(coupon?.kind === 'coupon' && takesTheRest(order, claim) && { couponId: coupon.couponId }),
  };
}
