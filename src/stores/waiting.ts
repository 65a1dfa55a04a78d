import { call } from '@/client';
import type { OrderState, OrderSummary } from '@/contract/order';
import type { Page } from '@/contract/page';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

import { createResource } from './resource';

/** States in which something is still to come, the most pressing first. */
export const WAITING = ['awaiting-payment', 'shipped', 'paid'] as const satisfies readonly OrderState[];
export type WaitingState = (typeof WAITING)[number];

export interface Waiting {
  /** Orders of each waiting state. */
  readonly counts: Readonly<Record<WaitingState, Count>>;
  /** The one to show first: one to be paid before one on its way before one that is being packed; of these the newest. */
  readonly next?: OrderSummary;
  /** Whether she ever ordered here. */
  readonly any: boolean;
}

export interface Count {
  readonly orders: number;
  /** There are more than were counted. */
  readonly orMore: boolean;
}

type Pages = Readonly<Record<WaitingState, Page<OrderSummary>>>;
type Asked<T> = Result<T, FailureOf<'order.list'>>;

const countOf = ({ items, cursor }: Page<OrderSummary>): Count => ({
  orders: items.length,
  orMore: cursor !== undefined,
});

/** What waits, told from one page of each waiting state. */
export function summarise(pages: Pages, any: boolean): Waiting {
  const next = WAITING.map((state) => pages[state].items[0]).find((order) => order !== undefined);
  return {
    counts: {
      'awaiting-payment': countOf(pages['awaiting-payment']),
      shipped: countOf(pages.shipped),
      paid: countOf(pages.paid),
    },
    ...(next && { next }),
    any,
  };
}

/** One page holds all that most shoppers ever order: then its orders are sorted here, and nothing more is asked. */
export function pagesFrom(all: readonly OrderSummary[]): Pages {
  const of = (state: WaitingState) => ({ items: all.filter((order) => order.state === state) });
  return { 'awaiting-payment': of('awaiting-payment'), shipped: of('shipped'), paid: of('paid') };
}

async function askEach(): Promise<Asked<Pages>> {
  const [unpaid, shipped, paid] = await Promise.all([
    call('order.list', { state: 'awaiting-payment' }),
    call('order.list', { state: 'shipped' }),
    call('order.list', { state: 'paid' }),
  ]);
  if (!unpaid.ok) return unpaid;
  if (!shipped.ok) return shipped;
  return paid.ok ? ok({ 'awaiting-payment': unpaid.value, shipped: shipped.value, paid: paid.value }) : paid;
}

async function fetchWaiting(): Promise<Asked<Waiting>> {
  const all = await call('order.list', {});
  if (!all.ok) return all;
  const pages = all.value.cursor === undefined ? ok(pagesFrom(all.value.items)) : await askEach();
  return pages.ok ? ok(summarise(pages.value, all.value.items.length > 0)) : pages;
}

export const waitingResource = createResource((_input: Record<never, never>) => fetchWaiting());
