import type { Ports, RefundStatus, WriteTrouble } from '@/cloud/ports';
import { uncountSold } from '@/cloud/repositories/catalog/sales';
import { releaseStock } from '@/cloud/repositories/catalog/stock';
import { refundToPurse } from '@/cloud/repositories/promotions/wallet';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundPart } from '@/contract/refunds/refund';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { keptLines } from '@/domain/orders/kept-lines';
import { paymentsOf } from '@/domain/payment/order-payments';
import { movingRefunds } from '@/domain/refunds/due-refunds';
import { findRefund, refunded } from '@/domain/refunds/refund-moves';

type Settled = Result<Order, WriteTrouble>;

/**
 * Has the payment service give back what is to go back, and writes down what is there. Safe to break off anywhere: the
 * numbers are the refund's own, so that the service is asked as often as need be and pays once.
 */
export async function settleRefunds(order: Order, ports: Ports): Promise<Settled> {
  let current = order;
  for (const refund of movingRefunds(order)) {
    const back = await moneyBack(order, refund, ports);
    if (!back.ok) return back;
    if (back.value === undefined) continue;
    const written = await record(order.id, refund.id, { at: back.value, ports });
    if (!written.ok) return written;
    current = written.value;
  }
  return ok(current);
}

/** When all of it was back; undefined while some is on its way. */
async function moneyBack(
  order: Order,
  refund: Refund,
  ports: Ports,
): Promise<Result<EpochMs | undefined, WriteTrouble>> {
  const ats: EpochMs[] = [];
  for (const part of refund.parts ?? []) {
    const status = await askBack(order, part, ports);
    if (!status.ok) return status;
    if (status.value.state === 'refunded') ats.push(status.value.at);
  }
  if (ats.length < (refund.parts ?? []).length) return ok(undefined);
  // Where there was no money in it there is none to wait for.
  return ok(ats.length === 0 ? ports.clock.now() : Math.max(...ats));
}

async function askBack(
  order: Order,
  { payment, number, amount }: RefundPart,
  { payments }: Ports,
): Promise<Result<RefundStatus, WriteTrouble>> {
  const status = await payments.queryRefund(number);
  if (!status.ok || status.value.state !== 'none') return status;
  const total = paymentsOf(order).find((one) => one.number === payment)?.amount ?? amount;
  const asked = await payments.refund({ number: payment, refundNumber: number, amount, total, reason: order.number });
  if (asked.ok) return asked;
  // Refused for now: the shop's balance may be too low. It stays on its way and is asked for again.
  return asked.failure.code === 'PAYMENT_UNAVAILABLE' ? ok({ state: 'processing' }) : err(asked.failure);
}

/** Writes it once: whoever comes second finds it done. All that comes back with the money comes in the same write. */
function record(orderId: string, refundId: string, { at, ports }: { at: EpochMs; ports: Ports }): Promise<Settled> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    const refund = found && findRefund(found.order, refundId);
    if (!found || !refund) throw new Error(`refund ${refundId} of order ${orderId} is gone`);
    if (refund.state !== 'refunding') return ok(found.order);
    const order = refunded(found.order, refund, at);
    tx.put('orders', { ...found, order });
    if (refund.lines.length === 0) return ok(order);
    await uncountSold(tx, piecesOf(order, refund));
    // What came back through the post is the seller's to look at before it is on the shelf again.
    if (refund.isUnsent) await releaseStock(tx, ports.window, refund.lines);
    const isWhole = keptLines(order).length === 0;
    await refundToPurse(tx, found.shopperId, { orderId, credit: refund.credit, isWhole });
    return ok(order);
  });
}

function piecesOf(order: Order, refund: Refund) {
  return refund.lines.flatMap(({ skuId, quantity }) => {
    const line = order.lines.find((bought) => bought.skuId === skuId);
    return line ? [{ skuId, goodsId: line.goodsId, quantity }] : [];
  });
}
