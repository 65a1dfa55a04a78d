import { useCallback, useEffect } from 'react';
import { create } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Page } from '@/contract/page';
import { afterFailure, IDLE, LOADING, type Remote } from '@/contract/remote';
import type { Answer, Input, Output, VerbName } from '@/contract/verbs';

import type { LastSeen } from './last-seen';
import { registerForRefresh } from './refresh';

/** The verbs that answer in pages. */
type ListVerb = {
  [V in VerbName]: Output<V> extends Page<unknown>
    ? Input<V> extends { readonly cursor?: string }
      ? V
      : never
    : never;
}[VerbName];
type Item<V extends ListVerb> = Extract<Answer<V>, { ok: true }>['value']['items'][number];

/** The loaded part of a list. */
export interface LoadedList<T> {
  readonly items: readonly T[];
  /** Start of the next page; absent at the end of the list. */
  readonly cursor?: string;
  /** State of loading the next page. */
  readonly nextPage: 'idle' | 'loading' | 'failed';
  /** Number of items on all pages, if the cloud sent it. */
  readonly total?: number;
}

export interface ListStore<V extends ListVerb> {
  readonly use: (query: Omit<Input<V>, 'cursor'>) => {
    readonly remote: Remote<LoadedList<Item<V>>>;
    /** Loads the first page again; the list stays visible until the answer arrives. */
    readonly refresh: () => Promise<void>;
    /** Fetches the next page; does nothing at the end or while one is on its way. */
    readonly loadMore: () => Promise<void>;
  };
}

type Fetch<T> = (cursor: string | undefined) => Promise<{ ok: true; value: Page<T> } | { ok: false; failure: Failure }>;

interface Cell<T> {
  readonly get: () => Remote<LoadedList<T>>;
  readonly set: (remote: Remote<LoadedList<T>>) => void;
  readonly seen: LastSeen<LoadedList<T>> | undefined;
}

export function toLoadedList<T>(items: readonly T[], { cursor, total }: Page<T>): LoadedList<T> {
  return { items, nextPage: 'idle', ...(cursor !== undefined && { cursor }), ...(total !== undefined && { total }) };
}

/** The next page that has items: of a search in much that matches little a page can be empty, and not the last. */
async function fetchItems<T>(fetch: Fetch<T>, cursor?: string): ReturnType<Fetch<T>> {
  const answer = await fetch(cursor);
  if (!answer.ok || answer.value.items.length > 0 || answer.value.cursor === undefined) return answer;
  return fetchItems(fetch, answer.value.cursor);
}

async function loadFirstPage<T>({ get, set, seen }: Cell<T>, fetch: Fetch<T>): Promise<void> {
  if (get().status !== 'ready') set(seen?.remote() ?? LOADING);
  const answer = await fetchItems(fetch);
  if (!answer.ok) return set(afterFailure(get(), answer.failure));
  const value = toLoadedList(answer.value.items, answer.value);
  set({ status: 'ready', value });
  seen?.keep(value);
}

async function loadNextPage<T>({ get, set }: Cell<T>, fetch: Fetch<T>): Promise<void> {
  const before = get();
  if (before.status !== 'ready' || before.value.cursor === undefined || before.value.nextPage === 'loading') return;
  const { items, cursor } = before.value;
  set({ ...before, value: { ...before.value, nextPage: 'loading' } });
  const answer = await fetchItems(fetch, cursor);
  const now = get();
  // The list was refreshed meanwhile: this page does not belong to the new list.
  if (now.status !== 'ready' || now.value.items !== items) return;
  if (answer.ok) set({ ...now, value: toLoadedList([...items, ...answer.value.items], answer.value) });
  else set({ ...now, value: { ...now.value, nextPage: 'failed' } });
}

/** The key of the query that asks for everything. */
const ALL = '{}';

/** A store for one verb that answers in pages. Until the first page of everything is answered, `seen` is shown. */
export function createList<V extends ListVerb>(
  fetchPage: (query: Omit<Input<V>, 'cursor'>, cursor: string | undefined) => Promise<Answer<V>>,
  seen?: LastSeen<LoadedList<Item<V>>>,
): ListStore<V> {
  type T = Item<V>;
  const store = create<Readonly<Record<string, Remote<LoadedList<T>>>>>(() => ({}));
  const registerShown = registerForRefresh(store);
  const cellOf = (key: string): Cell<T> => ({
    get: () => store.getState()[key] ?? IDLE,
    set: (remote) => store.setState({ [key]: remote }),
    seen: key === ALL ? seen : undefined,
  });
  return {
    use: function useListed(query) {
      const key = JSON.stringify(query);
      const remote = store((entries) => entries[key] ?? cellOf(key).seen?.remote() ?? IDLE);
      /* eslint-disable react-hooks/exhaustive-deps -- the key identifies the query */
      const fetch = useCallback<Fetch<T>>(async (cursor) => fetchPage(query, cursor), [key]);
      const refresh = useCallback(() => loadFirstPage(cellOf(key), fetch), [key, fetch]);
      const loadMore = useCallback(() => loadNextPage(cellOf(key), fetch), [key, fetch]);
      /* eslint-enable react-hooks/exhaustive-deps */
      useEffect(() => {
        if (cellOf(key).get().status === 'idle') void refresh();
      }, [key, refresh]);
      useEffect(() => registerShown({ key, reload: refresh }), [key, refresh]);
      return { remote, refresh, loadMore };
    },
  };
}

export const cursorInput = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** A store for what a verb answers in pages, as it is. */
export const listOf = <V extends ListVerb>(verb: V): ListStore<V> =>
  // TypeScript can't derive that for a generic verb.
  createList<V>((query, cursor) => call(verb, { ...query, ...cursorInput(cursor) } as Input<V>));
