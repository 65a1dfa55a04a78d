import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { fen, plus, ZERO } from '@/contract/money';
import { isCatalogLine, quoteForAmount } from '@/domain/checkout/stall';
import { createOrder } from '@/domain/orders/order';

import { aPicture, aQuoteLine, NOW } from '../../support/builders/builders';

const quoteOf = (amount: number) => quoteForAmount({ amount: fen(amount), name: '摊上买的', picture: aPicture() });

describe('a plain amount paid at the stall', () => {
  it('is charged exactly, and the price breakdown shows the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LIMITS.stallAmount }), (amount) => {
        const { total, breakdown, lines } = quoteOf(amount);
        expect(total).toBe(amount);
        expect(breakdown).toEqual([{ kind: 'goods', amount, pieces: 1 }]);
        expect(plus(...lines.map(({ payable }) => payable))).toBe(amount);
      }),
    );
  });

  it('has no coupon, no credit and no goods id', () => {
    const { coupons, credit, lines } = quoteOf(1_200);
    expect(coupons.usable).toHaveLength(0);
    expect(coupons.unusable).toHaveLength(0);
    expect(credit).toEqual({ available: ZERO, used: ZERO });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ goodsId: '', discount: ZERO, maxQuantity: 1 });
    expect(lines[0]?.options).toHaveLength(0);
  });

  it('makes an order without an address and without catalog lines', () => {
    const order = createOrder({ id: 'o', number: '1', quote: quoteOf(1_200), remark: '', now: NOW });
    expect(order).not.toHaveProperty('address');
    expect(order.lines.some(isCatalogLine)).toBe(false);
    expect(isCatalogLine(aQuoteLine())).toBe(true);
  });
});
