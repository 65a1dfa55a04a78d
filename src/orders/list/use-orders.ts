import { useCallback, useMemo, useRef, useState } from 'react';

import type { Remote } from '@/contract/remote';
import type { Input } from '@/contract/verbs';
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

/** The last answer while another is loaded, with what was asked: a skeleton in between would flash. */
function useHeld<T extends { readonly remote: Remote<unknown> }>(asked: T): T & { readonly isHeld: boolean } {
  const answered = useRef(asked);
  const { status } = asked.remote;
  const isLoading = status === 'idle' || status === 'loading';
  if (!isLoading) answered.current = asked;
  return { ...answered.current, isHeld: isLoading };
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
  const { isHeld, ...shown } = useHeld({ remote, filter, submitted });
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
  return { ...field, onType, filter, onFilter, showAll, shown, isHeld, pages, refresh, loadMore, onOpen };
}
