import type { AddressFields } from '@/contract/addresses/address';
import type { Quote } from '@/contract/cart/quote';
import { PAYMENT_TIMEOUT } from '@/contract/limits';
import type { OrderGift } from '@/contract/orders/order-gift';
import type { CancelReason, Order, OrderEvent, OrderState, OrderSummary } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { EpochMs } from '@/contract/time';

import { currentLines } from './sourcing';

/** Allowed transitions by state. Tests check this table, and those of offers and refunds, with `transitionProblems`. */
export const ORDER_TRANSITIONS: Record<OrderState, readonly OrderState[]> = {
  'awaiting-payment': ['paid', 'cancelled'],
  'awaiting-deposit': ['sourcing', 'cancelled'],
  sourcing: ['awaiting-balance', 'cancelled'],
  'awaiting-balance': ['paid', 'cancelled'],
  // From here on an order is cancelled only when all of it was refunded.
  // A purchase at the stall goes from paid to received directly.
  paid: ['shipped', 'received', 'cancelled'],
  shipped: ['received', 'cancelled'],
  received: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** The states a new order can have: paid at once, or in two parts. */
const INITIAL_ORDER_STATES: readonly OrderState[] = ['awaiting-payment', 'awaiting-deposit'];

export const TERMINAL_ORDER_STATES: readonly OrderState[] = ['completed', 'cancelled'];

export function canAdvance(from: OrderState, to: OrderState): boolean {
  return ORDER_TRANSITIONS[from].includes(to);
}

function reachableFrom(table: Record<string, readonly string[]>, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set(starts);
  // A Set also iterates over values that are added during the iteration.
  for (const state of seen) for (const next of table[state] ?? []) seen.add(next);
  return seen;
}

function problemsOfState(
  table: Record<string, readonly string[]>,
  state: string,
  terminal: readonly string[],
): string[] {
  const exits = table[state] ?? [];
  const isTerminal = terminal.includes(state);
  const canEnd = [...reachableFrom(table, [state])].some((reached) => terminal.includes(reached));
  return [
    ...exits.filter((to) => table[to] === undefined).map((to) => `${state} → ${to}: unknown state`),
    ...(isTerminal && exits.length > 0 ? [`${state}: terminal, yet has exits`] : []),
    ...(!isTerminal && !canEnd ? [`${state}: dead end, no terminal state can be reached`] : []),
  ];
}

/** The problems of a transition table, as text for a developer: unknown, unreachable and dead-end states. */
export function transitionProblems(
  table: Record<string, readonly string[]>,
  starts: readonly string[] = INITIAL_ORDER_STATES,
  terminal: readonly string[] = TERMINAL_ORDER_STATES,
): readonly string[] {
  const reachable = reachableFrom(table, starts);
  return Object.keys(table).flatMap((state) => [
    ...(reachable.has(state) ? [] : [`${state}: can't be reached from ${starts.join(' or ')}`]),
    ...problemsOfState(table, state, terminal),
  ]);
}

interface Transition {
  readonly at: EpochMs;
  readonly reason?: CancelReason | undefined;
  /** The seller's words to the shopper. */
  readonly message?: string | undefined;
}

/** Moves an order to another state. Throws for a transition that the table does not allow: check `canAdvance` first. */
export function advance(order: Order, to: OrderState, { at, reason, message }: Transition): Order {
  if (!canAdvance(order.state, to)) throw new Error(`illegal transition of order ${order.id}: ${order.state} → ${to}`);
  const event: OrderEvent = { state: to, at, ...(reason && { reason }), ...(message && { message }) };
  return { ...order, state: to, events: [...order.events, event] };
}

/** The order without a change of the seller that waited for the payment service: it was made, or came too late. */
export function withoutPendingChange({ pendingChange: _settled, ...order }: Order): Order {
  return order;
}

/** Whether nothing of the order is paid yet, so that it holds stock for nothing. */
export function isUnpaid({ state }: Pick<Order, 'state'>): boolean {
  return INITIAL_ORDER_STATES.includes(state);
}

/** Whether the goods are handed over with the payment, without a parcel. */
export function isAtStall({ address, gift }: Pick<Order, 'address' | 'gift'>): boolean {
  return !address && !gift;
}

/** Whether a friend still has to give the address. */
export function isUnclaimed({ address, gift }: Pick<Order, 'address' | 'gift'>): boolean {
  return gift !== undefined && !address;
}

/** Whether the deadline of the due payment has passed, so that the order has to be cancelled. */
export function hasExpired(order: Order, now: EpochMs): boolean {
  const due = duePaymentOf(order);
  return due !== undefined && now >= due.deadline;
}

export interface NewOrder {
  readonly id: string;
  readonly number: string;
  readonly quote: Quote;
  /** Absent at the stall and for a gift. */
  readonly address?: AddressFields | undefined;
  readonly gift?: OrderGift | undefined;
  readonly remark: string;
  readonly now: EpochMs;
  /** Set if the order is paid by transfer: how long that may take, ms. */
  readonly transferTimeout?: number | undefined;
}

/** Copies field by field: a saved address also has an id and a default flag, which do not belong in the order. */
export function addressFieldsOf({ name, phone, province, city, district, detail }: AddressFields): AddressFields {
  return { name, phone, province, city, district, detail };
}

/** Creates an order from a quote. Throws for a quote with unavailable lines or none: the caller must refuse those. */
export function createOrder({ id, number, quote, address, gift, remark, now, transferTimeout }: NewOrder): Order {
  if (quote.unavailable.length > 0 || quote.lines.length === 0)
    throw new Error('only a quote without unavailable lines can be ordered');
  const state = quote.deposit ? 'awaiting-deposit' : 'awaiting-payment';
  return {
    id,
    number,
    state,
    lines: quote.lines,
    breakdown: quote.breakdown,
    total: quote.total,
    ...(quote.deposit && { deposit: quote.deposit }),
    ...(address && { address: addressFieldsOf(address) }),
    ...(gift && { gift }),
    remark,
    placedAt: now,
    payBy: now + (transferTimeout ?? PAYMENT_TIMEOUT),
    ...(transferTimeout !== undefined && { transfers: [] }),
    events: [{ state, at: now }],
  };
}

/** The order as shown in lists, without address and history. */
export function toSummary(order: Order): OrderSummary {
  const { id, number, state, total, placedAt, payBy, deposit, balanceBy, gift, refunds = [] } = order;
  const refund = refunds[refunds.length - 1]?.state;
  return {
    ...{ id, number, state, lines: currentLines(order), total, placedAt, payBy },
    ...(deposit && { deposit }),
    ...(balanceBy !== undefined && { balanceBy }),
    ...(gift && { gift }),
    ...(refund && { refund }),
  };
}
