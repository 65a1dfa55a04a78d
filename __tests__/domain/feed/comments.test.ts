import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import type { Standing } from '@/contract/moderation';
import {
  authorIn,
  guestMark,
  toTalk,
  type CommentRecord,
  type SaidRecord,
  type TalkRecord,
} from '@/domain/feed/comments';

import { NOW } from '../../support/builders/builders';

const SHOWN: Standing = { state: 'shown' };

function written(id: string, over: Partial<CommentRecord> = {}): CommentRecord {
  return { id, author: '阿禾', text: '好看', at: NOW, bySeller: false, ...over };
}

function said(id: string, over: Partial<SaidRecord> = {}): SaidRecord {
  return { id, shopperId: 'lin', text: '还有吗', at: NOW, standing: SHOWN, ...over };
}

interface Scene {
  readonly comments?: readonly CommentRecord[];
  readonly said?: readonly SaidRecord[];
  readonly likes?: readonly [number, number];
  readonly liked?: readonly string[];
  readonly reported?: readonly string[];
}

/** What `me` reads under the post `kiln`. */
function reading({ comments = [], said: all = [], likes = [0, 0], liked = [], reported = [] }: Scene) {
  const talk: TalkRecord = { id: 'kiln', likes: likes[1], said: all, reports: [] };
  return { post: { id: 'kiln', likes: likes[0], comments }, talk, opinion: { id: 'me', liked, reported } };
}

const idsOf = (scene: Scene) => toTalk(reading(scene)).comments.map(({ id }) => id);
const first = (scene: Scene) => toTalk(reading(scene)).comments[0];

describe('the likes of a post', () => {
  it('are those it came with and those of shoppers, and one knows whether one’s own is among them', () => {
    expect(toTalk(reading({ likes: [30, 12], liked: ['kiln'] }))).toMatchObject({ likes: 42, liked: true });
    expect(toTalk(reading({ likes: [30, 12], liked: ['other'] }))).toMatchObject({ likes: 42, liked: false });
  });
});

describe('who speaks', () => {
  it('is told by name where the seller’s own words name someone, herself as the seller', () => {
    expect(first({ comments: [written('c1')] })).toStrictEqual({
      id: 'c1',
      author: { kind: 'named', name: '阿禾' },
      text: '好看',
      at: NOW,
    });
    const answer = written('c2', { author: '小满', bySeller: true, replyTo: '阿禾' });
    expect(first({ comments: [answer] })).toMatchObject({
      author: { kind: 'seller', name: '小满' },
      replyTo: { kind: 'named', name: '阿禾' },
    });
  });

  it('is oneself, or a guest with a mark', () => {
    expect(first({ said: [said('s1', { shopperId: 'me' })] })).toStrictEqual({
      id: 's1',
      author: { kind: 'me' },
      text: '还有吗',
      at: NOW,
    });
    expect(first({ said: [said('s1')] })?.author).toEqual({ kind: 'guest', mark: guestMark('lin', 'kiln') });
  });

  it.each([
    [{ name: '阿禾' }, { kind: 'named', name: '阿禾' }],
    [{ shopperId: 'me' }, { kind: 'me' }],
    [{ shopperId: 'lin' }, { kind: 'guest', mark: guestMark('lin', 'kiln') }],
  ])('and whom she answers is told in the same way: %j', (answers, replyTo) => {
    expect(first({ said: [said('s1', { answers })] })?.replyTo).toEqual(replyTo);
  });

  it('is never told by a shopper’s id', () => {
    const all = [said('s1'), said('s2', { answers: { shopperId: 'lin' } })];
    expect(JSON.stringify(toTalk(reading({ said: all })))).not.toContain('lin');
  });
});

describe('a guest’s mark', () => {
  const ids = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

  it('is three small letters or digits, and the same at every asking', () => {
    fc.assert(
      fc.property(ids, ids, (shopperId, postId) => {
        expect(guestMark(shopperId, postId)).toMatch(/^[0-9a-z]{3}$/);
        expect(guestMark(shopperId, postId)).toBe(guestMark(shopperId, postId));
      }),
    );
  });

  const SOME = Array.from({ length: 2_000 }, (_, n) => `shopper-${n}`);
  const different = (marks: readonly string[]) => new Set(marks).size;

  it('tells two thousand guests of one post mostly apart', () => {
    expect(different(SOME.map((id) => guestMark(id, 'kiln')))).toBeGreaterThan(1_900);
    for (const id of SOME) expect(guestMark(id, 'kiln')).toHaveLength(3);
  });

  it('does not follow a guest from post to post', () => {
    const followed = SOME.filter((id) => guestMark(id, 'kiln') === guestMark(id, 'spring'));
    expect(followed.length).toBeLessThan(10);
    expect(different(SOME.map((postId) => guestMark('lin', postId)))).toBeGreaterThan(1_900);
  });
});

describe('what can be read of a talk', () => {
  const IN_REVIEW: Standing = { state: 'in-review' };
  const REFUSED: Standing = { state: 'refused', because: 'advert' };

  it('is what all may see, and one’s own in any state with the reason why others do not', () => {
    const all = [
      said('shown'),
      said('waiting', { standing: IN_REVIEW }),
      said('refused', { standing: REFUSED }),
      said('mine', { shopperId: 'me' }),
      said('my-waiting', { shopperId: 'me', standing: IN_REVIEW }),
      said('my-refused', { shopperId: 'me', standing: REFUSED }),
    ];
    const { comments } = toTalk(reading({ said: all }));
    expect(comments.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['shown', undefined],
      ['mine', undefined],
      ['my-waiting', IN_REVIEW],
      ['my-refused', REFUSED],
    ]);
    expect(comments[0]).not.toHaveProperty('hidden');
  });

  it('is no more what one has reported, whoever said it', () => {
    const scene = { comments: [written('c1'), written('c2')], said: [said('s1'), said('s2')] };
    expect(idsOf({ ...scene, reported: ['c1', 's2'] })).toEqual(['c2', 's1']);
  });

  it('stands oldest first, and of one instant in the order in which it came', () => {
    const comments = [written('noon', { at: NOW }), written('dawn', { at: NOW - 9 })];
    const all = [said('late', { at: NOW + 9 }), said('noon-too', { at: NOW }), said('early', { at: NOW - 5 })];
    expect(idsOf({ comments, said: all })).toEqual(['dawn', 'early', 'noon', 'noon-too', 'late']);
  });

  it.each([
    [0, 0],
    [LIMITS.commentsShown, 0],
    [LIMITS.commentsShown + 3, 3],
  ])('is, of %i comments, the latest; %i earlier ones are counted', (count, earlier) => {
    const comments = Array.from({ length: count }, (_, n) => written(`c${n}`, { at: NOW + n }));
    const talk = toTalk(reading({ comments }));
    expect(talk.earlier).toBe(earlier);
    expect(talk.comments.map(({ id }) => id)).toEqual(comments.slice(earlier).map(({ id }) => id));
  });
});

describe('the author of a comment', () => {
  const scene: Scene = {
    comments: [written('c1', { author: '阿禾' }), written('c2', { author: '小满', bySeller: true })],
    said: [
      said('s1', { shopperId: 'lin' }),
      said('s2', { shopperId: 'wang' }),
      said('secret', { standing: { state: 'in-review' } }),
      said('own', { shopperId: 'me', standing: { state: 'in-review' } }),
    ],
  };

  it.each([
    ['c1', { name: '阿禾' }],
    ['c2', { name: '小满' }],
    ['s1', { shopperId: 'lin' }],
    ['s2', { shopperId: 'wang' }],
    ['own', { shopperId: 'me' }],
  ])('of %s is %j, so that an answer finds whom it answers', (commentId, author) => {
    expect(authorIn(reading(scene), commentId)).toEqual(author);
  });

  it('is nobody where the comment is not there, or not for the one who asks to read', () => {
    expect(authorIn(reading(scene), 'unheard')).toBeUndefined();
    expect(authorIn(reading(scene), 'secret')).toBeUndefined();
    expect(authorIn(reading({ ...scene, reported: ['s1'] }), 's1')).toBeUndefined();
  });
});
