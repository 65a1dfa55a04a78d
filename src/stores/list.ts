import { useCallback, useEffect } from 'react';
import { create } from 'zustand';

import type { Failure } from '@/contract/failure';
import type { Page } from '@/contract/page';
import { afterFailure, IDLE, LOADING, type Remote } from '@/contract/remote';
import type { Answer, Input } from '@/contract/verbs';

import { freshened } from './refresh';

type ListVerb = 'goods.list' | 'goods.search' | 'feed.list' | 'order.list' | 'offer.list' | 'review.list';
type Item<V extends ListVerb> = Extract<Answer<V>, { ok: true }>['value']['items'][number];

/** A list so far. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** Where the next page starts; absent at the end. */
  readonly cursor?: string;
  readonly more: 'idle' | 'loading' | 'failed';
  /** How many there are on all pages together, where the cloud told. */
  readonly total?: number;
}

export interface ListStore<V extends ListVerb> {
  readonly use: (query: Omit<Input<V>, 'cursor'>) => {
    readonly remote: Remote<Listed<Item<V>>>;
    /** Starts over, keeping what is shown until the answer is there. */
    readonly refresh: () => Promise<void>;
    /** Fetches the next page; does nothing at the end or while one is on its way. */
    readonly more: () => Promise<void>;
  };
}

type Fetch<T> = (cursor: string | undefined) => Promise<{ ok: true; value: Page<T> } | { ok: false; failure: Failure }>;

interface Cell<T> {
  readonly get: () => Remote<Listed<T>>;
  readonly set: (remote: Remote<Listed<T>>) => void;
}

function listed<T>(items: readonly T[], { cursor, total }: Page<T>): Listed<T> {
  return { items, more: 'idle', ...(cursor !== undefined && { cursor }), ...(total !== undefined && { total }) };
}

async function refreshCell<T>({ get, set }: Cell<T>, fetch: Fetch<T>): Promise<void> {
  if (get().status !== 'ready') set(LOADING);
  const answer = await fetch(undefined);
  if (answer.ok) set({ status: 'ready', value: listed(answer.value.items, answer.value) });
  else set(afterFailure(get(), answer.failure));
}

async function growCell<T>({ get, set }: Cell<T>, fetch: Fetch<T>): Promise<void> {
  const before = get();
  if (before.status !== 'ready' || before.value.cursor === undefined || before.value.more === 'loading') return;
  const { items, cursor } = before.value;
  set({ ...before, value: { ...before.value, more: 'loading' } });
  const answer = await fetch(cursor);
  const now = get();
  // A refresh came in between: its list is newer, and this page does not continue it.
  if (now.status !== 'ready' || now.value.items !== items) return;
  if (answer.ok) set({ ...now, value: listed([...items, ...answer.value.items], answer.value) });
  else set({ ...now, value: { ...now.value, more: 'failed' } });
}

/** A store over one verb that answers page by page. */
export function createList<V extends ListVerb>(
  fetchPage: (query: Omit<Input<V>, 'cursor'>, cursor: string | undefined) => Promise<Answer<V>>,
): ListStore<V> {
  type T = Item<V>;
  const store = create<Readonly<Record<string, Remote<Listed<T>>>>>(() => ({}));
  const show = freshened(store);
  const cellOf = (key: string): Cell<T> => ({
    get: () => store.getState()[key] ?? IDLE,
    set: (remote) => store.setState({ [key]: remote }),
  });
  return {
    use: function useListed(query) {
      const key = JSON.stringify(query);
      const remote = store((entries) => entries[key] ?? IDLE);
      /* eslint-disable react-hooks/exhaustive-deps -- the key stands for the query */
      const fetch = useCallback<Fetch<T>>(async (cursor) => fetchPage(query, cursor), [key]);
      const refresh = useCallback(() => refreshCell(cellOf(key), fetch), [key, fetch]);
      const more = useCallback(() => growCell(cellOf(key), fetch), [key, fetch]);
      /* eslint-enable react-hooks/exhaustive-deps */
      useEffect(() => {
        if (cellOf(key).get().status === 'idle') void refresh();
      }, [key, refresh]);
      useEffect(() => show({ key, reload: refresh }), [key, refresh]);
      return { remote, refresh, more };
    },
  };
}

export const fromCursor = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });
