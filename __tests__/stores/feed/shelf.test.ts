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
const shelfOf = (...posts: readonly ReturnType<typeof post>[]) => toShelf(toFeedDays(posts, NOW)).map(({ id }) => id);

describe('the shelf above the feed', () => {
  it('has the first three goods for sale, each once', () => {
    const posts = [post(NOW, []), post(NOW - 1, ['cup', SOLD_OUT]), post(NOW - 2, ['cup', 'pot', 'tray', 'tea'])];
    expect(shelfOf(...posts)).toEqual(['cup', 'pot', 'tray']);
  });

  it('does not repeat what the post right below it sells', () => {
    expect(shelfOf(post(NOW, ['cup']), post(NOW - 1, ['pot']), post(NOW - 2, ['cup', 'tray']))).toEqual([
      'pot',
      'tray',
    ]);
  });

  it('has nothing of a pinned post', () => {
    expect(shelfOf(post(NOW, ['cup'], true), post(NOW - 1, ['pot']), post(NOW - 2, ['tray']))).toEqual(['tray']);
  });
});
