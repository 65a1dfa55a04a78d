import type { Engine } from '@/cloud/embedded/engine';
import type { PaymentRecord } from '@/cloud/embedded/storage/documents';
import type { Order, OrderState, Payment } from '@/contract/orders/order';
import { DAY, type EpochMs } from '@/contract/time';
import { isErased } from '@/domain/me/erased';
import { everyPaymentOf, isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';

import { auditDue } from './audit-due';
import { auditFigures } from './audit-figures';
import { auditGift } from './audit-gifts';
import { auditOffers } from './audit-offers';
import { auditRefundedLines } from './audit-refunded-lines';
import { auditShipping } from './audit-shipping';
import { auditWallets, completedRefunds, isFullyRefunded, piecesIn, total } from './audit-wallets';

/** States of a fully paid order. */
const PAID: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** Inconsistencies of the shop's data; empty when every invariant holds. */
export function audit({ store, portsFor }: Engine, now: EpochMs): readonly string[] {
  const { catalog } = portsFor();
  const records = store.list('orders');
  const orders = records.map(({ order }) => order);
  const forgotten = new Set(records.flatMap(({ id, shopperId }) => (isErased(shopperId) ? [id] : [])));
  const resultIds = store.list('requests').flatMap((record) => record.completed.map((request) => request.resultId));
  const problems: string[] = [];
  for (const { id: skuId, left, supplied } of store.list('stock')) {
    const held = orders.reduce((sum, order) => sum + piecesTaken(order, skuId), 0);
    if (left < 0) problems.push(`${skuId}: ${left} left`);
    if (left + held !== supplied) problems.push(`${skuId}: ${left} left and ${held} held of ${supplied}`);
  }
  for (const { id: goodsId } of catalog.goods) {
    const pieces = orders.reduce((sum, order) => sum + piecesBought(order, goodsId), 0);
    const counted = store.get('sales', goodsId)?.pieces ?? 0;
    if (counted !== pieces) problems.push(`${goodsId}: ${counted} counted as bought of ${pieces}`);
  }
  for (const order of orders) {
    const requests = resultIds.filter((other) => other === order.id).length;
    // Requests are removed after 30 days, and with a shopper who had everything removed.
    const isOld = now - order.placedAt > 30 * DAY || forgotten.has(order.id);
    if (requests !== 1 && !(isOld && requests === 0)) problems.push(`${order.id}: not of exactly one request`);
    if (!order.transfers)
      problems.push(...paymentsOf(order).flatMap((payment) => auditPayment(store, order, { payment, now })));
    for (const { number } of order.supersededPayments ?? [])
      if (store.get('payments', number)?.isClosed !== true) problems.push(`${number}: superseded, can still be paid`);
  }
  return [
    ...problems,
    ...records.flatMap(auditGift),
    ...auditWallets(store, catalog),
    ...auditOffers(store, catalog),
    ...auditFigures(store),
    ...[...auditShipping(store), ...auditDue(store, now)],
    ...orders.flatMap((order) => [...auditRefunds(store, order, now), ...auditRefundedLines(order)]),
  ];
}

interface Charge {
  readonly payment: Payment;
  readonly now: EpochMs;
}

/** Checks that a counted payment was paid exactly, and that a payment of a cancelled order is closed or refunded. */
function auditPayment({ get }: Engine['store'], order: Order, { payment, now }: Charge): readonly string[] {
  const { id, state, events } = order;
  const { number, amount } = payment;
  const record = get('payments', number);
  const isPaid = hasMoney(record, now);
  // A balance that was never called for was never recorded.
  const isRequested =
    !order.deposit || number === order.number || events.some((event) => event.state === 'awaiting-balance');
  const hasEnded = state === 'cancelled' && !isPaymentApplied(order, number);
  const problems: string[] = [];
  if (isPaymentApplied(order, number) && !isPaid) problems.push(`${number}: counted on without money`);
  if (isPaymentApplied(order, number) && record?.amount !== amount)
    problems.push(`${number}: paid ${record?.amount} of ${amount}`);
  if (isPaid && record && record.amount > amount) problems.push(`${number}: charged ${record.amount} for ${amount}`);
  if (PAID.includes(state) && !isPaymentApplied(order, number)) problems.push(`${id}: ${state} without ${number}`);
  if (hasEnded && isRequested && record?.isClosed !== true && !isPaid)
    problems.push(`${number}: ended, can still be paid`);
  // A late payment is refunded when the payment service reports it.
  if (hasEnded && isPaid && !record?.isLate) problems.push(`${number}: ended, yet charged`);
  return problems;
}

export function hasMoney(payment: PaymentRecord | undefined, now: EpochMs): boolean {
  return payment?.paidAt !== undefined && payment.paidAt <= now && (!payment.isClosed || payment.isLate === true);
}

export function wasPaid({ events }: Order): boolean {
  return events.some(({ state }) => state === 'paid');
}

/** Pieces taken from stock by this order; pieces refunded before shipping are in stock again. */
function piecesTaken(order: Order, skuId: string): number {
  if (order.state === 'cancelled' && !wasPaid(order)) return 0;
  const bought = order.lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
  const returned = completedRefunds(order).filter(({ isUnshipped }) => isUnshipped);
  return bought - piecesIn(returned, skuId);
}

/** Whether the order counts as a sale: paid, or with its deposit paid and not cancelled. */
function wasBought(order: Order): boolean {
  return wasPaid(order) || order.state === 'sourcing' || order.state === 'awaiting-balance';
}

function piecesBought(order: Order, goodsId: string): number {
  if (!wasBought(order)) return 0;
  const lines = order.lines.filter((line) => line.goodsId === goodsId);
  return lines.reduce((sum, { skuId, quantity }) => sum + quantity - piecesIn(completedRefunds(order), skuId), 0);
}

/** Checks that no more money, pieces or credit are refunded than were paid, and that refunded money has arrived. */
function auditRefunds({ get, list }: Engine['store'], order: Order, now: EpochMs): readonly string[] {
  const { id, lines, breakdown, refunds = [] } = order;
  const problems: string[] = [];
  const active = refunds.filter(({ state }) => state !== 'refused' && state !== 'withdrawn');
  const numbers = everyPaymentOf(order).map(({ number }) => number);
  const service = numbers.map(
    (number) => (hasMoney(get('payments', number), now) && get('payments', number)?.amount) || 0,
  );
  const paid = total(order.transfers?.map(({ received }) => received) ?? service);
  const refunded = list('sandboxRefunds').filter(({ paymentNumber }) => numbers.includes(paymentNumber));
  const credit = -total(breakdown.filter(({ kind }) => kind === 'credit').map(({ amount }) => amount));
  if (total(active.map(({ amount }) => amount)) > paid) problems.push(`${id}: refunds of more than ${paid}`);
  if (total(refunded.map(({ amount }) => amount)) > paid)
    problems.push(`${id}: the service gave back more than ${paid}`);
  if (total(active.map((refund) => refund.credit)) > credit)
    problems.push(`${id}: refunds of more than ${credit} credit`);
  for (const { skuId, quantity } of lines)
    if (piecesIn(active, skuId) > quantity) problems.push(`${id}: refunds of more than ${quantity} ${skuId}`);
  for (const refund of completedRefunds(order)) {
    const arrived = refunded.filter(
      ({ id: number, refundedAt }) => refundedAt <= now && refund.parts?.some((part) => part.number === number),
    );
    // A transfer back is the seller's word alone.
    if (!order.transfers && total(arrived.map(({ amount }) => amount)) !== refund.amount)
      problems.push(`${refund.number}: not really back`);
  }
  const isRefunded = isFullyRefunded(order);
  const isClosed = order.state === 'cancelled' || order.state === 'completed';
  if (isRefunded && !isClosed) problems.push(`${id}: nothing left of it, yet ${order.state}`);
  if (!isRefunded && order.state === 'cancelled' && wasPaid(order)) problems.push(`${id}: cancelled with goods left`);
  return problems;
}
