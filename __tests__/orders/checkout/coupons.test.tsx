import { render } from '@testing-library/react';

import { CouponRow } from '@/account/coupons/parts/coupon-row';
import { fen } from '@/contract/money';
import { CouponChoices } from '@/orders/checkout/parts/coupon-choices';

import { aCoupon } from '../../support/builders/promotions';

/** A dot after a breaking space could start a line; after a no-break space (U+00A0) it can't. */
const BREAKABLE_DOT = / ·/;

it('coupon terms never start a line with a dot, at large font sizes', () => {
  const coupon = aCoupon({ goods: { name: '茶叶', ids: [] } });
  const { container } = render(<CouponRow coupon={coupon} text="" />);
  expect(container.textContent).toMatch(/减 ¥8\s· 茶叶能用/);
  expect(container.textContent).not.toMatch(BREAKABLE_DOT);
});

it('nor do coupon choices at the checkout', () => {
  const coupons = { usable: [{ coupon: aCoupon(), saving: fen(800) }], unusable: [] };
  const { container } = render(<CouponChoices coupons={coupons} onSelect={jest.fn()} />);
  expect(container.textContent).toMatch(/见面券\s· 省 ¥8\s· 最省没有门槛\s· /);
  expect(container.textContent).not.toMatch(BREAKABLE_DOT);
});
