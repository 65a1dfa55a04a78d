import { act, renderHook } from '@testing-library/react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import { useOrders } from '@/orders/list/use-orders';

import { anOrder } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn() }));

/** The cloud: each question for orders gets its answer when the test gives it. */
function slowCloud() {
  const waiting: ((answer: unknown) => void)[] = [];
  jest.mocked(call).mockImplementation(() => new Promise((resolve) => waiting.push(resolve as never)));
  return {
    answer: (id: string) => act(async () => waiting.shift()?.(ok({ items: [anOrder({ id })] }))),
  };
}

describe('another tab of the orders', () => {
  it('keeps the last list, and what it was asked for, until its own is there', async () => {
    const { answer } = slowCloud();
    const { result } = renderHook(() => useOrders(undefined));
    const shown = () => {
      const { pages, shown: answered, dim } = result.current;
      return { ids: pages.flat().map(({ id }) => id), of: answered.filter, dim };
    };
    expect(result.current.shown.remote.status).not.toBe('ready');
    await answer('one');
    expect(shown()).toEqual({ ids: ['one'], of: undefined, dim: '' });
    act(() => result.current.onFilter('shipped'));
    expect(result.current.filter).toBe('shipped');
    expect(shown()).toEqual({ ids: ['one'], of: undefined, dim: 'held' });
    await answer('two');
    expect(shown()).toEqual({ ids: ['two'], of: 'shipped', dim: '' });
  });
});
