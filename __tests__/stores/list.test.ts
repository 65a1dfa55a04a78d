/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';

import { failure, type FailureCode } from '@/contract/failure';
import type { GoodsCard } from '@/contract/goods';
import { err, ok } from '@/contract/result';
import type { Answer } from '@/contract/verbs';
import { createList } from '@/stores/list';

import { aGoods } from '../support/builders';
import { toGoodsCard } from '@/domain/goods';

jest.mock('@/client', () => ({ call: jest.fn() }));

const card = (id: string): GoodsCard => toGoodsCard(aGoods({ id }), () => 1);
const page = (ids: readonly string[], cursor?: string): Answer<'goods.list'> => ok({ items: ids.map(card), cursor });
const offline = err(failure<Extract<FailureCode, 'OFFLINE'>>('OFFLINE', {}));

function open(fetch: (cursor: string | undefined) => Promise<Answer<'goods.list'>>) {
  const list = createList<'goods.list'>((_query, cursor) => fetch(cursor));
  const { result } = renderHook(() => list.use({}));
  const ids = () => (result.current.remote.status === 'ready' ? result.current.remote.value.items.map(({ id }) => id) : []);
  const more = () => (result.current.remote.status === 'ready' ? result.current.remote.value.more : undefined);
  return { result, ids, more };
}

describe('a list', () => {
  it('goes on page by page and stops at the end', async () => {
    const fetch = jest.fn(async (cursor: string | undefined) => (cursor === undefined ? page(['a', 'b'], 'b') : page(['c'])));
    const { result, ids } = open(fetch);
    await waitFor(() => expect(ids()).toEqual(['a', 'b']));
    await act(() => result.current.more());
    expect(ids()).toEqual(['a', 'b', 'c']);
    await act(() => result.current.more());
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('fetches a page once however often the end is reached', async () => {
    const fetch = jest.fn(async (cursor: string | undefined) => (cursor === undefined ? page(['a'], 'a') : page(['b'])));
    const { result, ids } = open(fetch);
    await waitFor(() => expect(ids()).toEqual(['a']));
    await act(() => Promise.all([result.current.more(), result.current.more()]));
    expect(ids()).toEqual(['a', 'b']);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('keeps what it has when the next page fails, and goes on when asked again', async () => {
    const answers = [page(['a'], 'a'), offline, page(['b'])];
    const { result, ids, more } = open(async () => answers.shift() ?? offline);
    await waitFor(() => expect(ids()).toEqual(['a']));
    await act(() => result.current.more());
    expect([ids(), more()]).toEqual([['a'], 'failed']);
    await act(() => result.current.more());
    expect([ids(), more()]).toEqual([['a', 'b'], 'idle']);
  });

  it('drops a page that comes after a refresh has begun a newer list', async () => {
    let release: (answer: Answer<'goods.list'>) => void = () => undefined;
    const late = new Promise<Answer<'goods.list'>>((resolve) => (release = resolve));
    const first = [page(['a'], 'a'), page(['new'])];
    const { result, ids } = open(async (cursor) => (cursor === undefined ? (first.shift() ?? offline) : late));
    await waitFor(() => expect(ids()).toEqual(['a']));
    await act(async () => {
      const growing = result.current.more();
      await result.current.refresh();
      release(page(['old']));
      await growing;
    });
    expect(ids()).toEqual(['new']);
  });
});
