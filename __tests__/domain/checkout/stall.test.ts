import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { fen, plus, ZERO } from '@/contract/money';
import { isOfShop, quoteOfAmount } from '@/domain/checkout/stall';
import { placedOrder } from '@/domain/orders/order';

import { aPicture, aQuoteLine, NOW } from '../../support/builders/builders';

const quoteOf = (amount: number) => quoteOfAmount({ amount: fen(amount), name: '摊上买的', picture: aPicture() });

describe('an amount named at the stall', () => {
  it('is charged to the fen, whatever it is, and every figure says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LIMITS.stallAmount }), (amount) => {
        const { total, figures, lines } = quoteOf(amount);
        expect(total).toBe(amount);
        expect(figures).toEqual([{ kind: 'goods', amount, pieces: 1 }]);
        expect(plus(...lines.map(({ payable }) => payable))).toBe(amount);
      }),
    );
  });

  it('asks for no coupon and no credit, and names no good', () => {
    const { coupons, credit, lines } = quoteOf(1_200);
    expect(coupons.usable).toHaveLength(0);
    expect(coupons.unusable).toHaveLength(0);
    expect(credit).toEqual({ has: ZERO, uses: ZERO });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ goodsId: '', discount: ZERO, most: 1 });
    expect(lines[0]?.options).toHaveLength(0);
  });

  it('is an order without an address, of no good of the shop', () => {
    const order = placedOrder({ id: 'o', number: '1', quote: quoteOf(1_200), remark: '', now: NOW });
    expect(order).not.toHaveProperty('address');
    expect(order.lines.some(isOfShop)).toBe(false);
    expect(isOfShop(aQuoteLine())).toBe(true);
  });
});
