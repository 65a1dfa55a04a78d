import fc from 'fast-check';

import { ZERO } from '@/contract/money';
import { ORDER_STATES } from '@/contract/orders/order';
import type { Refund, RefundState } from '@/contract/refunds/refund';
import { REVIEW_FILTERS, STARS, type Review, type ReviewFilter } from '@/contract/reviews/review';
import { newestFirst } from '@/domain/paging';
import {
  matchesFilter,
  mostInformative,
  reviewProblem,
  summarize,
  visibleReview,
  type ReviewProgress,
} from '@/domain/reviews/reviews';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';
import { aPhoto, aReview } from '../../support/reviews/reviews';

const stars = fc.constantFrom(...STARS);
const status = fc.constantFrom({ state: 'shown' } as const, { state: 'in-review' } as const);
const content = fc.record({
  text: fc.string(),
  pictures: fc.array(fc.constant(aPhoto()), { maxLength: 2 }),
  at: fc.integer({ min: NOW, max: NOW + 9 }),
  status,
});
const review: fc.Arbitrary<Review> = fc
  .tuple(fc.uuid(), stars, content, fc.option(content))
  .map(([id, given, first, followUp]) => aReview({ id, stars: given, ...first, ...(followUp && { followUp }) }));
const reviews = fc.array(review, { maxLength: 30 });
const SHOWN = { state: 'shown' } as const;
const shown = (all: readonly Review[]) => all.flatMap((one) => visibleReview(one, false) ?? []);

describe('summarize', () => {
  it('counts every review once, under its stars', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const summary = summarize(all);
        expect(summary.count).toBe(all.length);
        expect(summary.stars.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        STARS.forEach((each) =>
          expect(summary.stars[each - 1]).toBe(all.filter((one) => matchesFilter(one, each)).length),
        );
        expect(summary.withPictures).toBe(all.filter((one) => matchesFilter(one, 'pictures')).length);
        expect(summary.withFollowUp).toBe(all.filter((one) => matchesFilter(one, 'follow-up')).length);
      }),
    );
  });

  it('has the average of its counts, rounded down', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const { average, count, stars: counts } = summarize(all);
        if (count === 0) return expect(average).toBeUndefined();
        const sum = counts.reduce((total, of, at) => total + of * (at + 1), 0);
        const tenths = average ?? NaN;
        expect(Number.isInteger(tenths)).toBe(true);
        // tenths ≤ 10 × sum ÷ count < tenths + 1, written without division.
        expect(tenths * count).toBeLessThanOrEqual(sum * 10);
        expect((tenths + 1) * count).toBeGreaterThan(sum * 10);
        return expect(tenths === 50).toBe(counts[4] === count);
      }),
    );
  });

  it('does not depend on the order of the reviews', () => {
    fc.assert(fc.property(reviews, (all) => expect(summarize([...all].reverse())).toEqual(summarize(all))));
  });
});

describe('visibleReview', () => {
  it('hides reviews and follow-ups in review from others', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        for (const one of shown(all)) {
          expect(one.status.state).toBe('shown');
          expect(one.followUp?.status.state ?? 'shown').toBe('shown');
          expect(one.isOwn).toBeUndefined();
        }
        expect(shown(all)).toHaveLength(all.filter((one) => one.status.state === 'shown').length);
      }),
    );
  });

  it('shows a follow-up to others once it is `shown`', () => {
    const followUp = { text: '还在用', pictures: [], at: NOW, status: SHOWN };
    expect(visibleReview(aReview({ followUp }), false)).toEqual(aReview({ followUp }));
    const inReview = { ...followUp, status: { state: 'in-review' } as const };
    expect(visibleReview(aReview({ followUp: inReview }), false)).toEqual(aReview());
  });

  it('shows authors everything of their own review', () => {
    fc.assert(fc.property(review, (one) => expect(visibleReview(one, true)).toEqual({ ...one, isOwn: true })));
  });
});

describe('the review list', () => {
  it('is sorted newest first, stable for equal times', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const sorted = [...all].sort(newestFirst);
        expect([...all].reverse().sort(newestFirst)).toEqual(sorted);
        sorted.slice(1).forEach((one, at) => expect(one.at).toBeLessThanOrEqual(sorted[at]?.at ?? 0));
      }),
    );
  });

  it('is a subset when filtered', () => {
    const filters: readonly (ReviewFilter | undefined)[] = [undefined, ...REVIEW_FILTERS];
    fc.assert(
      fc.property(reviews, fc.constantFrom(...filters), (all, filter) => {
        const part = all.filter((one) => matchesFilter(one, filter));
        expect(all).toEqual(expect.arrayContaining(part));
        if (filter === undefined) expect(part).toEqual(all);
      }),
    );
  });
});

it('a review matches `pictures` if it or its follow-up has pictures', () => {
  const added = (pictures: Review['pictures']) => ({ text: '还在用', pictures, at: NOW, status: SHOWN });
  const all = [
    aReview({ id: 'bare' }),
    aReview({ id: 'first', pictures: [aPhoto()], followUp: added([]) }),
    aReview({ id: 'added', followUp: added([aPhoto()]) }),
    aReview({ id: 'none-added', followUp: added([]) }),
  ];
  expect(all.filter((one) => matchesFilter(one, 'pictures')).map(({ id }) => id)).toEqual(['first', 'added']);
  expect(summarize(all).withPictures).toBe(2);
});

describe('mostInformative', () => {
  it('picks the requested number, or all, in their given order', () => {
    fc.assert(
      fc.property(reviews, fc.nat(5), (all, count) => {
        const few = mostInformative(all, count);
        expect(few).toHaveLength(Math.min(count, all.length));
        expect(all.filter((one) => few.includes(one))).toEqual(few);
      }),
    );
  });

  it('prefers informative reviews, whatever their stars', () => {
    const bare = aReview({ id: 'bare', text: '好' });
    const blame = aReview({ id: 'blame', stars: 1, text: '杯底有一道细纹，倒水会渗出来。' });
    const pictured = aReview({ id: 'pictured', text: '好', pictures: [aPhoto()] });
    expect(mostInformative([bare, blame, pictured], 2).map(({ id }) => id)).toEqual(['blame', 'pictured']);
    expect(mostInformative([bare], 2)).toEqual([bare]);
  });
});

describe('reviewProblem', () => {
  const line = { skuId: 'cup-white', progress: 'none' as ReviewProgress, isFollowUp: false };
  const refund = (quantity: number, state: RefundState, skuId = 'cup-white'): Refund =>
    aRefund({ state, lines: [{ skuId, quantity, amount: ZERO, credit: ZERO }] });

  it.each(ORDER_STATES)('requires a received order: %s', (state) => {
    const problem = reviewProblem(anOrder({ state }), line);
    expect(problem).toBe(state === 'received' || state === 'completed' ? undefined : 'not-received');
  });

  it('refuses an amount paid at the stall, which names no goods', () => {
    expect(reviewProblem(anOrder({ state: 'received' }), { ...line, skuId: '.stall' })).toBe('not-received');
  });

  it('asks the giver of a gift for none: it came to somebody else', () => {
    const gift = { id: 'gift-1', from: '小满', words: '', showsPrice: false };
    expect(reviewProblem(anOrder({ state: 'completed', gift }), line)).toBe('not-received');
  });

  it.each([
    [2, 'refunded', 'refunded'],
    [1, 'refunded', undefined],
    [2, 'refunding', undefined],
    [2, 'requested', undefined],
  ] as const)('two pieces, %d of them %s: %s', (quantity, state, problem) => {
    const lines = [aQuoteLine({ quantity: 2 })];
    const order = anOrder({ state: 'received', lines, refunds: [refund(quantity, state)] });
    expect(reviewProblem(order, line)).toBe(problem);
  });

  it('counts two partial refunds together', () => {
    const lines = [aQuoteLine({ quantity: 2 })];
    const refunds = [refund(1, 'refunded'), refund(1, 'refunded')];
    expect(reviewProblem(anOrder({ state: 'received', lines, refunds }), line)).toBe('refunded');
  });

  it('counts only refunded pieces of the same line', () => {
    const lines = [aQuoteLine({ quantity: 2 }), aQuoteLine({ skuId: 'pot', quantity: 1 })];
    const refunds = [refund(1, 'refunded'), refund(1, 'refunded', 'pot')];
    const order = anOrder({ state: 'received', lines, refunds });
    expect(reviewProblem(order, line)).toBeUndefined();
    expect(reviewProblem(order, { ...line, skuId: 'pot' })).toBe('refunded');
  });

  it.each([
    ['none', false, undefined],
    ['none', true, 'not-reviewed'],
    ['review', false, 'already-reviewed'],
    ['review', true, undefined],
    ['follow-up', false, 'already-reviewed'],
    ['follow-up', true, 'already-followed-up'],
  ] as const)('progress %s, follow-up %s: %s', (progress, isFollowUp, problem) => {
    expect(reviewProblem(anOrder({ state: 'completed' }), { ...line, progress, isFollowUp })).toBe(problem);
  });
});
