import { useCallback, useMemo, useState } from 'react';

import type { Input } from '@/contract/verbs';
import { useHeld } from '@/pages/shared/use-held';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useSearchText } from '@/pages/shared/use-search-text';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { useScrollToTop } from '@/platform/page/use-scroll-to-top';
import { orderList } from '@/stores/orders/orders';

/** The filters of the order list in display order: what waits for something. The rest is found under all, or by a search. */
export const ORDER_FILTERS = ['to-pay', 'to-send', 'shipped', 'to-review', 'refunds'] as const;
export type OrderFilter = (typeof ORDER_FILTERS)[number];

/** Parses the query parameter `group`; undefined (all orders) for anything unexpected. */
export function parseFilter(text: string | undefined): OrderFilter | undefined {
  return ORDER_FILTERS.find((filter) => filter === text);
}

function filterQuery(filter: OrderFilter | undefined): Input<'order.list'> {
  switch (filter) {
    case undefined:
      return {};
    case 'refunds':
      return { refunds: true };
    case 'to-review':
      return { toReview: true };
    default:
      return { group: filter };
  }
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
  const { dim, ...shown } = useHeld({ remote, filter, submitted });
  useRefreshOnShow(remote.status, refresh);
  const pages = useInfiniteList(shown.remote, loadMore);
  useRefreshOnPullDown(refresh);
  const toTop = useScrollToTop();
  const onFilter = useCallback(
    (selected: OrderFilter | undefined) => {
      setFilter(selected);
      toTop();
    },
    [toTop],
  );
  const onOpen = useCallback((id: string) => void navigateTo({ to: 'order', id }), []);
  const showAll = useCallback(() => {
    onType('');
    setFilter(undefined);
  }, [onType]);
  return { ...field, onType, filter, onFilter, showAll, shown, dim, pages, refresh, loadMore, onOpen };
}
