import { render, screen, waitFor } from '@testing-library/react';

import About from '@/account/about';
import { call } from '@/client';
import { ok } from '@/contract/result';
import { PromotionCells } from '@/pages/goods/parts/promotion-cells';
import Mine from '@/pages/mine';

import { testContent } from '../support/test-content';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0, settleSandbox: jest.fn(), isSandbox: true }));

/** Answers of a shop in payment mode `contact` without orders. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'shop.get': { ...testContent().shop, name: '小院', payment: 'contact', privacy: [] },
  'order.list': { items: [] },
  'address.list': [],
};

// Written into the app by the build.
Object.assign(globalThis, { __VERSION__: '1.0.0' });

beforeEach(() => {
  // Verbs without an answer here stay pending.
  jest
    .mocked(call)
    .mockImplementation((verb) =>
      verb in ANSWERS ? Promise.resolve(ok(ANSWERS[verb]) as never) : new Promise(() => undefined),
    );
});

describe('a shop in payment mode `contact`', () => {
  it('shows orders, addresses and coupons on 我的: orders are placed here, and paid in the chat', async () => {
    render(<Mine />);
    await waitFor(() => expect(screen.getByText('不用登录。下了单，订单和地址都在这里。')).toBeTruthy());
    for (const text of ['收货地址', '券和红包', '问掌柜']) expect(screen.getByText(text)).toBeTruthy();
  });

  it('does not call itself a demo', async () => {
    render(<About />);
    await waitFor(() => expect(screen.getByText('谁在卖')).toBeTruthy());
    expect(screen.queryByText('这是一间演示小铺')).toBeNull();
  });

  it('shows the coupons of goods, which an order uses', () => {
    const coupon = { id: 'c', name: '见面券', discount: 800, minSpend: 0, validFrom: 0, validUntil: 1 };
    // Only the fields that are shown.
    const goods = { promotions: [], coupons: [coupon] } as never;
    render(<PromotionCells goods={goods} onCoupons={jest.fn()} />);
    expect(screen.getByText('券 减 ¥8')).toBeTruthy();
  });
});
