import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import type { ModerationStatus } from '@/contract/moderation';
import {
  anonymousTag,
  findAuthor,
  toPostActivity,
  type CommentRecord,
  type ShopperCommentRecord,
} from '@/domain/feed/post-activity';

import { NOW } from '../../support/builders/builders';

const SHOWN: ModerationStatus = { state: 'shown' };

function sellerPostComment(id: string, over: Partial<CommentRecord> = {}): CommentRecord {
  return { id, author: '阿禾', text: '好看', at: NOW, bySeller: false, ...over };
}

function shopperComment(id: string, over: Partial<ShopperCommentRecord> = {}): ShopperCommentRecord {
  return { id, postId: 'kiln', place: 1, shopperId: 'lin', text: '还有吗', at: NOW, status: SHOWN, ...over };
}

interface ViewOptions {
  readonly comments?: readonly CommentRecord[];
  readonly shopperComments?: readonly ShopperCommentRecord[];
  readonly likes?: readonly [number, number];
  readonly liked?: readonly string[];
  readonly reported?: readonly string[];
}

/** The post `kiln` as the shopper `me` sees it. */
function view({ comments = [], shopperComments = [], likes = [0, 0], liked = [], reported = [] }: ViewOptions) {
  const activity = { likes: likes[1], comments: shopperComments, earlier: 0 };
  const reactions = { shopperId: 'me', liked: liked.includes('kiln'), reported };
  return { post: { id: 'kiln', likes: likes[0], comments }, activity, reactions };
}

const idsOf = (options: ViewOptions) => toPostActivity(view(options)).comments.map(({ id }) => id);
const first = (options: ViewOptions) => toPostActivity(view(options)).comments[0];

describe('likes', () => {
  it('add the post’s own and the shoppers’, and tell whether the viewer likes it', () => {
    expect(toPostActivity(view({ likes: [30, 12], liked: ['kiln'] }))).toMatchObject({ likes: 42, liked: true });
    expect(toPostActivity(view({ likes: [30, 12], liked: ['other'] }))).toMatchObject({ likes: 42, liked: false });
  });
});

describe('the author', () => {
  it('is a named person or the seller in the post’s own comments', () => {
    expect(first({ comments: [sellerPostComment('c1')] })).toStrictEqual({
      id: 'c1',
      author: { kind: 'named', name: '阿禾' },
      text: '好看',
      at: NOW,
    });
    const answer = sellerPostComment('c2', { author: '小满', bySeller: true, replyTo: '阿禾' });
    expect(first({ comments: [answer] })).toMatchObject({
      author: { kind: 'seller', name: '小满' },
      replyTo: { kind: 'named', name: '阿禾' },
    });
  });

  it('is `me` or an anonymous shopper with a tag', () => {
    expect(first({ shopperComments: [shopperComment('s1', { shopperId: 'me' })] })).toStrictEqual({
      id: 's1',
      author: { kind: 'me' },
      text: '还有吗',
      at: NOW,
    });
    expect(first({ shopperComments: [shopperComment('s1')] })?.author).toEqual({
      kind: 'anonymous',
      tag: anonymousTag('lin', 'kiln'),
    });
  });

  it.each([
    [{ name: '阿禾' }, { kind: 'named', name: '阿禾' }],
    [{ shopperId: 'me' }, { kind: 'me' }],
    [{ shopperId: 'lin' }, { kind: 'anonymous', tag: anonymousTag('lin', 'kiln') }],
  ])('of the comment replied to is mapped the same way: %j', (identity, author) => {
    expect(first({ shopperComments: [shopperComment('s1', { replyTo: identity })] })?.replyTo).toEqual(author);
  });

  it('never contains a shopper’s id', () => {
    const all = [shopperComment('s1'), shopperComment('s2', { replyTo: { shopperId: 'lin' } })];
    expect(JSON.stringify(toPostActivity(view({ shopperComments: all })))).not.toContain('lin');
  });
});

describe('anonymousTag', () => {
  const ids = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

  it('is three lower-case letters or digits, and deterministic', () => {
    fc.assert(
      fc.property(ids, ids, (shopperId, postId) => {
        expect(anonymousTag(shopperId, postId)).toMatch(/^[0-9a-z]{3}$/);
        expect(anonymousTag(shopperId, postId)).toBe(anonymousTag(shopperId, postId));
      }),
    );
  });

  const SOME = Array.from({ length: 2_000 }, (_, n) => `shopper-${n}`);
  const countDistinct = (tags: readonly string[]) => new Set(tags).size;

  it('rarely collides for two thousand shoppers of one post', () => {
    expect(countDistinct(SOME.map((id) => anonymousTag(id, 'kiln')))).toBeGreaterThan(1_900);
    for (const id of SOME) expect(anonymousTag(id, 'kiln')).toHaveLength(3);
  });

  it('differs between posts for the same shopper', () => {
    const unchanged = SOME.filter((id) => anonymousTag(id, 'kiln') === anonymousTag(id, 'spring'));
    expect(unchanged.length).toBeLessThan(10);
    expect(countDistinct(SOME.map((postId) => anonymousTag('lin', postId)))).toBeGreaterThan(1_900);
  });
});

describe('visible comments', () => {
  const IN_REVIEW: ModerationStatus = { state: 'in-review' };
  const REFUSED: ModerationStatus = { state: 'refused', reason: 'advert' };

  it('are the public ones, and the viewer’s own in any status with the reason', () => {
    const all = [
      shopperComment('shown'),
      shopperComment('waiting', { status: IN_REVIEW }),
      shopperComment('refused', { status: REFUSED }),
      shopperComment('mine', { shopperId: 'me' }),
      shopperComment('my-waiting', { shopperId: 'me', status: IN_REVIEW }),
      shopperComment('my-refused', { shopperId: 'me', status: REFUSED }),
    ];
    const { comments } = toPostActivity(view({ shopperComments: all }));
    expect(comments.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['shown', undefined],
      ['mine', undefined],
      ['my-waiting', IN_REVIEW],
      ['my-refused', REFUSED],
    ]);
    expect(comments[0]).not.toHaveProperty('hidden');
  });

  it('exclude comments the viewer has reported', () => {
    const options = {
      comments: [sellerPostComment('c1'), sellerPostComment('c2')],
      shopperComments: [shopperComment('s1'), shopperComment('s2')],
    };
    expect(idsOf({ ...options, reported: ['c1', 's2'] })).toEqual(['c2', 's1']);
  });

  it('are sorted oldest first, stable for equal times', () => {
    const comments = [sellerPostComment('noon', { at: NOW }), sellerPostComment('dawn', { at: NOW - 9 })];
    const all = [
      shopperComment('late', { at: NOW + 9 }),
      shopperComment('noon-too', { at: NOW }),
      shopperComment('early', { at: NOW - 5 }),
    ];
    expect(idsOf({ comments, shopperComments: all })).toEqual(['dawn', 'early', 'noon', 'noon-too', 'late']);
  });

  it.each([
    [0, 0],
    [LIMITS.commentsReturned, 0],
    [LIMITS.commentsReturned + 3, 3],
  ])('are, of %i comments, the latest; %i earlier ones are counted', (count, earlier) => {
    const comments = Array.from({ length: count }, (_, n) => sellerPostComment(`c${n}`, { at: NOW + n }));
    const activity = toPostActivity(view({ comments }));
    expect(activity.earlierCount).toBe(earlier);
    expect(activity.comments.map(({ id }) => id)).toEqual(comments.slice(earlier).map(({ id }) => id));
  });
});

describe('findAuthor', () => {
  const options: ViewOptions = {
    comments: [
      sellerPostComment('c1', { author: '阿禾' }),
      sellerPostComment('c2', { author: '小满', bySeller: true }),
    ],
    shopperComments: [
      shopperComment('s1', { shopperId: 'lin' }),
      shopperComment('s2', { shopperId: 'wang' }),
      shopperComment('secret', { status: { state: 'in-review' } }),
      shopperComment('own', { shopperId: 'me', status: { state: 'in-review' } }),
    ],
  };

  it.each([
    ['c1', { name: '阿禾' }],
    ['c2', { name: '小满' }],
    ['s1', { shopperId: 'lin' }],
    ['s2', { shopperId: 'wang' }],
    ['own', { shopperId: 'me' }],
  ])('of %s is %j', (commentId, author) => {
    expect(findAuthor(view(options), commentId)).toEqual(author);
  });

  it('is undefined for a comment that does not exist or is not visible to the viewer', () => {
    expect(findAuthor(view(options), 'unknown')).toBeUndefined();
    expect(findAuthor(view(options), 'secret')).toBeUndefined();
    expect(findAuthor(view({ ...options, reported: ['s1'] }), 's1')).toBeUndefined();
  });
});
