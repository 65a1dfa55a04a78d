import type { OrderFigure, OrderSource } from '@/contract/desk/figures';
import { minus, plus, ZERO, type Fen } from '@/contract/money';
import type { Source } from '@/contract/entry/landing';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { isCatalogLine } from '../checkout/stall';
import { lastEventAt } from '../last-event';
import { appliedPayments, isPaymentApplied } from '../payment/order-payments';

/** What is left of the goods of an order: its pieces without those refunded, and what they cost without freight. */
export interface SoldGoods {
  readonly goodsId: string;
  readonly pieces: number;
  readonly amount: Fen;
}

/** Something about an order that a figure counts, when it happened. */
export type CountedEvent = { readonly figure: OrderFigure; readonly at: EpochMs } & (
  | { readonly figure: 'placed'; readonly source: OrderSource; readonly paid: Fen }
  | { readonly figure: 'sold'; readonly total: Fen; readonly goods: readonly SoldGoods[] }
  /** Of these an order can have several; `id` tells them apart. */
  | { readonly figure: 'paid' | 'refunded'; readonly id: string; readonly amount: Fen }
);

/**
 * The events that the seller's figures and the lists of orders behind them are made of. A payment that came too late
 * and went straight back counts as neither paid nor refunded.
 */
export function countedEvents(order: Order, source: Source | undefined): readonly CountedEvent[] {
  const payments = appliedPayments(order);
  const paid = plus(...payments.map(({ amount }) => amount));
  const [first] = payments;
  const isSold = first !== undefined && order.state !== 'cancelled';
  return [
    { figure: 'placed', at: order.placedAt, source: source ?? 'direct', paid },
    ...(isSold ? [{ figure: 'sold' as const, at: first.at, total: order.total, goods: soldGoods(order) }] : []),
    ...payments.map(({ number, amount, at }) => ({ figure: 'paid' as const, id: number, at, amount })),
    ...completedRefunds(order).flatMap((refund) => {
      const amount = refundedMoney(order, refund);
      return amount > 0 ? [{ figure: 'refunded' as const, id: refund.id, at: lastEventAt(refund), amount }] : [];
    }),
  ];
}

function completedRefunds({ refunds = [] }: Order): readonly Refund[] {
  return refunds.filter(({ state }) => state === 'refunded');
}

/** The money of a refund that went back on payments which the order counted on. */
function refundedMoney(order: Order, { parts = [] }: Refund): Fen {
  return plus(...parts.filter((part) => isPaymentApplied(order, part.paymentNumber)).map(({ amount }) => amount));
}

function soldGoods(order: Order): readonly SoldGoods[] {
  const sold = new Map<string, SoldGoods>();
  for (const line of order.lines.filter(isCatalogLine)) {
    const { goodsId, skuId } = line;
    const before = sold.get(goodsId) ?? { goodsId, pieces: 0, amount: ZERO };
    const back = completedRefunds(order).flatMap(({ lines }) => lines.filter((refunded) => refunded.skuId === skuId));
    const pieces = back.reduce((left, { quantity }) => left - quantity, line.quantity);
    const amount = minus(line.payable, plus(...back.map((refunded) => refunded.amount)));
    sold.set(goodsId, { goodsId, pieces: before.pieces + pieces, amount: plus(before.amount, amount) });
  }
  return [...sold.values()].filter(({ pieces }) => pieces > 0);
}
