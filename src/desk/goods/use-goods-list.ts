import { useState } from 'react';

import type { DeskGoodsQuery, DeskGoodsRow } from '@/contract/catalog/edited-goods';
import type { Failure } from '@/contract/failure';
import { valueIn } from '@/contract/remote';
import type { Result } from '@/contract/result';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { chooseFrom, showToast } from '@/platform/page/feedback';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deskGoodsList, duplicateGoods, moveGoods, setShelf } from '@/stores/desk/goods';

export type Filter = keyof typeof copy.deskGoods.shelves;

const QUERIES: Readonly<Record<Filter, DeskGoodsQuery>> = {
  all: {},
  on: { shelf: 'on' },
  low: { shelf: 'on', lowStock: true },
  off: { shelf: 'off' },
};

/** An entry of the menu of a goods item. */
interface MenuAction {
  readonly text: string;
  readonly run: () => Promise<Result<unknown, Failure>>;
  /** The toast after a success. */
  readonly done?: string;
}

/** What can be done with a goods item; it is moved only in the whole list, where its neighbours are those of the shop. */
function menuOf(goods: DeskGoodsRow, items: readonly DeskGoodsRow[], isWhole: boolean): readonly MenuAction[] {
  const { id: goodsId, shelf } = goods;
  const at = items.findIndex(({ id }) => id === goodsId);
  const [before, after] = isWhole ? [items[at - 1], items[at + 1]] : [];
  return [
    shelf === 'on'
      ? { text: copy.deskGoods.takeOff, run: () => setShelf({ goodsId, shelf: 'off' }), done: copy.deskGoods.tookOff }
      : { text: copy.deskGoods.putOn, run: () => setShelf({ goodsId, shelf: 'on' }), done: copy.deskGoods.putOnAgain },
    ...(before ? [{ text: copy.deskGoods.moveUp, run: () => moveGoods({ goodsId, beforeId: before.id }) }] : []),
    ...(after
      ? [{ text: copy.deskGoods.moveDown, run: () => moveGoods({ goodsId: after.id, beforeId: goodsId }) }]
      : []),
    { text: copy.deskGoods.duplicate, run: () => duplicateGoods(goodsId), done: copy.deskGoods.duplicated },
  ];
}

/** The seller's goods, filtered and searched. */
export function useGoodsList() {
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<DeskGoodsRow>();
  const query = { ...QUERIES[filter], ...(text !== '' && { text }) };
  const { remote, refresh, loadMore } = deskGoodsList.use(query);
  useRefreshOnShow(remote.status, refresh);
  useRefreshOnPullDown(refresh);

  async function openMenu(goods: DeskGoodsRow): Promise<void> {
    const actions = menuOf(goods, valueIn(remote)?.items ?? [], filter === 'all' && text === '');
    const chosen = await chooseFrom(actions.map((action) => action.text));
    const action = chosen === undefined ? undefined : actions[chosen];
    if (!action) return;
    const result = await action.run();
    if (!result.ok) showToast(failureText(result.failure));
    else if (action.done !== undefined) showToast(action.done);
  }

  return {
    filter,
    setFilter,
    typed,
    type: (value: string) => {
      setTyped(value);
      if (value === '') setText('');
    },
    isSearch: text !== '',
    search: () => setText(typed.trim()),
    remote,
    pages: useInfiniteList(remote, loadMore),
    refresh: () => void refresh(),
    loadMore: () => void loadMore(),
    editing,
    edit: setEditing,
    stopEditing: () => setEditing(undefined),
    openMenu: (goods: DeskGoodsRow) => void openMenu(goods),
    open: ({ id }: DeskGoodsRow) => void navigateTo({ to: 'desk-goods-edit', id }),
    add: () => void navigateTo({ to: 'desk-goods-edit' }),
  };
}

export type GoodsListPage = ReturnType<typeof useGoodsList>;
