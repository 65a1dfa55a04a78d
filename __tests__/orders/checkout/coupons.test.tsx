import { render } from '@testing-library/react';

import { CouponTicket } from '@/account/coupons/parts/coupon-ticket';
import { fen } from '@/contract/money';
import { CouponChoices } from '@/orders/checkout/parts/coupon-choices';

import { aCoupon } from '../../support/builders/offers';

/** A line may begin after a space, and never after the one that clings (U+00A0): there a dot must not stand. */
const LOOSE_DOT = / ·/;

it('a coupon says its terms so that large letters never leave a dot at the beginning of a line', () => {
  const coupon = aCoupon({ goods: { says: '茶叶', ids: [] } });
  const { container } = render(<CouponTicket coupon={coupon} says="" />);
  expect(container.textContent).toMatch(/减 ¥8\s· 茶叶能用/);
  expect(container.textContent).not.toMatch(LOOSE_DOT);
});

it('nor do those that can be chosen at the checkout', () => {
  const coupons = { usable: [{ coupon: aCoupon(), saves: fen(800) }], unusable: [] };
  const { container } = render(<CouponChoices coupons={coupons} onChoose={jest.fn()} />);
  expect(container.textContent).toMatch(/见面券\s· 省 ¥8\s· 最省没有门槛\s· /);
  expect(container.textContent).not.toMatch(LOOSE_DOT);
});
