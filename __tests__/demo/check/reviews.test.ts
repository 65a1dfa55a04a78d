import { content } from '@/demo';
import { checkReviews } from '@/demo/check/reviews';
import { compileShop } from '@/demo/compile/shop';
import type { SampleReview, ShopContent } from '@/demo/types';
import { summarize } from '@/domain/reviews/reviews';

import { testContent } from '../../support/test-content';

const valid: SampleReview = {
  skuId: 'cup-red',
  author: '小*',
  stars: 4,
  text: '好用',
  at: { daysAgo: 3, time: '10:00' },
};
const licensed = (statement: string): ShopContent['shop'] => ({
  ...testContent().shop,
  licence: { kind: 'exempt', statement, address: '', contact: '' },
});
const problemsOf = (over: Partial<SampleReview>, statement = '示例') =>
  checkReviews({ ...testContent(), shop: licensed(statement), reviews: [{ ...valid, ...over }] });

describe('the reviews of the demo shop', () => {
  it('are valid, and all of them are of existing goods', () => {
    expect(checkReviews(content)).toEqual([]);
    const { reviews = [] } = compileShop(content, Date.UTC(2026, 10, 20, 4)).catalog;
    expect(reviews).toHaveLength(content.reviews?.length ?? 0);
  });

  it('are not all positive, and negative ones have a reply', () => {
    const { reviews = [] } = compileShop(content, Date.UTC(2026, 10, 20, 4)).catalog;
    const { stars } = summarize(reviews);
    expect(stars[1] + stars[2]).toBeGreaterThanOrEqual(2);
    expect(reviews.filter((review) => review.stars < 4 && !review.reply)).toEqual([]);
  });

  it('are in the past, and follow-ups and replies are not older than the review', () => {
    const start = Date.UTC(2026, 10, 20, 4);
    for (const { at, followUp, reply } of compileShop(content, start).catalog.reviews ?? []) {
      expect(Math.max(at, followUp?.at ?? at, reply?.at ?? at)).toBeLessThan(start);
      expect(Math.min(followUp?.at ?? at, reply?.at ?? at)).toBeGreaterThanOrEqual(at);
    }
  });
});

describe('checkReviews', () => {
  it('accepts a sample review in a demo shop', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('rejects sample reviews in a shop with a real licence', () => {
    expect(problemsOf({}, '自产自销，零星小额。')).toEqual([expect.stringContaining('电子商务法 art. 17')]);
    expect(checkReviews({ ...testContent(), shop: licensed('自产自销，零星小额。'), reviews: [] })).toEqual([]);
  });

  it.each([
    [{ skuId: 'nothing-1' }, 'skuId'],
    [{ author: '小满' }, 'author'],
    [{ stars: 6 as never }, 'stars'],
    [{ text: ' ' }, 'a text has'],
    [{ text: '字'.repeat(501) }, 'a text has'],
    [{ at: { daysAgo: -1, time: '10:00' } as const }, 'reviews[0]'],
    [{ reply: { text: '谢谢', at: { daysAgo: 4, time: '10:00' } } }, 'older'],
    [{ followUp: { text: '', at: { daysAgo: 1, time: '10:00' } } }, 'a text has'],
  ])('reports the problem of %j', (over, text) => {
    expect(problemsOf(over).join()).toContain(text);
  });
});
