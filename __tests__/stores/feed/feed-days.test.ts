import { DAY } from '@/contract/time';
import { toGoodsCard } from '@/domain/catalog/goods';
import { toPostCard } from '@/domain/feed/feed';
import { feedDays } from '@/stores/feed/feed-days';

import { aGoods, aPost, around, NOW } from '../../support/builders/builders';

jest.mock('@/client', () => ({ cloudNow: jest.fn() }));

const post = (id: string, at: number, goodsIds: readonly string[] = [], pinned = false) =>
  toPostCard(
    aPost({ id, at, goodsIds, pinned }),
    around((goodsId) => toGoodsCard(aGoods({ id: goodsId }), () => 9)),
  );

describe('feedDays', () => {
  it('counts a good of two posts of one day once', () => {
    const posts = [post('a', NOW, ['cup', 'pot']), post('b', NOW - 1, ['cup']), post('c', NOW - DAY, ['cup'])];
    const days = feedDays(posts, NOW);
    expect(days.map(({ day, goodsCount }) => [day, goodsCount])).toEqual([
      ['today', 2],
      ['yesterday', 1],
    ]);
  });

  it('keeps what is pinned out of today', () => {
    const days = feedDays([post('a', NOW, ['cup'], true), post('b', NOW)], NOW);
    expect(days.map(({ day, goodsCount }) => [day, goodsCount])).toEqual([
      ['pinned', 1],
      ['today', 0],
    ]);
  });
});
