import type { AddressFields } from '@/contract/addresses/address';
import { least, minus, plus, ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Refund, RefundEvent, RefundPart, RefundWish } from '@/contract/refunds/refund';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { lastAt } from '../last-event';
import { keptLines } from '../orders/kept-lines';
import { advance, canMove } from '../orders/order';
import { paymentsOf, type Payment } from '../payment/order-payments';
import { advanceRefund } from './refund';
import { amountOf, freightBack, refundQuote } from './refund-quote';

/** Days for sending goods back once the seller agreed to take them. */
const SEND_DAYS = 7;

export function findRefund({ refunds = [] }: Pick<Order, 'refunds'>, refundId: string): Refund | undefined {
  return refunds.find(({ id }) => id === refundId);
}

/** The order with this refund in the place of the one of the same id. */
export function withRefund(order: Order, refund: Refund): Order {
  const refunds = (order.refunds ?? []).map((other) => (other.id === refund.id ? refund : other));
  return { ...order, refunds };
}

/** One order has few refunds, so theirs is its number and their place: no two are alike, and no clock is asked. */
function numberOf({ number, refunds = [] }: Order): string {
  return `${number}R${refunds.length + 1}`;
}

interface Request extends RefundWish {
  readonly id: string;
  readonly words: string;
  readonly pictures: Refund['pictures'];
  readonly at: EpochMs;
}

/** The order with one more request on it, in which no trouble was found. */
export function withRequest(order: Order, { id, words, pictures, at, ...wish }: Request): Order {
  const { lines, amount, freight, credit } = refundQuote(order, wish);
  const refund: Refund = {
    id,
    number: numberOf(order),
    kind: wish.kind,
    state: 'requested',
    lines,
    amount,
    freight,
    credit,
    reason: wish.reason,
    words,
    pictures,
    isUnsent: order.state === 'paid',
    events: [{ state: 'requested', at }],
  };
  return { ...order, refunds: [...(order.refunds ?? []), refund] };
}

/** What the seller says to a request, and when. */
interface Say {
  readonly at: EpochMs;
  readonly words?: string | undefined;
}

function event(state: Refund['state'], { at, words }: Say): RefundEvent {
  return words === undefined ? { state, at } : { state, at, words };
}

/** The seller agrees: money moves at once, goods are first sent to `returnTo`. Throws for what is not requested. */
export function agreed(order: Order, refund: Refund, say: Say & { readonly returnTo: AddressFields }): Order {
  const next = advanceRefund(refund, event('agreed', say));
  if (refund.kind === 'money') return moneyMoves(order, next, { at: say.at });
  const sendBy = startOfBeijingDay(beijingDay(say.at) + SEND_DAYS + 1) - 1;
  return withRefund(order, { ...next, returnTo: say.returnTo, sendBy });
}

/** The seller refuses, be it what is asked or what came back. */
export function refused(order: Order, refund: Refund, say: Say): Order {
  return withRefund(order, advanceRefund(refund, event('refused', say)));
}

/** The shopper has sent the goods. */
export function sentBack(
  order: Order,
  refund: Refund,
  { at, ...returnTracking }: NonNullable<Refund['returnTracking']> & { readonly at: EpochMs },
): Order {
  return withRefund(order, { ...advanceRefund(refund, { state: 'returning', at }), returnTracking });
}

export function withdrawn(order: Order, refund: Refund, at: EpochMs): Order {
  return withRefund(order, advanceRefund(refund, { state: 'withdrawn', at }));
}

/**
 * The refund's money starts to move, on which payments is settled, and there is no way back. Only now is it known
 * whether anything of the order is kept: another request may have been withdrawn, or done, since this one was made.
 */
export function moneyMoves(order: Order, refund: Refund, say: Say): Order {
  const { freight } = freightBack(order, refund);
  const amount = amountOf(order, refund, freight);
  const moving = { ...advanceRefund(refund, event('refunding', say)), freight, amount };
  const moved = (order.refunds ?? []).flatMap((other) => other.parts ?? []);
  return withRefund(order, { ...moving, parts: partsOver(paymentsOf(order), moved, moving) });
}

/** On which payments an amount goes back: the last one first, then the one before it, each no further than it went. */
export function partsOver(
  payments: readonly Payment[],
  moved: readonly RefundPart[],
  { number, amount }: Pick<Refund, 'number' | 'amount'>,
): readonly RefundPart[] {
  const parts: RefundPart[] = [];
  let rest = amount;
  for (const payment of [...payments].reverse()) {
    const before = moved.filter((part) => part.payment === payment.number).map((part) => part.amount);
    const share = least(rest, minus(payment.amount, plus(...before)));
    if (share === 0) continue;
    const own = parts.length === 0 ? number : `${number}-${parts.length + 1}`;
    parts.push({ payment: payment.number, number: own, amount: share });
    rest = minus(rest, share);
  }
  return parts;
}

/** The money is there. An order of which nothing is left is over (交易关闭), unless time had completed it before. */
export function refunded(order: Order, refund: Refund, at: EpochMs): Order {
  const after = withRefund(order, advanceRefund(refund, { state: 'refunded', at }));
  if (keptLines(after).length > 0 || !canMove(after.state, 'cancelled')) return after;
  return advance(after, 'cancelled', { at: Math.max(at, lastAt(after)), reason: 'refunded' });
}

/**
 * A refund that nobody asked for: this payment lies with a shop whose order has ended, and all of it goes back. Its
 * lines, coupon and credit were given back when the order ended.
 */
export function withEndedRefund(order: Order, { number, amount }: Payment, of: { id: string; at: EpochMs }): Order {
  const own = numberOf(order);
  const refund: Refund = {
    id: of.id,
    number: own,
    kind: 'money',
    state: 'refunding',
    lines: [],
    amount,
    freight: ZERO,
    credit: ZERO,
    reason: 'order-ended',
    words: '',
    pictures: [],
    isUnsent: true,
    parts: [{ payment: number, number: own, amount }],
    events: [{ state: 'refunding', at: of.at }],
  };
  return { ...order, refunds: [...(order.refunds ?? []), refund] };
}

/** Whether this payment is on its way back, or back. */
export function isGivenBack({ refunds = [] }: Pick<Order, 'refunds'>, payment: string): boolean {
  return refunds.some(({ parts = [] }) => parts.some((part) => part.payment === payment));
}
