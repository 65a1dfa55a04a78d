import type { Ports, RefundStatus, Transaction, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { subtractSales } from '@/cloud/repositories/catalog/sales';
import { releaseStock } from '@/cloud/repositories/catalog/stock';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { refundToWallet } from '@/cloud/repositories/promotions/wallet';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundPart } from '@/contract/refunds/refund';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { remainingLines } from '@/domain/orders/remaining-lines';
import { everyPaymentOf } from '@/domain/payment/order-payments';
import { refundsInTransfer } from '@/domain/refunds/due-refunds';
import { completeRefund, findRefund } from '@/domain/refunds/refund-transitions';

type SettleResult = Result<Order, WriteFailure>;

/**
 * Requests open transfers from the payment service and records those that arrived. Can be interrupted anywhere: refund
 * numbers are stable, so a repeated request pays once.
 */
export async function settleRefunds(order: Order, ports: Ports): Promise<SettleResult> {
  let current = order;
  for (const refund of refundsInTransfer(order)) {
    const transferred = await transferredAt(order, refund, ports);
    if (!transferred.ok) return transferred;
    if (transferred.value === undefined) continue;
    const written = await recordCompletion(order.id, refund.id, { at: transferred.value, ports });
    if (!written.ok) return written;
    current = written.value;
  }
  return ok(current);
}

/** When all parts had arrived; undefined while one is being processed. */
async function transferredAt(
  order: Order,
  refund: Refund,
  ports: Ports,
): Promise<Result<EpochMs | undefined, WriteFailure>> {
  const arrivals: EpochMs[] = [];
  for (const part of refund.parts ?? []) {
    const status = await transferPart(order, part, ports);
    if (!status.ok) return status;
    if (status.value.state === 'refunded') arrivals.push(status.value.at);
  }
  if (arrivals.length < (refund.parts ?? []).length) return ok(undefined);
  // A refund without money has no parts to wait for.
  return ok(arrivals.length === 0 ? ports.clock.now() : Math.max(...arrivals));
}

async function transferPart(
  order: Order,
  { paymentNumber, number, amount }: RefundPart,
  { payments }: Ports,
): Promise<Result<RefundStatus, WriteFailure>> {
  const status = await payments.queryRefund(number);
  if (!status.ok || status.value.state !== 'none') return status;
  const payment = await payments.query(paymentNumber);
  if (!payment.ok) return payment;
  const transactionId = payment.value.state === 'paid' ? payment.value.transactionId : undefined;
  const result = await payments.refund({
    paymentNumber,
    ...(transactionId !== undefined && { transactionId }),
    refundNumber: number,
    amount,
    total: everyPaymentOf(order).find((paid) => paid.number === paymentNumber)?.amount ?? amount,
    reason: order.number,
  });
  if (result.ok) return result;
  // Refused for now, for example because the shop's balance is too low: stays in processing and is retried.
  return result.failure.code === 'PAYMENT_UNAVAILABLE' ? ok({ state: 'processing' }) : err(result.failure);
}

function recordCompletion(
  orderId: string,
  refundId: string,
  { at, ports }: { at: EpochMs; ports: Ports },
): Promise<SettleResult> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    const refund = found && findRefund(found.order, refundId);
    if (!found || !refund) throw new Error(`refund ${refundId} of order ${orderId} is gone`);
    if (refund.state !== 'refunding') return ok(found.order);
    return ok((await completeTransfer(tx, found, { refund, at })).order);
  });
}

interface Completion {
  readonly refund: Refund;
  readonly at: EpochMs;
}

/** Writes that the money of a refund has arrived. Stock, sales count, credit and coupon are updated with it. */
export async function completeTransfer(
  tx: Transaction,
  found: OrderRecord,
  { refund, at }: Completion,
): Promise<OrderRecord> {
  const order = completeRefund(found.order, refund, at);
  const record = { ...found, order };
  await putOrder(tx, record);
  if (refund.lines.length === 0) return record;
  await subtractSales(tx, piecesOf(order, refund));
  // Returned goods are inspected by the seller before they are restocked.
  if (refund.isUnshipped) await releaseStock(tx, refund.lines);
  const isWhole = remainingLines(order).length === 0;
  await refundToWallet(tx, found.shopperId, { orderId: order.id, credit: refund.credit, isWhole });
  return record;
}

function piecesOf(order: Order, refund: Refund) {
  return refund.lines.flatMap(({ skuId, quantity }) => {
    const line = order.lines.find((bought) => bought.skuId === skuId);
    return line ? [{ skuId, goodsId: line.goodsId, quantity }] : [];
  });
}
