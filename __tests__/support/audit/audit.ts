import type { ShopWindow } from '@/cloud/catalog-snapshot';
import type { Engine } from '@/cloud/embedded/engine';
import type { PaymentRecord } from '@/cloud/embedded/storage/documents';
import { ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { DAY, type EpochMs } from '@/contract/time';
import { isCounted, paymentsOf, type Payment } from '@/domain/payment/order-payments';

import { auditOffers } from './audit-offers';

/** States of an order whose money the shop has. */
const PAID: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

/** What of the shop's books does not add up, in words; empty when every law holds. */
export function audit({ store, portsFor }: Engine, now: EpochMs): readonly string[] {
  const { window } = portsFor();
  const orders = store.list('orders').map(({ order }) => order);
  const made = store.list('requests').flatMap((record) => record.done.map((request) => request.made));
  const faults: string[] = [];

  for (const [skuId, { sku }] of window.skuById) {
    const left = store.get('stock', skuId)?.left ?? sku.stock;
    const held = orders.reduce((sum, order) => sum + piecesGone(order, skuId), 0);
    if (left < 0) faults.push(`${skuId}: ${left} left`);
    if (left + held !== sku.stock) faults.push(`${skuId}: ${left} left and ${held} held of ${sku.stock}`);
  }
  for (const { id: goodsId } of window.goods) {
    const pieces = orders.reduce((sum, order) => sum + piecesBought(order, goodsId), 0);
    const counted = store.get('sales', goodsId)?.pieces ?? 0;
    if (counted !== pieces) faults.push(`${goodsId}: ${counted} counted as bought of ${pieces}`);
  }
  for (const order of orders) {
    const requests = made.filter((other) => other === order.id).length;
    // One of long ago may be forgotten.
    const isOld = now - order.placedAt > 30 * DAY;
    if (requests !== 1 && !(isOld && requests === 0)) faults.push(`${order.id}: not of exactly one request`);
    faults.push(...paymentsOf(order).flatMap((payment) => auditPayment(store, order, { payment, now })));
  }
  return [
    ...faults,
    ...auditPurses(store, window),
    ...auditOffers(store, window),
    ...orders.flatMap((order) => auditRefunds(store, order, now)),
  ];
}

interface Charge {
  readonly payment: Payment;
  readonly now: EpochMs;
}

/** What the shop counts on has come, to the fen; what ended without it can't be paid any more, or goes back. */
function auditPayment({ get }: Engine['store'], order: Order, { payment, now }: Charge): readonly string[] {
  const { id, state, events } = order;
  const { number, amount } = payment;
  const bill = get('payments', number);
  const hasMoved = hasMoney(bill, now);
  // A balance that was never called for was never billed.
  const isAsked = number === order.number || events.some((event) => event.state === 'awaiting-balance');
  const hasEnded = state === 'cancelled' && !isCounted(order, number);
  const faults: string[] = [];
  if (isCounted(order, number) && !hasMoved) faults.push(`${number}: counted on without money`);
  if (isCounted(order, number) && bill?.amount !== amount) faults.push(`${number}: paid ${bill?.amount} of ${amount}`);
  if (hasMoved && bill && bill.amount > amount) faults.push(`${number}: charged ${bill.amount} for ${amount}`);
  if (PAID.includes(state) && !isCounted(order, number)) faults.push(`${id}: ${state} without ${number}`);
  if (hasEnded && isAsked && bill?.closed !== true && !hasMoved) faults.push(`${number}: ended, can still be paid`);
  // Late money is the payment service's to tell of, and goes back then.
  if (hasEnded && hasMoved && !bill?.late) faults.push(`${number}: ended, yet charged`);
  return faults;
}

export function hasMoney(payment: PaymentRecord | undefined, now: EpochMs): boolean {
  return payment?.paidAt !== undefined && payment.paidAt <= now && (!payment.closed || payment.late === true);
}

export function wasPaid({ events }: Order): boolean {
  return events.some(({ state }) => state === 'paid');
}

function done({ refunds = [] }: Order): readonly Refund[] {
  return refunds.filter(({ state }) => state === 'refunded');
}

function piecesIn(refunds: readonly Refund[], skuId: string): number {
  const lines = refunds.flatMap((refund) => refund.lines).filter((line) => line.skuId === skuId);
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Pieces that are not on the shelf because of this order: those refunded before they were sent are there again. */
function piecesGone(order: Order, skuId: string): number {
  if (order.state === 'cancelled' && !wasPaid(order)) return 0;
  const bought = order.lines.find((line) => line.skuId === skuId)?.quantity ?? 0;
  return (
    bought -
    piecesIn(
      done(order).filter(({ isUnsent }) => isUnsent),
      skuId,
    )
  );
}

/** A deposit buys it, until the order is given up. */
function wasBought(order: Order): boolean {
  return wasPaid(order) || order.state === 'sourcing' || order.state === 'awaiting-balance';
}

function piecesBought(order: Order, goodsId: string): number {
  if (!wasBought(order)) return 0;
  const lines = order.lines.filter((line) => line.goodsId === goodsId);
  return lines.reduce((sum, { skuId, quantity }) => sum + quantity - piecesIn(done(order), skuId), 0);
}

const total = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** No more goes back than came, of money, pieces and credit; and what is said to be back is. */
function auditRefunds({ get, list }: Engine['store'], order: Order, now: EpochMs): readonly string[] {
  const { id, lines, figures, refunds = [] } = order;
  const faults: string[] = [];
  const live = refunds.filter(({ state }) => state !== 'refused' && state !== 'withdrawn');
  const numbers = paymentsOf(order).map(({ number }) => number);
  const paid = total(
    numbers.map((number) => (hasMoney(get('payments', number), now) && get('payments', number)?.amount) || 0),
  );
  const back = list('moneyBack').filter(({ payment }) => numbers.includes(payment));
  const credit = -total(figures.filter(({ kind }) => kind === 'credit').map(({ amount }) => amount));
  if (total(live.map(({ amount }) => amount)) > paid) faults.push(`${id}: refunds of more than ${paid}`);
  if (total(back.map(({ amount }) => amount)) > paid) faults.push(`${id}: the service gave back more than ${paid}`);
  if (total(live.map((refund) => refund.credit)) > credit) faults.push(`${id}: refunds of more than ${credit} credit`);
  for (const { skuId, quantity } of lines)
    if (piecesIn(live, skuId) > quantity) faults.push(`${id}: refunds of more than ${quantity} ${skuId}`);
  for (const refund of done(order)) {
    const arrived = back.filter(
      ({ id: number, at }) => at <= now && refund.parts?.some((part) => part.number === number),
    );
    if (total(arrived.map(({ amount }) => amount)) !== refund.amount) faults.push(`${refund.number}: not really back`);
  }
  const isWhole = isAllBack(order);
  const isClosed = order.state === 'cancelled' || order.state === 'completed';
  if (isWhole && !isClosed) faults.push(`${id}: nothing left of it, yet ${order.state}`);
  if (!isWhole && order.state === 'cancelled' && wasPaid(order)) faults.push(`${id}: cancelled with goods left`);
  return faults;
}

/** A coupon or credit is gone from a purse exactly while an order that is not cancelled was paid with it. */
function auditPurses({ list, get }: Engine['store'], { welcomeCredit = ZERO }: ShopWindow): readonly string[] {
  const live = list('orders').filter(({ order }) => order.state !== 'cancelled' && !isAllBack(order));
  const shoppers = new Set([...live.map(({ shopperId }) => shopperId), ...list('wallets').map(({ id }) => id)]);
  return [...shoppers].flatMap((id) => {
    const { claimed = [], given = welcomeCredit, uses = [] } = get('wallets', id) ?? {};
    const spent = live.filter(({ shopperId }) => shopperId === id).flatMap(({ order }) => useIn(order));
    const coupons = uses.flatMap(({ couponId }) => couponId ?? []);
    const left = given - uses.reduce((sum, { credit }) => sum + credit, 0);
    return [
      ...(sorted(uses) === sorted(spent) ? [] : [`${id}: holds ${sorted(uses)}, spent ${sorted(spent)}`]),
      ...(new Set(coupons).size === coupons.length ? [] : [`${id}: a coupon used twice (${coupons.join()})`]),
      ...coupons.filter((coupon) => !claimed.includes(coupon)).map((coupon) => `${id}: used ${coupon}, not hers`),
      ...(given === welcomeCredit ? [] : [`${id}: was given ${given}`]),
      ...(left >= 0 ? [] : [`${id}: ${left} fen of credit left`]),
    ];
  });
}

function isAllBack(order: Order): boolean {
  return order.lines.every(({ skuId, quantity }) => piecesIn(done(order), skuId) === quantity);
}

function useIn(order: Order) {
  const { id, figures } = order;
  const coupon = figures.find((figure) => figure.kind === 'coupon');
  const credit = figures.find((figure) => figure.kind === 'credit');
  if (!coupon && !credit) return [];
  return [
    {
      orderId: id,
      credit: 0 - (credit?.amount ?? 0) - total(done(order).map((refund) => refund.credit)),
      ...(coupon?.kind === 'coupon' && { couponId: coupon.couponId }),
    },
  ];
}

function sorted(
  uses: readonly { readonly orderId: string; readonly couponId?: string; readonly credit: number }[],
): string {
  return JSON.stringify(uses.map(({ orderId, couponId, credit }) => [orderId, couponId ?? '', credit]).sort());
}
