import { LIMITS } from '@/contract/limits';
import { MINUTE } from '@/contract/time';

import { failureOf, openTestShop, valueOf, type CallShop } from '../../../support/shop';
import { postContent, testContent } from '../../../support/test-content';

const POPULAR = 1_200_000;

/** `p1` has over a million likes and two comments; the second is the seller's reply. */
const content = testContent({
  posts: [
    postContent({
      id: 'p1',
      likes: POPULAR,
      comments: [
        { author: '小满', text: '有吗', at: { daysAgo: 1, time: '10:05' } },
        { author: '掌柜', text: '有', at: { daysAgo: 1, time: '10:06' }, replyTo: '小满', bySeller: true },
      ],
    }),
  ],
});

const addComment = (call: CallShop, text: string, over: { requestId?: string; replyTo?: string } = {}) =>
  call('feed.comment', { requestId: text.slice(0, 20), postId: 'p1', text, ...over });
const textsOf = async (call: CallShop) =>
  valueOf(await call('feed.get', { postId: 'p1' })).comments.map(({ text }) => text);

describe('a like', () => {
  it('is counted once when sent repeatedly, and survives a restart', async () => {
    const shop = openTestShop({ content });
    for (const liked of [true, true, true]) await shop.call('feed.like', { postId: 'p1', liked });
    const again = shop.restart();
    expect(valueOf(await again.call('feed.get', { postId: 'p1' }))).toMatchObject({ likes: POPULAR + 1, liked: true });
    expect(valueOf(await again.call('feed.like', { postId: 'p1', liked: false }))).toMatchObject({
      likes: POPULAR,
      liked: false,
    });
    expect(valueOf(await again.call('feed.like', { postId: 'p1', liked: false })).likes).toBe(POPULAR);
  });

  it('is per shopper, while the count is shared', async () => {
    const { callAs } = openTestShop({ content });
    await callAs('a')('feed.like', { postId: 'p1', liked: true });
    const { items } = valueOf(await callAs('b')('feed.list', {}));
    expect(items[0]).toMatchObject({ likes: POPULAR + 1, liked: false });
  });

  it('is refused for an unknown post', async () => {
    const { call } = openTestShop({ content });
    expect(failureOf(await call('feed.like', { postId: 'p2', liked: true }))).toMatchObject({
      detail: { what: 'post' },
    });
  });
});

describe('a comment', () => {
  it('is visible to everyone: as `me` to its author, anonymous to others', async () => {
    const { callAs } = openTestShop({ content });
    const { comments } = valueOf(await addComment(callAs('a'), '要两只'));
    expect(comments.at(-1)).toMatchObject({ author: { kind: 'me' }, text: '要两只' });
    expect(comments.at(-1)).not.toHaveProperty('hidden');
    const [, , seen] = valueOf(await callAs('b')('feed.get', { postId: 'p1' })).comments;
    expect(seen).toMatchObject({ author: { kind: 'anonymous' }, text: '要两只' });
    expect(JSON.stringify(seen)).not.toContain('"a"');
  });

  it('is added once when sent twice, also after it was deleted', async () => {
    const { call } = openTestShop({ content });
    await addComment(call, '要两只');
    const { comments } = valueOf(await addComment(call, '要两只'));
    expect(comments).toHaveLength(3);
    await call('feed.deleteComment', { postId: 'p1', commentId: comments.at(-1)?.id ?? '' });
    expect(valueOf(await addComment(call, '要两只')).comments).toHaveLength(2);
  });

  it('is refused with another text under the same request id', async () => {
    const { call } = openTestShop({ content });
    await addComment(call, '要两只', { requestId: 'r' });
    expect(failureOf(await addComment(call, '要三只', { requestId: 'r' })).code).toBe('REQUEST_REUSED');
  });

  it('keeps the author it replies to when that comment is deleted', async () => {
    const { call, callAs } = openTestShop({ content });
    const id = valueOf(await addComment(callAs('a'), '几时到')).comments.at(-1)?.id ?? '';
    expect(valueOf(await addComment(call, '明天', { replyTo: id })).comments.at(-1)?.replyTo).toMatchObject({
      kind: 'anonymous',
    });
    await callAs('a')('feed.deleteComment', { postId: 'p1', commentId: id });
    const { comments } = valueOf(await callAs('a')('feed.get', { postId: 'p1' }));
    expect(comments.at(-1)).toMatchObject({ text: '明天', replyTo: { kind: 'me' } });
    expect(failureOf(await addComment(call, '还在吗', { replyTo: id }))).toMatchObject({ detail: { what: 'comment' } });
  });

  it.each(['', '   \n\t ', '\u200b\u202e\u2066', '\u3164 \u2800'])(
    'is refused without visible characters: %j',
    async (text) => {
      const { call } = openTestShop({ content });
      expect(failureOf(await addComment(call, text, { requestId: 'r' }))).toMatchObject({ detail: { path: 'text' } });
    },
  );

  it('is refused above the length limit and accepted at it', async () => {
    const { call } = openTestShop({ content });
    expect(failureOf(await addComment(call, '长'.repeat(5_000))).code).toBe('INVALID_INPUT');
    expect(valueOf(await addComment(call, '长'.repeat(LIMITS.commentChars))).comments).toHaveLength(3);
  });

  it('is stored without direction overrides', async () => {
    const { call } = openTestShop({ content });
    expect(valueOf(await addComment(call, '好\u202e看\u200f')).comments.at(-1)?.text).toBe('好看');
  });

  it('is refused above the limit per shopper and post', async () => {
    const { call } = openTestShop({ content });
    for (let at = 0; at < LIMITS.comments; at += 1) await addComment(call, `第 ${at} 句`);
    expect(failureOf(await addComment(call, '再一句'))).toMatchObject({
      code: 'TOO_MANY',
      detail: { what: 'comments' },
    });
  });

  it('can be deleted only by its author, idempotently', async () => {
    const { call, callAs } = openTestShop({ content });
    const commentId = valueOf(await addComment(callAs('a'), '要两只')).comments.at(-1)?.id ?? '';
    await call('feed.deleteComment', { postId: 'p1', commentId });
    expect(await textsOf(call)).toContain('要两只');
    for (let times = 0; times < 2; times += 1)
      expect(valueOf(await callAs('a')('feed.deleteComment', { postId: 'p1', commentId })).comments).toHaveLength(2);
    expect(
      valueOf(await callAs('a')('feed.deleteComment', { postId: 'p1', commentId: 'p1-c1' })).comments,
    ).toHaveLength(2);
  });
});

describe('moderation of a comment', () => {
  it('refuses a prohibited text with a reason and stores nothing', async () => {
    const shop = openTestShop({ content });
    expect(failureOf(await addComment(shop.call, '刷单找我'))).toMatchObject({
      code: 'TEXT_REFUSED',
      detail: { violation: 'advert' },
    });
    expect(await textsOf(shop.restart().call)).toHaveLength(2);
  });

  it('shows a doubtful comment only to its author until the seller has checked it', async () => {
    const { call, callAs, clock, engine } = openTestShop({ content });
    valueOf(await addComment(call, '<script>alert(1)</script>'));
    valueOf(await addComment(call, '不会是假货吧'));
    const own = async () =>
      valueOf(await call('feed.get', { postId: 'p1' }))
        .comments.slice(2)
        .map(({ hidden }) => hidden?.state ?? 'shown');
    expect(await own()).toEqual(['in-review', 'in-review']);
    expect(await textsOf(callAs('b'))).toHaveLength(2);

    clock.now += MINUTE - 1;
    await engine.simulateSeller();
    expect(await own()).toEqual(['in-review', 'in-review']);
    clock.now += 1;
    await engine.simulateSeller();
    expect(await own()).toEqual(['refused', 'shown']);
    expect((await textsOf(callAs('b'))).slice(2)).toEqual(['不会是假货吧']);
  });

  it('does not allow replies to a comment the caller can’t read', async () => {
    const { call, callAs } = openTestShop({ content });
    const id = valueOf(await addComment(call, '看 https://example.com')).comments.at(-1)?.id ?? '';
    expect(failureOf(await addComment(callAs('b'), '什么', { replyTo: id }))).toMatchObject({
      detail: { what: 'comment' },
    });
  });
});

describe('a report', () => {
  it('hides the comment permanently from the reporter only', async () => {
    const shop = openTestShop({ content });
    const { call, callAs, engine } = shop;
    const commentId = valueOf(await addComment(callAs('a'), '无聊')).comments.at(-1)?.id ?? '';
    const report = { postId: 'p1', commentId, reason: 'abuse' } as const;
    expect(valueOf(await call('feed.report', report)).comments).toHaveLength(2);
    expect(valueOf(await call('feed.report', report)).comments).toHaveLength(2);
    expect(await textsOf(shop.restart().call)).not.toContain('无聊');
    expect(await textsOf(callAs('a'))).toContain('无聊');
    expect(engine.store.list('comments')).toMatchObject([{ id: commentId, reports: [{ reason: 'abuse' }] }]);
  });

  it('is refused for the seller’s, the caller’s own and unreadable comments', async () => {
    const { call, callAs } = openTestShop({ content });
    const own = valueOf(await addComment(call, '你好')).comments.at(-1)?.id ?? '';
    const unseen = valueOf(await addComment(callAs('a'), '看 www.example.com')).comments.at(-1)?.id ?? '';
    for (const commentId of ['p1-c2', own, unseen, 'nonesuch'])
      expect(failureOf(await call('feed.report', { postId: 'p1', commentId, reason: 'other' }))).toMatchObject({
        detail: { what: 'comment' },
      });
    expect(
      valueOf(await call('feed.report', { postId: 'p1', commentId: 'p1-c1', reason: 'other' })).comments,
    ).toHaveLength(2);
  });
});

describe('the feed', () => {
  it('filters by goods, articles, videos and one goods item, also one inside an article', async () => {
    const posts = [
      postContent({ id: 'words' }),
      postContent({ id: 'cup', goodsIds: ['cup'] }),
      postContent({ id: 'article', title: 't', blocks: [{ kind: 'goods', goodsId: 'tea' }] }),
      postContent({ id: 'video', video: { file: 'a.mp4', seconds: 3 } }),
    ];
    const { call } = openTestShop({ content: testContent({ posts }) });
    const idsOf = async (query: object) => valueOf(await call('feed.list', query)).items.map(({ id }) => id);
    expect(await idsOf({})).toHaveLength(4);
    expect(await idsOf({ filter: 'new' })).toEqual(['cup']);
    expect(await idsOf({ filter: 'articles' })).toEqual(['article']);
    expect(await idsOf({ filter: 'videos' })).toEqual(['video']);
    expect(await idsOf({ goodsId: 'tea' })).toEqual(['article']);
    expect(await idsOf({ goodsId: 'gone-long-ago' })).toEqual([]);
    expect(await idsOf({ filter: 'articles', goodsId: 'cup' })).toEqual([]);
  });

  it('pages without gaps or duplicates, also with a filter', async () => {
    const posts = Array.from({ length: 40 }, (_none, at) =>
      postContent({ id: `p${at}`, ...(at % 2 === 0 && { goodsIds: ['cup'] }) }),
    );
    const { call } = openTestShop({ content: testContent({ posts }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = valueOf(await call('feed.list', { filter: 'new', ...(cursor && { cursor }) }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
  });
});
