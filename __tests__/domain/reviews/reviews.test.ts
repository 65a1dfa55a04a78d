import fc from 'fast-check';

import { ZERO } from '@/contract/money';
import { ORDER_STATES } from '@/contract/orders/order';
import type { Refund, RefundState } from '@/contract/refunds/refund';
import { REVIEW_FILTERS, STARS, type Review, type ReviewFilter } from '@/contract/reviews/review';
import {
  asSeenBy,
  byTime,
  isOfFilter,
  mostTelling,
  reviewTrouble,
  summarize,
  type WrittenOf,
} from '@/domain/reviews/reviews';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';
import { aPhoto, aReview } from '../../support/reviews/reviewing';

const stars = fc.constantFrom(...STARS);
const standing = fc.constantFrom({ state: 'shown' } as const, { state: 'in-review' } as const);
const words = fc.record({
  text: fc.string(),
  pictures: fc.array(fc.constant(aPhoto()), { maxLength: 2 }),
  at: fc.integer({ min: NOW, max: NOW + 9 }),
  standing,
});
const review: fc.Arbitrary<Review> = fc
  .tuple(fc.uuid(), stars, words, fc.option(words))
  .map(([id, given, first, append]) => aReview({ id, stars: given, ...first, ...(append && { append }) }));
const reviews = fc.array(review, { maxLength: 30 });
const shownNow = { state: 'shown' } as const;
const shown = (all: readonly Review[]) => all.flatMap((one) => asSeenBy(one, false) ?? []);

describe('the summary', () => {
  it('counts every review under its stars, and none twice', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const summary = summarize(all);
        expect(summary.count).toBe(all.length);
        expect(summary.stars.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        STARS.forEach((each) =>
          expect(summary.stars[each - 1]).toBe(all.filter((one) => isOfFilter(one, each)).length),
        );
        expect(summary.withPictures).toBe(all.filter((one) => isOfFilter(one, 'pictures')).length);
        expect(summary.appended).toBe(all.filter((one) => isOfFilter(one, 'appended')).length);
      }),
    );
  });

  it('has the average that its own counts come to, never rounded up', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const { average, count, stars: counts } = summarize(all);
        if (count === 0) return expect(average).toBeUndefined();
        const sum = counts.reduce((total, of, at) => total + of * (at + 1), 0);
        const tenths = average ?? NaN;
        expect(Number.isInteger(tenths)).toBe(true);
        // tenths ≤ 10 × sum ÷ count < tenths + 1, without dividing.
        expect(tenths * count).toBeLessThanOrEqual(sum * 10);
        expect((tenths + 1) * count).toBeGreaterThan(sum * 10);
        return expect(tenths === 50).toBe(counts[4] === count);
      }),
    );
  });

  it('does not depend on the order in which reviews came', () => {
    fc.assert(fc.property(reviews, (all) => expect(summarize([...all].reverse())).toEqual(summarize(all))));
  });
});

describe('what others see', () => {
  it('is nothing that waits for a look, neither a review nor what was added to it', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        for (const one of shown(all)) {
          expect(one.standing.state).toBe('shown');
          expect(one.append?.standing.state ?? 'shown').toBe('shown');
          expect(one.mine).toBeUndefined();
        }
        expect(shown(all)).toHaveLength(all.filter((one) => one.standing.state === 'shown').length);
      }),
    );
  });

  it('is what was added to a review, once that is shown', () => {
    const append = { text: '还在用', pictures: [], at: NOW, standing: shownNow };
    expect(asSeenBy(aReview({ append }), false)).toEqual(aReview({ append }));
    const waits = { ...append, standing: { state: 'in-review' } as const };
    expect(asSeenBy(aReview({ append: waits }), false)).toEqual(aReview());
  });

  it('is less than the author sees of her own', () => {
    fc.assert(fc.property(review, (one) => expect(asSeenBy(one, true)).toEqual({ ...one, mine: true })));
  });
});

describe('the list', () => {
  it('is newest first, and one order among those of one instant', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const sorted = [...all].sort(byTime);
        expect([...all].reverse().sort(byTime)).toEqual(sorted);
        sorted.slice(1).forEach((one, at) => expect(one.at).toBeLessThanOrEqual(sorted[at]?.at ?? 0));
      }),
    );
  });

  it('narrowed by a filter is a part of the whole list', () => {
    const filters: readonly (ReviewFilter | undefined)[] = [undefined, ...REVIEW_FILTERS];
    fc.assert(
      fc.property(reviews, fc.constantFrom(...filters), (all, filter) => {
        const part = all.filter((one) => isOfFilter(one, filter));
        expect(all).toEqual(expect.arrayContaining(part));
        if (filter === undefined) expect(part).toEqual(all);
      }),
    );
  });
});

it('a review has pictures when it came with some, or some were added to it', () => {
  const added = (pictures: Review['pictures']) => ({ text: '还在用', pictures, at: NOW, standing: shownNow });
  const all = [
    aReview({ id: 'bare' }),
    aReview({ id: 'first', pictures: [aPhoto()], append: added([]) }),
    aReview({ id: 'added', append: added([aPhoto()]) }),
    aReview({ id: 'none-added', append: added([]) }),
  ];
  expect(all.filter((one) => isOfFilter(one, 'pictures')).map(({ id }) => id)).toEqual(['first', 'added']);
  expect(summarize(all).withPictures).toBe(2);
});

describe('the few on a good’s page', () => {
  it('are as many as wanted, or all there are, in the order in which they came', () => {
    fc.assert(
      fc.property(reviews, fc.nat(5), (all, count) => {
        const few = mostTelling(all, count);
        expect(few).toHaveLength(Math.min(count, all.length));
        expect(all.filter((one) => few.includes(one))).toEqual(few);
      }),
    );
  });

  it('tell something, and blame as well as praise', () => {
    const bare = aReview({ id: 'bare', text: '好' });
    const blame = aReview({ id: 'blame', stars: 1, text: '杯底有一道细纹，倒水会渗出来。' });
    const pictured = aReview({ id: 'pictured', text: '好', pictures: [aPhoto()] });
    expect(mostTelling([bare, blame, pictured], 2).map(({ id }) => id)).toEqual(['blame', 'pictured']);
    expect(mostTelling([bare], 2)).toEqual([bare]);
  });
});

describe('a line of an order', () => {
  const line = { skuId: 'cup-white', written: 'nothing' as WrittenOf, appends: false };
  const refund = (quantity: number, state: RefundState, skuId = 'cup-white'): Refund =>
    aRefund({ state, lines: [{ skuId, quantity, amount: ZERO, credit: ZERO }] });

  it.each(ORDER_STATES)('can be reviewed only once it was received: %s', (state) => {
    const trouble = reviewTrouble(anOrder({ state }), line);
    expect(trouble).toBe(state === 'received' || state === 'completed' ? undefined : 'not-received');
  });

  it.each([
    [2, 'refunded', 'refunded'],
    [1, 'refunded', undefined],
    [2, 'refunding', undefined],
    [2, 'requested', undefined],
  ] as const)('of two pieces, %d of them %s: %s', (quantity, state, trouble) => {
    const lines = [aQuoteLine({ quantity: 2 })];
    const order = anOrder({ state: 'received', lines, refunds: [refund(quantity, state)] });
    expect(reviewTrouble(order, line)).toBe(trouble);
  });

  it('refunded in two parts is refunded', () => {
    const lines = [aQuoteLine({ quantity: 2 })];
    const refunds = [refund(1, 'refunded'), refund(1, 'refunded')];
    expect(reviewTrouble(anOrder({ state: 'received', lines, refunds }), line)).toBe('refunded');
  });

  it('is refunded by its own pieces alone, not by those of another line', () => {
    const lines = [aQuoteLine({ quantity: 2 }), aQuoteLine({ skuId: 'pot', quantity: 1 })];
    const refunds = [refund(1, 'refunded'), refund(1, 'refunded', 'pot')];
    const order = anOrder({ state: 'received', lines, refunds });
    expect(reviewTrouble(order, line)).toBeUndefined();
    expect(reviewTrouble(order, { ...line, skuId: 'pot' })).toBe('refunded');
  });

  it.each([
    ['nothing', false, undefined],
    ['nothing', true, 'not-written'],
    ['review', false, 'written'],
    ['review', true, undefined],
    ['appended', false, 'written'],
    ['appended', true, 'appended'],
  ] as const)('with %s there, adding: %s, is %s', (written, appends, trouble) => {
    expect(reviewTrouble(anOrder({ state: 'completed' }), { ...line, written, appends })).toBe(trouble);
  });
});
