import { useCallback, useMemo, useState } from 'react';
import { usePullDownRefresh, useReachBottom } from '@tarojs/taro';

import { ORDER_STATES, type OrderState } from '@/contract/order';
import { inPages } from '@/pages/in-pages';
import { useFresh } from '@/pages/use-fresh';
import { go } from '@/platform/navigation';
import { endPullDown } from '@/platform/pull-down';
import { orderList } from '@/stores/list';

/** The state that a path asks for; all of them for anything else. */
export function readState(text: string | undefined): OrderState | undefined {
  return ORDER_STATES.find((state) => state === text);
}

/** The orders of one state, or all, page by page. */
export function useOrders(asked: string | undefined) {
  const [state, setState] = useState(() => readState(asked));
  const query = useMemo(() => (state === undefined ? {} : { state }), [state]);
  const { remote, refresh, more } = orderList.use(query);
  useFresh(remote.status, refresh);
  useReachBottom(() => void more());
  usePullDownRefresh(async () => {
    await refresh();
    endPullDown();
  });
  const items = remote.status === 'ready' ? remote.value.items : undefined;
  const pages = useMemo(() => inPages(items ?? []), [items]);
  const onOpen = useCallback((id: string) => void go({ to: 'order', id }), []);
  return { state, setState, remote, pages, refresh, more, onOpen };
}
