import type { PostDetail } from '@/contract/feed/post';
import { toGoodsCard } from '@/domain/catalog/goods';
import { allPicturesOf, coverOf, isPossiblePostId, unshownGoods } from '@/pages/post/use-post';

import { aGoods, aPicture, aPostActivity, NOW } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: jest.fn() }));

const cup = toGoodsCard(aGoods({ id: 'cup' }), () => 9);
const pot = toGoodsCard(aGoods({ id: 'pot' }), () => 9);
const kiln = aPicture({ url: '/pictures/kiln.svg' });
const hill = aPicture({ url: '/pictures/hill.svg' });

const article = (overrides: Partial<PostDetail> = {}): PostDetail => ({
  id: 'a1',
  kind: 'article',
  title: '一只杯子',
  text: '',
  pictures: [kiln],
  goods: [],
  at: NOW,
  pinned: false,
  ...aPostActivity(),
  blocks: [],
  ...overrides,
});

describe('an article', () => {
  it('lists linked goods that no block shows', () => {
    expect(unshownGoods(article({ goods: [cup, pot], blocks: [{ kind: 'goods', goods: cup }] }))).toEqual([pot]);
  });

  it('does not show its cover twice', () => {
    expect(coverOf(article())).toBe(kiln);
    expect(coverOf(article({ blocks: [{ kind: 'picture', picture: { ...kiln } }] }))).toBeUndefined();
    expect(coverOf(article({ pictures: [], blocks: [{ kind: 'picture', picture: kiln }] }))).toBeUndefined();
  });

  it('collects all its pictures once', () => {
    const post = article({
      blocks: [
        { kind: 'picture', picture: { ...kiln } },
        { kind: 'picture', picture: hill },
      ],
    });
    expect(allPicturesOf(post).map(({ url }) => url)).toEqual([kiln.url, hill.url]);
  });
});

describe('isPossiblePostId', () => {
  it.each([
    ['p01', true],
    ['', false],
    ['x'.repeat(41), false],
  ])('%j: %s', (id, expected) => expect(isPossiblePostId(id)).toBe(expected));
});
