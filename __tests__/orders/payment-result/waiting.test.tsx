import { useRouter } from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import Checkout from '@/orders/checkout';
import Order from '@/orders/detail';
import PreparedOrder from '@/orders/prepared-order';
import Refund from '@/orders/refunds/request';
import Stall from '@/orders/stall';

import { anOrder } from '../../support/builders/builders';
import { testContent } from '../../support/test-content';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn(), isSandbox: true }));

const ANSWERS: Readonly<Record<string, unknown>> = {
  'shop.get': { ...testContent().shop, stall: { name: '摊' }, privacy: [] },
  'order.get': anOrder({ id: 'order-1', state: 'paid' }),
  'preparedOrder.get': { id: 'b', message: '配好了', expiresAt: 1, lines: [{ skuId: 'cup-white', quantity: 1 }] },
};

/** Renders a page whose requests get no reply; returns its loading placeholder. */
function openUnanswered(page: ReactElement, answers = ANSWERS) {
  jest
    .mocked(call)
    .mockImplementation((verb) =>
      verb in answers ? Promise.resolve(ok(answers[verb]) as never) : new Promise(() => undefined),
    );
  const { container } = render(page);
  return () => container.querySelector('.rows, .inner');
}

/** Elements with the page gutter, by CSS class. */
const GUTTER = '.form, .page, .purchase';

describe('the loading placeholder', () => {
  it.each<[string, ReactElement, object]>([
    ['the checkout', <Checkout key="c" />, { lines: 'cup-white*1' }],
    ['the form of a refund', <Refund key="r" />, { id: 'order-1' }],
    ['a prepared order', <PreparedOrder key="b" />, { id: 'b' }],
  ])('of %s has the gutter once: on a page with a gutter it has none of its own', async (_, page, params) => {
    Object.assign(useRouter(), { params });
    const place = openUnanswered(page);
    await waitFor(() => expect(place()?.closest(GUTTER)).toBeTruthy());
    expect(place()?.className).toBe('inner');
  });

  it('of the goods at the stall too', async () => {
    const place = openUnanswered(<Stall />);
    await waitFor(() => expect(screen.getByText('按好物付')).toBeTruthy());
    fireEvent.click(screen.getByText('按好物付'));
    await waitFor(() => expect(place()?.className).toBe('inner'));
  });

  it('of a page that is not loaded has its own gutter', () => {
    Object.assign(useRouter(), { params: { id: 'order-2' } });
    const place = openUnanswered(<Order />, {});
    expect(place()?.className).toBe('rows');
    expect(place()?.closest(GUTTER)).toBeNull();
  });
});
