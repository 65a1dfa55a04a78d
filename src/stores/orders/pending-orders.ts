import { call } from '@/client';
import { isInGroup, type OrderGroup, type OrderSummary } from '@/contract/orders/order';
import type { Page } from '@/contract/page';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

import { createResource } from '../resource';

/** The order groups that are still in progress, most urgent first. */
export const PENDING_GROUPS = ['to-pay', 'shipped', 'to-send'] as const satisfies readonly OrderGroup[];
export type PendingGroup = (typeof PENDING_GROUPS)[number];

export interface PendingOrders {
  /** Number of orders per group. */
  readonly counts: Readonly<Record<PendingGroup, Count>>;
  /** The order to show first: by group in the order of `PENDING_GROUPS`, the newest within the group. */
  readonly next?: OrderSummary;
  /** Whether the shopper has any orders at all. */
  readonly hasOrders: boolean;
}

export interface Count {
  readonly orders: number;
  /** There are more orders than were counted. */
  readonly hasMore: boolean;
}

type Pages = Readonly<Record<PendingGroup, Page<OrderSummary>>>;
type ListResult<T> = Result<T, FailureOf<'order.list'>>;

const countOf = ({ items, cursor }: Page<OrderSummary>): Count => ({
  orders: items.length,
  hasMore: cursor !== undefined,
});

/** Summarises the first page of each group. */
export function toPendingOrders(pages: Pages, hasOrders: boolean): PendingOrders {
  const next = PENDING_GROUPS.map((group) => pages[group].items[0]).find((order) => order !== undefined);
  return {
    counts: {
      'to-pay': countOf(pages['to-pay']),
      shipped: countOf(pages.shipped),
      'to-send': countOf(pages['to-send']),
    },
    ...(next && { next }),
    hasOrders,
  };
}

/** Splits one page by group. Most shoppers' orders fit on one page, which saves the requests per group. */
export function groupPages(all: readonly OrderSummary[]): Pages {
  const of = (group: PendingGroup) => ({ items: all.filter((order) => isInGroup(order, group)) });
  return { 'to-pay': of('to-pay'), shipped: of('shipped'), 'to-send': of('to-send') };
}

async function fetchGroups(): Promise<ListResult<Pages>> {
  const [unpaid, shipped, unsent] = await Promise.all([
    call('order.list', { group: 'to-pay' }),
    call('order.list', { group: 'shipped' }),
    call('order.list', { group: 'to-send' }),
  ]);
  if (!unpaid.ok) return unpaid;
  if (!shipped.ok) return shipped;
  return unsent.ok ? ok({ 'to-pay': unpaid.value, shipped: shipped.value, 'to-send': unsent.value }) : unsent;
}

async function fetchPendingOrders(): Promise<ListResult<PendingOrders>> {
  const all = await call('order.list', {});
  if (!all.ok) return all;
  const pages = all.value.cursor === undefined ? ok(groupPages(all.value.items)) : await fetchGroups();
  return pages.ok ? ok(toPendingOrders(pages.value, all.value.items.length > 0)) : pages;
}

export const pendingOrdersResource = createResource((_input: Record<never, never>) => fetchPendingOrders());
