import { call } from '@/client';
import { isInGroup, type OrderGroup, type OrderSummary } from '@/contract/orders/order';
import type { Page } from '@/contract/page';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

import { createResource } from '../resource';

/** Orders of which something is still to come, the most pressing first. */
export const WAITING = ['to-pay', 'shipped', 'to-send'] as const satisfies readonly OrderGroup[];
export type WaitingGroup = (typeof WAITING)[number];

export interface Waiting {
  /** Orders of each waiting group. */
  readonly counts: Readonly<Record<WaitingGroup, Count>>;
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

type Pages = Readonly<Record<WaitingGroup, Page<OrderSummary>>>;
type Asked<T> = Result<T, FailureOf<'order.list'>>;

const countOf = ({ items, cursor }: Page<OrderSummary>): Count => ({
  orders: items.length,
  orMore: cursor !== undefined,
});

/** What waits, told from one page of each waiting group. */
export function summarise(pages: Pages, any: boolean): Waiting {
  const next = WAITING.map((group) => pages[group].items[0]).find((order) => order !== undefined);
  return {
    counts: {
      'to-pay': countOf(pages['to-pay']),
      shipped: countOf(pages.shipped),
      'to-send': countOf(pages['to-send']),
    },
    ...(next && { next }),
    any,
  };
}

/** One page holds all that most shoppers ever order: then its orders are sorted here, and nothing more is asked. */
export function pagesFrom(all: readonly OrderSummary[]): Pages {
  const of = (group: WaitingGroup) => ({ items: all.filter((order) => isInGroup(order, group)) });
  return { 'to-pay': of('to-pay'), shipped: of('shipped'), 'to-send': of('to-send') };
}

async function askEach(): Promise<Asked<Pages>> {
  const [unpaid, shipped, unsent] = await Promise.all([
    call('order.list', { group: 'to-pay' }),
    call('order.list', { group: 'shipped' }),
    call('order.list', { group: 'to-send' }),
  ]);
  if (!unpaid.ok) return unpaid;
  if (!shipped.ok) return shipped;
  return unsent.ok ? ok({ 'to-pay': unpaid.value, shipped: shipped.value, 'to-send': unsent.value }) : unsent;
}

async function fetchWaiting(): Promise<Asked<Waiting>> {
  const all = await call('order.list', {});
  if (!all.ok) return all;
  const pages = all.value.cursor === undefined ? ok(pagesFrom(all.value.items)) : await askEach();
  return pages.ok ? ok(summarise(pages.value, all.value.items.length > 0)) : pages;
}

export const waitingResource = createResource((_input: Record<never, never>) => fetchWaiting());
