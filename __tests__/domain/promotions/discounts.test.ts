import fc from 'fast-check';

import type { QuoteLine } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { applyDiscount, asDiscount, payableOf } from '@/domain/promotions/discounts';

import { aQuoteLine } from '../../support/builders/builders';

const line = (skuId: string, price: number): QuoteLine => aQuoteLine({ skuId, unitPrice: fen(price) });
const discounts = (lines: readonly QuoteLine[]) =>
  Object.fromEntries(lines.map(({ skuId, discount }) => [skuId, discount]));

const someLines = fc
  .uniqueArray(fc.record({ skuId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), price: fc.nat(40) }), {
    minLength: 1,
    selector: ({ skuId }) => skuId,
  })
  .map((drawn) => drawn.map(({ skuId, price }) => line(skuId, price)));

describe('applyDiscount', () => {
  it('assigns leftover fen by SKU id, not by position', () => {
    const [a, b, c] = [line('a', 100), line('b', 100), line('c', 100)];
    for (const lines of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(discounts(applyDiscount(lines, fen(4)))).toEqual({ a: 2, b: 1, c: 1 });
  });

  it('does not depend on the order of the lines, is exact to the fen, and makes no line negative', () => {
    const cases = someLines.chain((lines) => {
      const max = Math.max(0, payableOf(lines));
      return fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length }), fc.nat(max));
    });
    fc.assert(
      fc.property(cases, ([lines, shuffled, amount]) => {
        const discounted = applyDiscount(lines, fen(amount));
        expect(discounts(applyDiscount(shuffled, fen(amount)))).toEqual(discounts(discounted));
        expect(plus(...discounted.map(({ discount }) => discount))).toBe(amount);
        expect(discounted.map(({ skuId }) => skuId)).toEqual(lines.map(({ skuId }) => skuId));
        for (const { payable, amount: cost, discount } of discounted) {
          expect(payable).toBeGreaterThanOrEqual(0);
          expect(payable + discount).toBe(cost);
        }
      }),
    );
  });

  it('leaves other lines unchanged', () => {
    const lines = [line('a', 100), line('b', 100)];
    expect(discounts(applyDiscount(lines, fen(30), ({ skuId }) => skuId === 'b'))).toEqual({ a: 0, b: 30 });
  });

  it('is negative in a breakdown', () => {
    expect(asDiscount(fen(30))).toBe(-30);
  });
});
