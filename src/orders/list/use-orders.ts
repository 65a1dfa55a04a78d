import { useCallback, useMemo, useState } from 'react';

import { ORDER_GROUPS, type OrderGroup } from '@/contract/orders/order';
import * as copy from '@/copy';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useSearchText } from '@/pages/shared/use-search-text';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { orderList } from '@/stores/orders/orders';

/** A filter of the order list: a group of states, or all orders with refund requests. */
export type OrderFilter = OrderGroup | 'refunds';

/** All filters in display order; `refunds` comes after `received`, where most refund requests start. */
export const ORDER_FILTERS = ORDER_GROUPS.flatMap((group): readonly OrderFilter[] =>
  group === 'received' ? [group, 'refunds'] : [group],
);

export function filterLabel(filter: OrderFilter): string {
  return filter === 'refunds' ? copy.refunds.section : copy.orders.group[filter];
}

/** Parses the query parameter `group`; undefined (all orders) for anything unexpected. */
export function parseFilter(text: string | undefined): OrderFilter | undefined {
  return ORDER_FILTERS.find((filter) => filter === text);
}

function filterQuery(filter: OrderFilter | undefined): { readonly group?: OrderGroup; readonly refunds?: true } {
  if (filter === undefined) return {};
  return filter === 'refunds' ? { refunds: true } : { group: filter };
}

/** The order list: filter, search text and loaded pages. */
export function useOrders(groupParam: string | undefined) {
  const [filter, setFilter] = useState(() => parseFilter(groupParam));
  const { submitted, onType, ...field } = useSearchText();
  const query = useMemo(
    () => ({ ...filterQuery(filter), ...(submitted !== '' && { text: submitted }) }),
    [filter, submitted],
  );
  const { remote, refresh, loadMore } = orderList.use(query);
  useRefreshOnShow(remote.status, refresh);
  const pages = useInfiniteList(remote, loadMore);
  useRefreshOnPullDown(refresh);
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'order', id }), []);
  const showAll = useCallback(() => {
    onType('');
    setFilter(undefined);
  }, [onType]);
  return { ...field, submitted, onType, filter, setFilter, showAll, remote, pages, refresh, loadMore, onOpen };
}
