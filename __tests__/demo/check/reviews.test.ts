import { content } from '@/demo';
import { checkReviews } from '@/demo/check/reviews';
import { compileShop } from '@/demo/compile/shop';
import type { ReviewContent, ShopContent } from '@/demo/types';
import { summarize } from '@/domain/reviews/reviews';

import { testContent } from '../../support/test-content';

const good: ReviewContent = {
  skuId: 'cup-red',
  author: '小*',
  stars: 4,
  text: '好用',
  when: { daysAgo: 3, time: '10:00' },
};
const licensed = (statement: string): ShopContent['shop'] => ({
  ...testContent().shop,
  licence: { kind: 'exempt', statement, address: '', contact: '' },
});
const faultsOf = (over: Partial<ReviewContent>, statement = '示例') =>
  checkReviews({ ...testContent(), shop: licensed(statement), reviews: [{ ...good, ...over }] });

describe('the reviews of the demo shop', () => {
  it('have no fault, and every one is of a good that is there', () => {
    expect(checkReviews(content)).toEqual([]);
    const { reviews = [] } = compileShop(content, Date.UTC(2026, 10, 20, 4));
    expect(reviews).toHaveLength(content.reviews?.length ?? 0);
  });

  it('are not all praise, and blame has been answered', () => {
    const { reviews = [] } = compileShop(content, Date.UTC(2026, 10, 20, 4));
    const { stars } = summarize(reviews);
    expect(stars[1] + stars[2]).toBeGreaterThanOrEqual(2);
    expect(reviews.filter((review) => review.stars < 4 && !review.reply)).toEqual([]);
  });

  it('are of the past, and what follows is no older than what it follows', () => {
    const start = Date.UTC(2026, 10, 20, 4);
    for (const { at, append, reply } of compileShop(content, start).reviews ?? []) {
      expect(Math.max(at, append?.at ?? at, reply?.at ?? at)).toBeLessThan(start);
      expect(Math.min(append?.at ?? at, reply?.at ?? at)).toBeGreaterThanOrEqual(at);
    }
  });
});

describe('checkReviews', () => {
  it('finds no fault with a sample in a shop that says it is one', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('lets no shop with papers of its own open with invented reviews', () => {
    expect(faultsOf({}, '自产自销，零星小额。')).toEqual([expect.stringContaining('电子商务法 art. 17')]);
    expect(checkReviews({ ...testContent(), shop: licensed('自产自销，零星小额。'), reviews: [] })).toEqual([]);
  });

  it.each([
    [{ skuId: 'nothing-1' }, 'skuId'],
    [{ author: '小满' }, 'author'],
    [{ stars: 6 as never }, 'stars'],
    [{ text: ' ' }, 'words'],
    [{ text: '字'.repeat(501) }, 'words'],
    [{ when: { daysAgo: -1, time: '10:00' } as const }, 'reviews[0]'],
    [{ reply: { text: '谢谢', when: { daysAgo: 4, time: '10:00' } } }, 'older'],
    [{ append: { text: '', when: { daysAgo: 1, time: '10:00' } } }, 'words'],
  ])('names what is wrong with %j', (over, named) => {
    expect(faultsOf(over).join()).toContain(named);
  });
});
