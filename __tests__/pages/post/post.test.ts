import type { PostDetail } from '@/contract/feed/post';
import { toGoodsCard } from '@/domain/catalog/goods';
import { canBeAPost, coverOf, goodsLeft, picturesOf } from '@/pages/post/use-post';

import { aGoods, aPicture, aTalk, NOW } from '../../support/builders/builders';

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
  ...aTalk(),
  blocks: [],
  ...overrides,
});

describe('an article', () => {
  it('lists the goods that its words have not shown', () => {
    expect(goodsLeft(article({ goods: [cup, pot], blocks: [{ kind: 'goods', goods: cup }] }))).toEqual([pot]);
  });

  it('does not show its cover twice', () => {
    expect(coverOf(article())).toBe(kiln);
    expect(coverOf(article({ blocks: [{ kind: 'picture', picture: { ...kiln } }] }))).toBeUndefined();
    expect(coverOf(article({ pictures: [], blocks: [{ kind: 'picture', picture: kiln }] }))).toBeUndefined();
  });

  it('lets all its pictures be leafed through, each once', () => {
    const post = article({
      blocks: [
        { kind: 'picture', picture: { ...kiln } },
        { kind: 'picture', picture: hill },
      ],
    });
    expect(picturesOf(post).map(({ url }) => url)).toEqual([kiln.url, hill.url]);
  });
});

describe('the id of a post', () => {
  it.each([
    ['p01', true],
    ['', false],
    ['x'.repeat(41), false],
  ])('%j can be one: %s', (id, can) => expect(canBeAPost(id)).toBe(can));
});
