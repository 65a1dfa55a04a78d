import { useCallback, useMemo, useState } from 'react';

import { LIMITS } from '@/contract/limits';
import { GROUPS, type OrderGroup } from '@/contract/orders/order';
import * as copy from '@/copy';
import { usePages } from '@/pages/shared/use-pages';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { orderList } from '@/stores/orders/orders';

/** What the orders are narrowed to: a group of states, or those on which money was asked back, whatever their state. */
export type Shelf = OrderGroup | 'refunds';

/** Beside the goods that she has, for it is of these that money is asked back. */
export const SHELVES = GROUPS.flatMap((group): readonly Shelf[] =>
  group === 'received' ? [group, 'refunds'] : [group],
);

export function shelfName(shelf: Shelf): string {
  return shelf === 'refunds' ? copy.refunds.section : copy.orders.group[shelf];
}

/** What a path asks for; all orders for anything else. */
export function readShelf(text: string | undefined): Shelf | undefined {
  return SHELVES.find((shelf) => shelf === text);
}

function narrowedTo(shelf: Shelf | undefined): { readonly group?: OrderGroup; readonly refunds?: true } {
  if (shelf === undefined) return {};
  return shelf === 'refunds' ? { refunds: true } : { group: shelf };
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

/** The orders of one shelf, or all, in which something is sought, or nothing; page by page. */
export function useOrders(asked: string | undefined) {
  const [shelf, setShelf] = useState(() => readShelf(asked));
  const { sought, onType, ...field } = useSought();
  const query = useMemo(() => ({ ...narrowedTo(shelf), ...(sought !== '' && { text: sought }) }), [shelf, sought]);
  const { remote, refresh, more } = orderList.use(query);
  useFresh(remote.status, refresh);
  const pages = usePages(remote, more);
  usePullDown(refresh);
  const onOpen = useCallback((id: string) => void go({ to: 'order', id }), []);
  const showAll = useCallback(() => {
    onType('');
    setShelf(undefined);
  }, [onType]);
  return { ...field, sought, onType, shelf, setShelf, showAll, remote, pages, refresh, more, onOpen };
}
