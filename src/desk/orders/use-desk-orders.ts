import { useCallback, useMemo, useState } from 'react';

import { DESK_TASKS, type DeskTask } from '@/contract/desk/desk-order';
import { valueIn } from '@/contract/remote';
import { useSearchText } from '@/pages/shared/use-search-text';
import { navigateTo } from '@/platform/navigation/navigation';
import { deskResource } from '@/stores/desk/desk';
import { deskOrders } from '@/stores/desk/desk-orders';
import { choosePacking } from '@/stores/desk/packing';

import { useChosen } from '../parts/use-chosen';

/** A tab of the list: what she has to do, or every order. */
export type OrdersTab = DeskTask | 'all';

const TABS: readonly OrdersTab[] = [...DESK_TASKS, 'all'];

/** The tab of this name; `fallback` for anything unexpected. */
export function parseTab(text: string | undefined, fallback: OrdersTab): OrdersTab {
  return TABS.find((tab) => tab === text) ?? fallback;
}

const NONE: readonly never[] = [];

/** The seller's orders by task, what she searches for and which she chose. */
export function useDeskOrders(taskParam: string | undefined) {
  const [tab, setTab] = useState(() => parseTab(taskParam, 'to-ship'));
  const search = useSearchText();
  const { submitted } = search;
  const query = useMemo(() => ({ task: tab, ...(submitted !== '' && { text: submitted }) }), [tab, submitted]);
  const { remote, refresh, loadMore } = deskOrders.use(query);
  const desk = deskResource.use({});
  const selection = useChosen(valueIn(remote)?.items ?? NONE);
  const { reload } = desk;
  const refreshAll = useCallback(async () => {
    await Promise.all([refresh(), reload()]);
  }, [refresh, reload]);
  const { chosen, clear } = selection;
  const select = useCallback(
    (id: string) => {
      clear();
      setTab(parseTab(id, 'all'));
    },
    [clear],
  );
  const openPacking = () => {
    choosePacking(chosen.map(({ id }) => id));
    void navigateTo({ to: 'desk-packing' });
  };
  return {
    ...{ tab, select, search, selection, openPacking },
    counts: valueIn(desk.remote)?.orders,
    list: { remote, refresh: refreshAll, loadMore },
  };
}

export type DeskOrdersPage = ReturnType<typeof useDeskOrders>;
