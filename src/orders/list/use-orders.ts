import { useCallback, useMemo, useState } from 'react';
import { usePullDownRefresh, useReachBottom } from '@tarojs/taro';

import { LIMITS } from '@/contract/limits';
import { GROUPS, type OrderGroup } from '@/contract/order';
import { inPages } from '@/pages/in-pages';
import { useFresh } from '@/pages/use-fresh';
import { go } from '@/platform/navigation';
import { endPullDown } from '@/platform/pull-down';
import { orderList } from '@/stores/list';

/** The group that a path asks for; all of them for anything else. */
export function readGroup(text: string | undefined): OrderGroup | undefined {
  return GROUPS.find((group) => group === text);
}

/** What is typed, and what of it is sought: the cloud is asked when she says so, or has wiped it. */
function useSought() {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const onType = useCallback((text: string) => {
    setTyped(text);
    if (text.trim() === '') setSought('');
  }, []);
  const onSearch = useCallback(() => setSought(typed.trim().slice(0, LIMITS.queryChars)), [typed]);
  return { typed, sought, onType, onSearch };
}

/** The orders of one group, or all, in which something is sought, or nothing; page by page. */
export function useOrders(asked: string | undefined) {
  const [group, setGroup] = useState(() => readGroup(asked));
  const { sought, onType, ...field } = useSought();
  const query = useMemo(
    () => ({ ...(group !== undefined && { group }), ...(sought !== '' && { text: sought }) }),
    [group, sought],
  );
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
  const showAll = useCallback(() => {
    onType('');
    setGroup(undefined);
  }, [onType]);
  return { ...field, sought, onType, group, setGroup, showAll, remote, pages, refresh, more, onOpen };
}
