import { DAY } from '@/contract/time';
import { toGoodsCard } from '@/domain/catalog/goods';
import { toPostCard } from '@/domain/feed/feed';
import { toFeedDays } from '@/stores/feed/feed-days';
import { toShelf } from '@/stores/feed/shelf';

import { aGoods, aPost, aPostContext, NOW } from '../../support/builders/builders';

jest.mock('@/client', () => ({ cloudNow: jest.fn() }));

const SOLD_OUT = 'sold-out';
const context = aPostContext((id) => toGoodsCard(aGoods({ id }), () => (id === SOLD_OUT ? 0 : 9)));
const post = (at: number, goodsIds: readonly string[], pinned = false) =>
  toPostCard(aPost({ id: `post-${at}-${pinned}`, at, goodsIds, pinned }), context);
const shelfOf = (...posts: readonly ReturnType<typeof post>[]) => {
  const shelf = toShelf(toFeedDays(posts, NOW));
  return shelf && [shelf.goods.map(({ id }) => id), shelf.isToday];
};

describe('the shelf above the feed', () => {
  it('has the first three goods for sale of the newest posts, each once', () => {
    expect(shelfOf(post(NOW, ['cup', SOLD_OUT]), post(NOW - 1, ['cup', 'pot', 'tray', 'tea']))).toEqual([
      ['cup', 'pot', 'tray'],
      true,
    ]);
  });

  it('is of today only if all its goods are', () => {
    expect(shelfOf(post(NOW, ['cup']), post(NOW - DAY, ['pot']))).toEqual([['cup', 'pot'], false]);
  });

  it('does not show what a pinned post sells, and is not there without goods', () => {
    expect(shelfOf(post(NOW, ['cup'], true), post(NOW - 1, [SOLD_OUT]))).toBeUndefined();
  });
});
