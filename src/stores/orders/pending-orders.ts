import { call } from '@/client';
import { isInGroup, type OrderGroup, type OrderSummary } from '@/contract/orders/order';
import type { Page } from '@/contract/page';
import { isRefundOpen } from '@/contract/refunds/refund';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';

import { createResource } from '../resource';

/** The order groups that are still in progress, most urgent first. */
export const PENDING_GROUPS = ['to-pay', 'shipped', 'to-send'] as const satisfies readonly OrderGroup[];
export type PendingGroup = (typeof PENDING_GROUPS)[number];

/** What is counted beside the groups: orders with a line to review, and those with an open refund request. */
export type CountedGroup = PendingGroup | 'to-review' | 'refunds';

export interface PendingOrders {
  /** Number of orders per group. */
  readonly counts: Readonly<Record<CountedGroup, Count>>;
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

type Pages = Readonly<Record<CountedGroup, Page<OrderSummary>>>;
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
      'to-review': countOf(pages['to-review']),
      refunds: countOf(pages.refunds),
    },
    ...(next && { next }),
    hasOrders,
  };
}

/** Splits one page by group. Most shoppers' orders fit on one page, which saves the requests per group. */
export function groupPages(all: readonly OrderSummary[], toReview: Page<OrderSummary>): Pages {
  const of = (group: PendingGroup) => ({ items: all.filter((order) => isInGroup(order, group)) });
  return {
    'to-pay': of('to-pay'),
    shipped: of('shipped'),
    'to-send': of('to-send'),
    'to-review': toReview,
    refunds: openRefunds({ items: all }),
  };
}

function openRefunds({ items, ...page }: Page<OrderSummary>): Page<OrderSummary> {
  return { ...page, items: items.filter(({ refund }) => refund && isRefundOpen({ state: refund })) };
}

async function fetchGroups(toReview: Page<OrderSummary>): Promise<ListResult<Pages>> {
  const [unpaid, shipped, unsent, refunds] = await Promise.all([
    call('order.list', { group: 'to-pay' }),
    call('order.list', { group: 'shipped' }),
    call('order.list', { group: 'to-send' }),
    call('order.list', { refunds: true }),
  ]);
  if (!unpaid.ok) return unpaid;
  if (!shipped.ok) return shipped;
  if (!unsent.ok) return unsent;
  if (!refunds.ok) return refunds;
  return ok({
    'to-pay': unpaid.value,
    shipped: shipped.value,
    'to-send': unsent.value,
    'to-review': toReview,
    refunds: openRefunds(refunds.value),
  });
}

async function fetchPendingOrders(): Promise<ListResult<PendingOrders>> {
  const [all, toReview] = await Promise.all([call('order.list', {}), call('order.list', { toReview: true })]);
  if (!all.ok) return all;
  if (!toReview.ok) return toReview;
  const { items, cursor } = all.value;
  const pages = cursor === undefined ? ok(groupPages(items, toReview.value)) : await fetchGroups(toReview.value);
  return pages.ok ? ok(toPendingOrders(pages.value, items.length > 0)) : pages;
}

export const pendingOrdersResource = createResource((_input: Record<never, never>) => fetchPendingOrders());
