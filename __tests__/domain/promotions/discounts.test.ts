import fc from 'fast-check';

import type { QuoteLine } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { asTaken, payableOf, takeOff } from '@/domain/promotions/discounts';

import { aQuoteLine } from '../../support/builders/builders';

const line = (skuId: string, price: number): QuoteLine => aQuoteLine({ skuId, unitPrice: fen(price) });
const taken = (lines: readonly QuoteLine[]) =>
  Object.fromEntries(lines.map(({ skuId, discount }) => [skuId, discount]));

const someLines = fc
  .uniqueArray(fc.record({ skuId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), price: fc.nat(40) }), {
    minLength: 1,
    selector: ({ skuId }) => skuId,
  })
  .map((made) => made.map(({ skuId, price }) => line(skuId, price)));

describe('an amount taken off lines', () => {
  it('gives the odd fen to the SKU that comes first by id, wherever its line stands', () => {
    const [a, b, c] = [line('a', 100), line('b', 100), line('c', 100)];
    for (const lines of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(taken(takeOff(lines, fen(4)))).toEqual({ a: 2, b: 1, c: 1 });
  });

  it('is laid out the same in whatever order the lines stand, to the fen, and no line falls below nothing', () => {
    const cases = someLines.chain((lines) => {
      const most = Math.max(0, payableOf(lines));
      return fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length }), fc.nat(most));
    });
    fc.assert(
      fc.property(cases, ([lines, shuffled, amount]) => {
        const left = takeOff(lines, fen(amount));
        expect(taken(takeOff(shuffled, fen(amount)))).toEqual(taken(left));
        expect(plus(...left.map(({ discount }) => discount))).toBe(amount);
        expect(left.map(({ skuId }) => skuId)).toEqual(lines.map(({ skuId }) => skuId));
        for (const { payable, amount: cost, discount } of left) {
          expect(payable).toBeGreaterThanOrEqual(0);
          expect(payable + discount).toBe(cost);
        }
      }),
    );
  });

  it('leaves the lines that are not meant alone', () => {
    const lines = [line('a', 100), line('b', 100)];
    expect(taken(takeOff(lines, fen(30), ({ skuId }) => skuId === 'b'))).toEqual({ a: 0, b: 30 });
  });

  it('stands below nothing in a figure', () => {
    expect(asTaken(fen(30))).toBe(-30);
  });
});
