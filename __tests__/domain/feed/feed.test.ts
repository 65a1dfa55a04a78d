import fc from 'fast-check';

import { beijingDay, DAY, HOUR, startOfBeijingDay } from '@/contract/time';
import { toGoodsCard } from '@/domain/catalog/goods';
import { groupByDay, toPostCard, toPostDetail } from '@/domain/feed/feed';

import { aGoods, aPicture, aPost, aPostContext, NOW } from '../../support/builders/builders';

const midnight = startOfBeijingDay(beijingDay(NOW));
const posts = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    at: fc.integer({ min: NOW - 5 * DAY, max: NOW + DAY }).map((at) => at - (at % HOUR)),
    pinned: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('groupByDay', () => {
  it('groups by Beijing day', () => {
    const feed = [
      aPost({ id: 'pinned', at: NOW - 9 * DAY, pinned: true }),
      aPost({ id: 'first-minute', at: midnight }),
      aPost({ id: 'last-minute', at: midnight - 1 }),
      aPost({ id: 'evening', at: midnight - 20 * HOUR }),
      aPost({ id: 'older', at: midnight - DAY - 1 }),
    ];
    expect(groupByDay(feed, NOW).map(({ day, posts: group }) => [day, group.map(({ id }) => id)])).toEqual([
      ['pinned', ['pinned']],
      ['today', ['first-minute']],
      ['yesterday', ['last-minute', 'evening']],
      [midnight - 2 * DAY, ['older']],
    ]);
  });

  it('counts a post from the future as today', () => {
    expect(groupByDay([aPost({ at: NOW + 2 * DAY }), aPost()], NOW).map(({ day }) => day)).toEqual(['today']);
  });

  it('contains every post once, in order, under unique keys', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const sorted = [...list].sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.at - a.at);
        const groups = groupByDay(sorted, NOW);
        expect(groups.flatMap((group) => group.posts)).toEqual(sorted);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.every((group) => group.posts.length > 0)).toBe(true);
      }),
    );
  });

  it('keeps a group’s key when the next page is loaded', () => {
    const feed = [aPost({ id: 'a' }), aPost({ id: 'b', at: NOW - HOUR }), aPost({ id: 'c', at: NOW - 2 * DAY })];
    const keys = groupByDay(feed, NOW).map(({ key }) => key);
    expect(groupByDay(feed.slice(0, 1), NOW).map(({ key }) => key)).toEqual(keys.slice(0, 1));
  });
});

describe('a post', () => {
  const cup = toGoodsCard(aGoods({ id: 'cup' }), () => 3);
  const shown = aPostContext((goodsId) => (goodsId === 'cup' ? cup : undefined));

  it('shows only goods on sale, in its own order', () => {
    expect(toPostCard(aPost({ goodsIds: ['gone', 'cup'] }), shown).goods).toEqual([cup]);
  });

  it('has a video only if the record has one, in card and detail', () => {
    const video = { url: '/clips/pour.mp4', seconds: 3, width: 600, height: 600 };
    expect(toPostCard(aPost(), shown)).not.toHaveProperty('video');
    expect(toPostCard(aPost({ video }), shown).video).toEqual(video);
    expect(toPostDetail(aPost({ video }), shown).video).toEqual(video);
  });

  it('has a title only if the record has one, and no blocks in its card', () => {
    const blocks = [{ kind: 'text', text: '…' }] as const;
    expect(Object.keys(toPostCard(aPost({ blocks }), shown))).not.toEqual(expect.arrayContaining(['title']));
    expect(Object.keys(toPostCard(aPost({ blocks }), shown))).not.toEqual(expect.arrayContaining(['blocks']));
    expect(toPostCard(aPost({ title: '开窑' }), shown).title).toBe('开窑');
  });

  it('leaves out blocks of goods that no longer exist in its detail', () => {
    const text = { kind: 'text', text: '第一窑' } as const;
    const picture = { kind: 'picture', picture: aPicture() } as const;
    const blocks = [text, { kind: 'goods', goodsId: 'gone' }, { kind: 'goods', goodsId: 'cup' }, picture] as const;
    expect(toPostDetail(aPost({ kind: 'article', blocks }), shown).blocks).toEqual([
      text,
      { kind: 'goods', goods: cup },
      picture,
    ]);
  });
});
