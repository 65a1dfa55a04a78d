import type { AddressFields } from '@/contract/addresses/address';
import { least, minus, plus, ZERO } from '@/contract/money';
import type { Order, Payment } from '@/contract/orders/order';
import type { OwnRefundReason, Refund, RefundEvent, RefundPart, RefundRequestInput } from '@/contract/refunds/refund';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';
import { advance, canAdvance } from '../orders/order';
import { remainingLines } from '../orders/remaining-lines';
import { paymentsOf } from '../payment/order-payments';
import { freightRefund, refundAmount, refundQuote } from './refund-quote';
import { advanceRefund } from './refund-state';

/** Days to ship a return after the seller agreed. */
const SHIP_RETURN_DAYS = 7;

export function findRefund({ refunds = [] }: Pick<Order, 'refunds'>, refundId: string): Refund | undefined {
  return refunds.find(({ id }) => id === refundId);
}

/** Replaces the refund with the same id. */
export function withRefund(order: Order, refund: Refund): Order {
  const refunds = (order.refunds ?? []).map((other) => (other.id === refund.id ? refund : other));
  return { ...order, refunds };
}

/** Order number plus position: unique without a clock or a random source. */
export function nextRefundNumber({ number, refunds = [] }: Order): string {
  return `${number}R${refunds.length + 1}`;
}

interface NewRequest extends RefundRequestInput {
  readonly id: string;
  readonly description: string;
  readonly pictures: Refund['pictures'];
  readonly at: EpochMs;
}

/** Adds a request to the order; the caller has checked it with `refundProblem`. */
export function addRefundRequest(order: Order, { id, description, pictures, at, ...request }: NewRequest): Order {
  const { lines, amount, freight, credit } = refundQuote(order, request);
  const refund: Refund = {
    id,
    number: nextRefundNumber(order),
    kind: request.kind,
    state: 'requested',
    lines,
    amount,
    freight,
    credit,
    reason: request.reason,
    description,
    pictures,
    isUnshipped: order.state === 'paid',
    events: [{ state: 'requested', at }],
  };
  return { ...order, refunds: [...(order.refunds ?? []), refund] };
}

/** The seller's reply to a request. */
interface SellerReply {
  readonly at: EpochMs;
  readonly message?: string | undefined;
}

function event(state: Refund['state'], { at, message }: SellerReply): RefundEvent {
  return message === undefined ? { state, at } : { state, at, message };
}

/**
 * The seller agrees: a money refund starts its transfer at once, a return is first shipped to `returnAddress`. Throws
 * unless the refund is `requested`, and for a return without an address.
 */
export function agreeToRefund(
  order: Order,
  refund: Refund,
  { returnAddress, ...reply }: SellerReply & { readonly returnAddress: AddressFields | undefined },
): Order {
  const part = refund.asked ? { amount: refund.amount } : {};
  const next = advanceRefund(refund, { ...event('agreed', reply), ...part });
  if (refund.kind === 'money') return startTransfer(order, next, { at: reply.at });
  if (!returnAddress) throw new Error(`no address to return refund ${refund.id} to`);
  const shipReturnBy = startOfBeijingDay(beijingDay(reply.at) + SHIP_RETURN_DAYS + 1) - 1;
  return withRefund(order, { ...next, returnAddress, shipReturnBy });
}

/** The seller refuses the request or the returned goods. */
export function refuseRefund(order: Order, refund: Refund, reply: SellerReply): Order {
  return withRefund(order, advanceRefund(refund, event('refused', reply)));
}

/** The shopper has shipped the return. */
export function markReturnShipped(
  order: Order,
  refund: Refund,
  { at, ...returnTracking }: NonNullable<Refund['returnTracking']> & { readonly at: EpochMs },
): Order {
  return withRefund(order, { ...advanceRefund(refund, { state: 'returning', at }), returnTracking });
}

export function markWithdrawn(order: Order, refund: Refund, at: EpochMs): Order {
  return withRefund(order, advanceRefund(refund, { state: 'withdrawn', at }));
}

/**
 * Starts the money transfer; it can't be cancelled afterwards. Freight is computed now, because other requests may have
 * been withdrawn or completed since this one was made.
 */
export function startTransfer(order: Order, refund: Refund, reply: SellerReply): Order {
  const { freight } = freightRefund(order, refund);
  const amount = refundAmount(order, refund, freight);
  const started = { ...advanceRefund(refund, event('refunding', reply)), freight, amount };
  const earlierParts = (order.refunds ?? []).flatMap((other) => other.parts ?? []);
  return withRefund(order, { ...started, parts: splitOverPayments(paymentsOf(order), earlierParts, started) });
}

/** Splits an amount over payments: the last payment first, each up to its unrefunded rest. */
export function splitOverPayments(
  payments: readonly Payment[],
  earlierParts: readonly RefundPart[],
  { number, amount }: Pick<Refund, 'number' | 'amount'>,
): readonly RefundPart[] {
  const parts: RefundPart[] = [];
  let rest = amount;
  for (const payment of [...payments].reverse()) {
    const before = earlierParts.filter((part) => part.paymentNumber === payment.number).map((part) => part.amount);
    const share = least(rest, minus(payment.amount, plus(...before)));
    if (share === 0) continue;
    const partNumber = parts.length === 0 ? number : `${number}-${parts.length + 1}`;
    parts.push({ paymentNumber: payment.number, number: partNumber, amount: share });
    rest = minus(rest, share);
  }
  return parts;
}

/** The money has arrived. An order without remaining lines is cancelled (交易关闭), unless it was completed before. */
export function completeRefund(order: Order, refund: Refund, at: EpochMs): Order {
  const after = withRefund(order, advanceRefund(refund, { state: 'refunded', at }));
  if (remainingLines(after).length > 0 || !canAdvance(after.state, 'cancelled')) return after;
  return advance(after, 'cancelled', { at: Math.max(at, lastEventAt(after)), reason: 'refunded' });
}

interface AutomaticRefund {
  readonly id: string;
  readonly at: EpochMs;
  readonly reason?: OwnRefundReason;
}

/**
 * Adds the automatic refund of a payment for a cancelled order. It has no lines: stock, coupon and credit were returned
 * when the order was cancelled.
 */
export function addAutomaticRefund(
  order: Order,
  { number, amount }: Payment,
  { id, at, reason = 'order-cancelled' }: AutomaticRefund,
): Order {
  const refundNumber = nextRefundNumber(order);
  const refund: Refund = {
    id,
    number: refundNumber,
    kind: 'money',
    state: 'refunding',
    lines: [],
    amount,
    freight: ZERO,
    credit: ZERO,
    reason,
    description: '',
    pictures: [],
    isUnshipped: true,
    parts: [{ paymentNumber: number, number: refundNumber, amount }],
    events: [{ state: 'refunding', at }],
  };
  return { ...order, refunds: [...(order.refunds ?? []), refund] };
}

/** Whether this payment is being refunded or was refunded. */
export function isPaymentRefunded({ refunds = [] }: Pick<Order, 'refunds'>, paymentNumber: string): boolean {
  return refunds.some(({ parts = [] }) => parts.some((part) => part.paymentNumber === paymentNumber));
}
