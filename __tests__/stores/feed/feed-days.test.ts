import { DAY } from '@/contract/time';
import { toGoodsCard } from '@/domain/catalog/goods';
import { toPostCard } from '@/domain/feed/feed';
import { toFeedDays } from '@/stores/feed/feed-days';

import { aGoods, aPost, aPostContext, NOW } from '../../support/builders/builders';

jest.mock('@/client', () => ({ cloudNow: jest.fn() }));

const post = (id: string, at: number, goodsIds: readonly string[] = [], pinned = false) =>
  toPostCard(
    aPost({ id, at, goodsIds, pinned }),
    aPostContext((goodsId) => toGoodsCard(aGoods({ id: goodsId }), () => 9)),
  );

describe('toFeedDays', () => {
  it('counts goods shown in two posts of one day once', () => {
    const posts = [post('a', NOW, ['cup', 'pot']), post('b', NOW - 1, ['cup']), post('c', NOW - DAY, ['cup'])];
    const days = toFeedDays(posts, NOW);
    expect(days.map(({ day, goodsCount }) => [day, goodsCount])).toEqual([
      ['today', 2],
      ['yesterday', 1],
    ]);
  });

  it('does not count pinned posts under today', () => {
    const days = toFeedDays([post('a', NOW, ['cup'], true), post('b', NOW)], NOW);
    expect(days.map(({ day, goodsCount }) => [day, goodsCount])).toEqual([
      ['pinned', 1],
      ['today', 0],
    ]);
  });
});
