import { useRouter } from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import Checkout from '@/orders/checkout';
import Order from '@/orders/detail';
import Basket from '@/orders/prepared-order';
import Refund from '@/orders/refunds/request';
import Stall from '@/orders/stall';

import { anOrder } from '../../support/builders/builders';
import { testContent } from '../../support/test-content';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn(), isSandbox: true }));

const ANSWERS: Readonly<Record<string, unknown>> = {
  'shop.get': { ...testContent().shop, stall: { name: '摊' }, privacy: [] },
  'order.get': anOrder({ id: 'order-1', state: 'paid' }),
  'preparedOrder.get': { id: 'b', words: '配好了', until: 1, lines: [{ skuId: 'cup-white', quantity: 1 }] },
};

/** Opens a page that never hears what it shows in the end; the place that it holds for it. */
function openUnanswered(page: ReactElement, answers = ANSWERS) {
  jest
    .mocked(call)
    .mockImplementation((verb) =>
      verb in answers ? Promise.resolve(ok(answers[verb]) as never) : new Promise(() => undefined),
    );
  const { container } = render(page);
  return () => container.querySelector('.rows, .inner');
}

/** What keeps the page's gutter, by the names in the style sheets. */
const GUTTER = '.form, .page, .wish';

describe('the place of what is awaited', () => {
  it.each<[string, ReactElement, object]>([
    ['the checkout', <Checkout key="c" />, { lines: 'cup-white*1' }],
    ['the form of a refund', <Refund key="r" />, { id: 'order-1' }],
    ['a basket', <Basket key="b" />, { id: 'b' }],
  ])('in %s is inset once: where the page keeps its gutter it has none of its own', async (_, page, params) => {
    Object.assign(useRouter(), { params });
    const place = openUnanswered(page);
    await waitFor(() => expect(place()?.closest(GUTTER)).toBeTruthy());
    expect(place()?.className).toBe('inner');
  });

  it('in the goods of the stall is too', async () => {
    const place = openUnanswered(<Stall />);
    await waitFor(() => expect(screen.getByText('按好物付')).toBeTruthy());
    fireEvent.click(screen.getByText('按好物付'));
    await waitFor(() => expect(place()?.className).toBe('inner'));
  });

  it('on a page that is not there yet keeps the gutter itself', () => {
    Object.assign(useRouter(), { params: { id: 'order-2' } });
    const place = openUnanswered(<Order />, {});
    expect(place()?.className).toBe('rows');
    expect(place()?.closest(GUTTER)).toBeNull();
  });
});
