import { useRouter } from '@tarojs/taro';
import { render, screen, waitFor } from '@testing-library/react';

import { call } from '@/client';
import { ok } from '@/contract/result';
import Refund from '@/orders/refunds/request';

import { anOrder } from '../../support/builders/builders';
import { testContent } from '../../support/test-content';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn(), isSandbox: true }));
const ANSWERS: Readonly<Record<string, unknown>> = {
  'shop.get': { ...testContent().shop, payment: 'contact', privacy: [] },
  'order.get': anOrder({ id: 'order-1', state: 'paid' }),
};

it('in a shop in `contact` mode the refund form refers to the seller and calls no refund verb', async () => {
  jest
    .mocked(call)
    .mockImplementation((verb) =>
      verb in ANSWERS ? Promise.resolve(ok(ANSWERS[verb]) as never) : new Promise(() => undefined),
    );
  Object.assign(useRouter(), { params: { id: 'order-1' } });
  render(<Refund />);
  await waitFor(() => expect(screen.getByText(/小铺不在这里收钱，也就不在这里退。/)).toBeTruthy());
  expect(screen.getByText('问掌柜')).toBeTruthy();
  expect(screen.getByText('谈不拢，还有这些路')).toBeTruthy();
  expect(screen.queryByText('退哪些')).toBeNull();
});
