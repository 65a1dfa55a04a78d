import type { AddressFields } from '@/contract/addresses/address';
import type { Quote } from '@/contract/cart/quote';
import { PAY_WINDOW } from '@/contract/limits';
import type { CancelReason, Order, OrderEvent, OrderState, OrderSummary } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import type { EpochMs } from '@/contract/time';

import { linesNow } from './sourcing';

/** Where each state may go. `faultsOfTable` checks it in the tests. */
export const TRANSITIONS: Record<OrderState, readonly OrderState[]> = {
  'awaiting-payment': ['paid', 'cancelled'],
  'awaiting-deposit': ['sourcing', 'cancelled'],
  sourcing: ['awaiting-balance', 'cancelled'],
  'awaiting-balance': ['paid', 'cancelled'],
  // From here on an order is cancelled only when all of it was refunded.
  // At the stall it is handed over as soon as it is paid.
  paid: ['shipped', 'received', 'cancelled'],
  shipped: ['received', 'cancelled'],
  received: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** Where an order begins: one that is paid at once, and one that is paid in two parts. */
export const STARTS: readonly OrderState[] = ['awaiting-payment', 'awaiting-deposit'];

export const TERMINAL: readonly OrderState[] = ['completed', 'cancelled'];

export function canMove(from: OrderState, to: OrderState): boolean {
  return TRANSITIONS[from].includes(to);
}

function reachableFrom(table: Record<string, readonly string[]>, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set(starts);
  // A Set visits what is added while it is walked.
  for (const state of seen) for (const next of table[state] ?? []) seen.add(next);
  return seen;
}

function faultsOfState(table: Record<string, readonly string[]>, state: string, terminal: readonly string[]): string[] {
  const exits = table[state] ?? [];
  const isTerminal = terminal.includes(state);
  const ends = [...reachableFrom(table, [state])].some((reached) => terminal.includes(reached));
  return [
    ...exits.filter((to) => table[to] === undefined).map((to) => `${state} → ${to}: unknown state`),
    ...(isTerminal && exits.length > 0 ? [`${state}: terminal, yet has exits`] : []),
    ...(!isTerminal && !ends ? [`${state}: dead end, no terminal state can be reached`] : []),
  ];
}

/** What is wrong with a transition table, in words for a developer; empty if nothing is. */
export function faultsOfTable(
  table: Record<string, readonly string[]>,
  starts: readonly string[] = STARTS,
  terminal: readonly string[] = TERMINAL,
): readonly string[] {
  const reachable = reachableFrom(table, starts);
  return Object.keys(table).flatMap((state) => [
    ...(reachable.has(state) ? [] : [`${state}: can't be reached from ${starts.join(' or ')}`]),
    ...faultsOfState(table, state, terminal),
  ]);
}

interface Move {
  readonly at: EpochMs;
  readonly reason?: CancelReason | undefined;
}

/** The order in its next state. Throws for a move the table does not have: callers ask `canMove` first. */
export function advance(order: Order, to: OrderState, { at, reason }: Move): Order {
  if (!canMove(order.state, to)) throw new Error(`illegal move of order ${order.id}: ${order.state} → ${to}`);
  const event: OrderEvent = reason === undefined ? { state: to, at } : { state: to, at, reason };
  return { ...order, state: to, events: [...order.events, event] };
}

/** Whether the time for the payment that it waits for is over, so that it is to be cancelled and its stock given back. */
export function hasExpired(order: Order, now: EpochMs): boolean {
  const due = dueOf(order);
  return due !== undefined && now >= due.by;
}

export interface Placing {
  readonly id: string;
  readonly number: string;
  readonly quote: Quote;
  /** Absent at the stall. */
  readonly address?: AddressFields | undefined;
  readonly remark: string;
  readonly now: EpochMs;
}

/** Field by field: a kept address also has an id and a mark, which are no part of the order. */
function fieldsOf({ name, phone, province, city, district, detail }: AddressFields): AddressFields {
  return { name, phone, province, city, district, detail };
}

/** A new order for a quote that can be bought whole. Throws for any other: the caller had to refuse it. */
export function placedOrder({ id, number, quote, address, remark, now }: Placing): Order {
  if (quote.troubled.length > 0 || quote.lines.length === 0) throw new Error('only a quote without trouble is ordered');
  const state = quote.deposit ? 'awaiting-deposit' : 'awaiting-payment';
  return {
    id,
    number,
    state,
    lines: quote.lines,
    figures: quote.figures,
    total: quote.total,
    ...(quote.deposit && { deposit: quote.deposit }),
    ...(address && { address: fieldsOf(address) }),
    remark,
    placedAt: now,
    payBy: now + PAY_WINDOW,
    events: [{ state, at: now }],
  };
}

/** The order as a list shows it: no address and no history leave with it. */
export function toSummary(order: Order): OrderSummary {
  const { id, number, state, total, placedAt, payBy, deposit, balanceBy, refunds = [] } = order;
  const refund = refunds[refunds.length - 1]?.state;
  return {
    ...{ id, number, state, lines: linesNow(order), total, placedAt, payBy },
    ...(deposit && { deposit }),
    ...(balanceBy !== undefined && { balanceBy }),
    ...(refund && { refund }),
  };
}
