import type { QuoteLine } from '@/contract/cart/quote';
import { fen, minus, plus } from '@/contract/money';
import { withFullReduction, withSecondPieces } from '@/domain/cart/promotion-steps';
import type { Worked } from '@/domain/promotions/discounts';
import type { FullReduction, PromotionRecord, SecondPiece } from '@/domain/promotions/promotion-record';

import { aQuoteLine, NOW } from '../../support/builders/builders';
import { aFullReduction, aSecondPiece } from '../../support/builders/offers';

const offers = (...promotions: readonly PromotionRecord[]) => ({ promotions, now: NOW });
const line = (skuId: string, price: number, quantity = 1): QuoteLine =>
  aQuoteLine({ skuId, unitPrice: fen(price), quantity });
const worked = (...lines: readonly QuoteLine[]): Worked => ({ lines, figures: [] });
const takenFrom = ({ lines }: Worked) => minus(fen(0), plus(...lines.map(({ discount }) => discount)));
const named = ({ figures }: Worked) => figures.flatMap((one) => (one.kind === 'promotion' ? [one.promotionId] : []));

/** In both orders in which a shop may keep them. */
function both<T>(
  one: PromotionRecord,
  other: PromotionRecord,
  of: (all: ReturnType<typeof offers>) => T,
): readonly T[] {
  return [of(offers(one, other)), of(offers(other, one))];
}

describe('every second piece', () => {
  it.each([
    ['a cheap one put in before a dear one', [line('a', 1_000), line('b', 9_000), line('c', 5_000)], 2_500],
    ['a dear one put in before a cheap one', [line('b', 9_000), line('c', 5_000), line('a', 1_000)], 2_500],
    ['the second of them over two lines', [line('a', 9_000, 3), line('b', 4_000, 3)], 4_500 + 2 * 2_000],
    ['pieces counted on over three lines', [line('a', 9_000), line('b', 6_000), line('c', 4_000, 2)], 3_000 + 2_000],
    ['pieces counted on after an odd number', [line('a', 9_000, 3), line('b', 4_000), line('c', 2_000)], 4_500 + 2_000],
  ])('is found dearest first: %s', (_, lines, off) => {
    expect(takenFrom(withSecondPieces(worked(...lines), offers(aSecondPiece())))).toBe(-off);
  });

  const second = (id: string, over: Partial<SecondPiece> = {}) => aSecondPiece({ id, ...over });
  const two = worked(line('a', 9_000, 2));

  it('goes by the higher of two, and of equal ones by the same at every asking', () => {
    const by = (all: ReturnType<typeof offers>) => named(withSecondPieces(two, all));
    expect(both(second('z', { percentOff: 60 }), second('b'), by)).toEqual([['z'], ['z']]);
    expect(both(second('a', { percentOff: 40 }), second('b'), by)).toEqual([['b'], ['b']]);
    expect(both(second('b'), second('a'), by)).toEqual([['a'], ['a']]);
  });

  it('goes by one that is for the good, though another takes more', () => {
    const other = second('a', { percentOff: 90, goodsIds: ['tea'] });
    expect(both(other, second('b'), (all) => named(withSecondPieces(two, all)))).toEqual([['b'], ['b']]);
  });
});

describe('the full reduction', () => {
  const full = (id: string, over: Partial<FullReduction> = {}) => aFullReduction({ id, ...over });
  const lines = worked(line('a', 15_000));

  it('of two that save as much is the same at every asking', () => {
    const by = (all: ReturnType<typeof offers>) => named(withFullReduction(lines, all));
    expect(both(full('b'), full('a'), by)).toEqual([['a'], ['a']]);
    const more = full('z', { tiers: [{ from: fen(1), off: fen(1_001) }] });
    expect(both(more, full('b'), by)).toEqual([['z'], ['z']]);
  });

  it('that saves nothing changes nothing, and stands in no figure', () => {
    const poor = worked(line('a', 500));
    expect(withFullReduction(poor, offers(full('a')))).toEqual(poor);
    const none = worked();
    expect(withFullReduction(none, offers(full('a')))).toEqual(none);
  });
});
