import fc from 'fast-check';

import { beijingDay, DAY, HOUR, startOfBeijingDay } from '@/contract/time';
import { toGoodsCard } from '@/domain/catalog/goods';
import { groupByDay, sortFeed, toPostCard, toPostDetail } from '@/domain/feed/feed';

import { aGoods, aPicture, aPost, around, NOW } from '../../support/builders/builders';

const midnight = startOfBeijingDay(beijingDay(NOW));
const posts = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    at: fc.integer({ min: NOW - 5 * DAY, max: NOW + DAY }).map((at) => at - (at % HOUR)),
    pinned: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('the order of the feed', () => {
  it('is pinned first, then newest, then by id', () => {
    const feed = [
      aPost({ id: 'old', at: NOW - DAY }),
      aPost({ id: 'b', at: NOW }),
      aPost({ id: 'a', at: NOW }),
      aPost({ id: 'pinned-old', at: NOW - 9 * DAY, pinned: true }),
      aPost({ id: 'pinned-new', at: NOW - DAY, pinned: true }),
    ];
    expect(sortFeed(feed).map(({ id }) => id)).toEqual(['pinned-new', 'pinned-old', 'a', 'b', 'old']);
    expect(feed[0]?.id).toBe('old');
  });

  it('does not depend on the order in which posts are kept', () => {
    fc.assert(fc.property(posts, (kept) => expect(sortFeed([...kept].reverse())).toEqual(sortFeed(kept))));
  });
});

describe('the days of the feed', () => {
  it('are days of Beijing', () => {
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

  it('count a post from later than now as today', () => {
    expect(groupByDay([aPost({ at: NOW + 2 * DAY }), aPost()], NOW).map(({ day }) => day)).toEqual(['today']);
  });

  it('hold every post once, in order, under keys of their own', () => {
    fc.assert(
      fc.property(posts, (kept) => {
        const sorted = sortFeed(kept);
        const groups = groupByDay(sorted, NOW);
        expect(groups.flatMap((group) => group.posts)).toEqual(sorted);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.every((group) => group.posts.length > 0)).toBe(true);
      }),
    );
  });

  it('keep the key of a group when the next page comes', () => {
    const feed = [aPost({ id: 'a' }), aPost({ id: 'b', at: NOW - HOUR }), aPost({ id: 'c', at: NOW - 2 * DAY })];
    const keys = groupByDay(feed, NOW).map(({ key }) => key);
    expect(groupByDay(feed.slice(0, 1), NOW).map(({ key }) => key)).toEqual(keys.slice(0, 1));
  });
});

describe('a post', () => {
  const cup = toGoodsCard(aGoods({ id: 'cup' }), () => 3);
  const shown = around((goodsId) => (goodsId === 'cup' ? cup : undefined));

  it('shows the goods still on sale, in its own order', () => {
    expect(toPostCard(aPost({ goodsIds: ['gone', 'cup'] }), shown).goods).toEqual([cup]);
  });

  it('has a video only if it was given one, in a list and opened', () => {
    const video = { url: '/clips/pour.mp4', seconds: 3, width: 600, height: 600 };
    expect(toPostCard(aPost(), shown)).not.toHaveProperty('video');
    expect(toPostCard(aPost({ video }), shown).video).toEqual(video);
    expect(toPostDetail(aPost({ video }), shown).video).toEqual(video);
  });

  it('has a title only if it was given one, and no blocks in a list', () => {
    const blocks = [{ kind: 'text', text: '…' }] as const;
    expect(Object.keys(toPostCard(aPost({ blocks }), shown))).not.toEqual(expect.arrayContaining(['title']));
    expect(Object.keys(toPostCard(aPost({ blocks }), shown))).not.toEqual(expect.arrayContaining(['blocks']));
    expect(toPostCard(aPost({ title: '开窑' }), shown).title).toBe('开窑');
  });

  it('opened, leaves out the blocks of goods that are gone and keeps the rest in order', () => {
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
