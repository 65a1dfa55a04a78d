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
  it('hides orders, addresses and coupons on 我的', async () => {
    render(<Mine />);
    await waitFor(() => expect(screen.getByText('不用登录。看中了什么，告诉掌柜就好。')).toBeTruthy());
    for (const text of ['待付款', '全部订单', '收货地址', '券和红包']) expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByText('问掌柜')).toBeTruthy();
  });

  it('does not call itself a demo', async () => {
    render(<About />);
    await waitFor(() => expect(screen.getByText('谁在卖')).toBeTruthy());
    expect(screen.queryByText('这是一间演示小铺')).toBeNull();
  });

  it('shows no coupons', () => {
    const coupon = { id: 'c', name: '见面券', discount: 800, minSpend: 0, validFrom: 0, validUntil: 1 };
    // Only the fields that are shown.
    const goods = { promotions: [], coupons: [coupon] } as never;
    const { rerender } = render(<PromotionCells goods={goods} payment="contact" onCoupons={jest.fn()} />);
    expect(screen.queryByText('减 ¥8')).toBeNull();
    rerender(<PromotionCells goods={goods} payment="wechat" onCoupons={jest.fn()} />);
    expect(screen.getByText('减 ¥8')).toBeTruthy();
  });
});
