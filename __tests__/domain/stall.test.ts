import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { fen, plus } from '@/contract/money';
import { placedOrder } from '@/domain/order';
import { isOfShop, quoteOfAmount } from '@/domain/stall';

import { aPicture, aQuoteLine, NOW } from '../support/builders';

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

  it('is an order without an address, of no good of the shop', () => {
    const order = placedOrder({ id: 'o', number: '1', quote: quoteOf(1_200), remark: '', now: NOW });
    expect(order).not.toHaveProperty('address');
    expect(order.lines.some(isOfShop)).toBe(false);
    expect(isOfShop(aQuoteLine())).toBe(true);
  });
});
