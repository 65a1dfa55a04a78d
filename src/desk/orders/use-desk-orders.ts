import { useCallback, useMemo, useState } from 'react';

import { DESK_TASKS, type DeskTask } from '@/contract/desk/desk-order';
import { valueIn } from '@/contract/remote';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useSearchText } from '@/pages/shared/use-search-text';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deskResource } from '@/stores/desk/desk';
import { deskOrders } from '@/stores/desk/desk-orders';
import { choosePacking } from '@/stores/desk/packing';

/** A tab of the list: what she has to do, or every order. */
export type OrdersTab = DeskTask | 'all';

const TABS: readonly OrdersTab[] = [...DESK_TASKS, 'all'];

/** The tab of this name; `fallback` for anything unexpected. */
export function parseTab(text: string | undefined, fallback: OrdersTab): OrdersTab {
  return TABS.find((tab) => tab === text) ?? fallback;
}

/** The orders that are chosen on this page. */
function useChosen(listed: readonly { readonly id: string }[]) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (id: string) => setIds((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id])),
    [],
  );
  // What was sent or answered meanwhile left the list.
  const chosen = useMemo(() => listed.map(({ id }) => id).filter((id) => ids.includes(id)), [listed, ids]);
  const isAll = listed.length > 0 && chosen.length === listed.length;
  const toggleAll = () => setIds(isAll ? [] : listed.map(({ id }) => id));
  return { chosen, isAll, toggle, toggleAll, clear: useCallback(() => setIds([]), []) };
}

const NONE: readonly never[] = [];

/** The seller's orders by task, what she searches for and which she chose. */
export function useDeskOrders(taskParam: string | undefined) {
  const [tab, setTab] = useState(() => parseTab(taskParam, 'to-ship'));
  const { typed, submitted, onType, onSearch } = useSearchText();
  const query = useMemo(() => ({ task: tab, ...(submitted !== '' && { text: submitted }) }), [tab, submitted]);
  const { remote, refresh, loadMore } = deskOrders.use(query);
  const desk = deskResource.use({});
  const pages = useInfiniteList(remote, loadMore);
  const selection = useChosen(valueIn(remote)?.items ?? NONE);
  const { reload } = desk;
  const refreshAll = useCallback(async () => {
    await Promise.all([refresh(), reload()]);
  }, [refresh, reload]);
  useRefreshOnShow(remote.status, refreshAll);
  useRefreshOnPullDown(refreshAll);

  const { chosen, clear } = selection;
  const select = useCallback(
    (id: string) => {
      clear();
      setTab(parseTab(id, 'all'));
    },
    [clear],
  );
  const openPacking = () => {
    choosePacking(chosen);
    void navigateTo({ to: 'desk-packing' });
  };
  return {
    tab,
    select,
    search: { text: typed, onType, onSearch },
    submitted,
    counts: valueIn(desk.remote)?.orders,
    remote,
    pages,
    refresh,
    loadMore,
    selection,
    openPacking,
  };
}

export type DeskOrdersPage = ReturnType<typeof useDeskOrders>;
