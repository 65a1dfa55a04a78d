import { LIMITS } from '@/contract/limits';
import { MINUTE } from '@/contract/time';

import { failureOf, openShop, valueOf, type AskShop } from '../../../support/shop';
import { postContent, testContent } from '../../../support/test-content';

const POPULAR = 1_200_000;

/** `p1` came with a million likes and two comments, of which the second is the seller's answer. */
const content = testContent({
  posts: [
    postContent({
      id: 'p1',
      likes: POPULAR,
      comments: [
        { author: '小满', text: '有吗', when: { daysAgo: 1, time: '10:05' } },
        { author: '掌柜', text: '有', when: { daysAgo: 1, time: '10:06' }, replyTo: '小满', bySeller: true },
      ],
    }),
  ],
});

const say = (ask: AskShop, text: string, over: { requestId?: string; replyTo?: string } = {}) =>
  ask('feed.comment', { requestId: text.slice(0, 20), postId: 'p1', text, ...over });
const wordsOf = async (ask: AskShop) =>
  valueOf(await ask('feed.get', { postId: 'p1' })).comments.map(({ text }) => text);

describe('a like', () => {
  it('is counted once, however often it is sent, and is there after a restart', async () => {
    const shop = openShop({ content });
    for (const on of [true, true, true]) await shop.ask('feed.like', { postId: 'p1', on });
    const again = shop.restart();
    expect(valueOf(await again.ask('feed.get', { postId: 'p1' }))).toMatchObject({ likes: POPULAR + 1, liked: true });
    expect(valueOf(await again.ask('feed.like', { postId: 'p1', on: false }))).toMatchObject({
      likes: POPULAR,
      liked: false,
    });
    expect(valueOf(await again.ask('feed.like', { postId: 'p1', on: false })).likes).toBe(POPULAR);
  });

  it('is one shopper’s own, and the count is everyone’s', async () => {
    const { askAs } = openShop({ content });
    await askAs('a')('feed.like', { postId: 'p1', on: true });
    const { items } = valueOf(await askAs('b')('feed.list', {}));
    expect(items[0]).toMatchObject({ likes: POPULAR + 1, liked: false });
  });

  it('of a post that is not there is refused', async () => {
    const { ask } = openShop({ content });
    expect(failureOf(await ask('feed.like', { postId: 'p2', on: true }))).toMatchObject({ detail: { what: 'post' } });
  });
});

describe('a comment', () => {
  it('is read by everyone: by its author as hers, by others as a guest’s', async () => {
    const { askAs } = openShop({ content });
    const { comments } = valueOf(await say(askAs('a'), '要两只'));
    expect(comments.at(-1)).toMatchObject({ author: { kind: 'me' }, text: '要两只' });
    expect(comments.at(-1)).not.toHaveProperty('hidden');
    const [, , seen] = valueOf(await askAs('b')('feed.get', { postId: 'p1' })).comments;
    expect(seen).toMatchObject({ author: { kind: 'guest' }, text: '要两只' });
    expect(JSON.stringify(seen)).not.toContain('"a"');
  });

  it('sent twice is said once, also after it was taken back', async () => {
    const { ask } = openShop({ content });
    await say(ask, '要两只');
    const { comments } = valueOf(await say(ask, '要两只'));
    expect(comments).toHaveLength(3);
    await ask('feed.deleteComment', { postId: 'p1', commentId: comments.at(-1)?.id ?? '' });
    expect(valueOf(await say(ask, '要两只')).comments).toHaveLength(2);
  });

  it('of another text under the same request is refused', async () => {
    const { ask } = openShop({ content });
    await say(ask, '要两只', { requestId: 'r' });
    expect(failureOf(await say(ask, '要三只', { requestId: 'r' })).code).toBe('REQUEST_REUSED');
  });

  it('answers someone, and keeps her name when what it answered is gone', async () => {
    const { ask, askAs } = openShop({ content });
    const id = valueOf(await say(askAs('a'), '几时到')).comments.at(-1)?.id ?? '';
    expect(valueOf(await say(ask, '明天', { replyTo: id })).comments.at(-1)?.replyTo).toMatchObject({ kind: 'guest' });
    await askAs('a')('feed.deleteComment', { postId: 'p1', commentId: id });
    const { comments } = valueOf(await askAs('a')('feed.get', { postId: 'p1' }));
    expect(comments.at(-1)).toMatchObject({ text: '明天', replyTo: { kind: 'me' } });
    expect(failureOf(await say(ask, '还在吗', { replyTo: id }))).toMatchObject({ detail: { what: 'comment' } });
  });

  it.each(['', '   \n\t ', '\u200b\u202e\u2066', '\u3164 \u2800'])(
    'with nothing to see in it is refused: %j',
    async (text) => {
      const { ask } = openShop({ content });
      expect(failureOf(await say(ask, text, { requestId: 'r' }))).toMatchObject({ detail: { path: 'text' } });
    },
  );

  it('of 5,000 characters is refused, of as many as fit is kept', async () => {
    const { ask } = openShop({ content });
    expect(failureOf(await say(ask, '长'.repeat(5_000))).code).toBe('INVALID_INPUT');
    expect(valueOf(await say(ask, '长'.repeat(LIMITS.commentChars))).comments).toHaveLength(3);
  });

  it('loses the marks that would turn the rest of the line around', async () => {
    const { ask } = openShop({ content });
    expect(valueOf(await say(ask, '好\u202e看\u200f')).comments.at(-1)?.text).toBe('好看');
  });

  it('is refused above the number one shopper may have under a post', async () => {
    const { ask } = openShop({ content });
    for (let at = 0; at < LIMITS.comments; at += 1) await say(ask, `第 ${at} 句`);
    expect(failureOf(await say(ask, '再一句'))).toMatchObject({ code: 'TOO_MANY', detail: { what: 'comments' } });
  });

  it('is taken back by its author alone, and twice is once', async () => {
    const { ask, askAs } = openShop({ content });
    const commentId = valueOf(await say(askAs('a'), '要两只')).comments.at(-1)?.id ?? '';
    await ask('feed.deleteComment', { postId: 'p1', commentId });
    expect(await wordsOf(ask)).toContain('要两只');
    for (let times = 0; times < 2; times += 1)
      expect(valueOf(await askAs('a')('feed.deleteComment', { postId: 'p1', commentId })).comments).toHaveLength(2);
    expect(valueOf(await askAs('a')('feed.deleteComment', { postId: 'p1', commentId: 'p1-c1' })).comments).toHaveLength(
      2,
    );
  });
});

describe('what is said, before others read it,', () => {
  it('is refused with a reason, and nothing of it is kept', async () => {
    const shop = openShop({ content });
    expect(failureOf(await say(shop.ask, '刷单找我'))).toMatchObject({
      code: 'TEXT_REFUSED',
      detail: { because: 'advert' },
    });
    expect(await wordsOf(shop.restart().ask)).toHaveLength(2);
  });

  it('waits for the seller if it is doubtful: its author sees it so, no one else sees it', async () => {
    const { ask, askAs, clock, engine } = openShop({ content });
    valueOf(await say(ask, '<script>alert(1)</script>'));
    valueOf(await say(ask, '不会是假货吧'));
    const own = async () =>
      valueOf(await ask('feed.get', { postId: 'p1' }))
        .comments.slice(2)
        .map(({ hidden }) => hidden?.state ?? 'shown');
    expect(await own()).toEqual(['in-review', 'in-review']);
    expect(await wordsOf(askAs('b'))).toHaveLength(2);

    clock.now += MINUTE - 1;
    await engine.tend();
    expect(await own()).toEqual(['in-review', 'in-review']);
    clock.now += 1;
    await engine.tend();
    expect(await own()).toEqual(['refused', 'shown']);
    expect((await wordsOf(askAs('b'))).slice(2)).toEqual(['不会是假货吧']);
  });

  it('cannot be answered by who cannot read it', async () => {
    const { ask, askAs } = openShop({ content });
    const id = valueOf(await say(ask, '看 https://example.com')).comments.at(-1)?.id ?? '';
    expect(failureOf(await say(askAs('b'), '什么', { replyTo: id }))).toMatchObject({ detail: { what: 'comment' } });
  });
});

describe('a report', () => {
  it('hides the comment from the one who told, once and for good, and from no one else', async () => {
    const shop = openShop({ content });
    const { ask, askAs, engine } = shop;
    const commentId = valueOf(await say(askAs('a'), '无聊')).comments.at(-1)?.id ?? '';
    const report = { postId: 'p1', commentId, because: 'abuse' } as const;
    expect(valueOf(await ask('feed.report', report)).comments).toHaveLength(2);
    expect(valueOf(await ask('feed.report', report)).comments).toHaveLength(2);
    expect(await wordsOf(shop.restart().ask)).not.toContain('无聊');
    expect(await wordsOf(askAs('a'))).toContain('无聊');
    expect(engine.store.get('postActivity', 'p1')?.reports).toEqual([
      expect.objectContaining({ commentId, because: 'abuse' }),
    ]);
  });

  it('of the seller’s words, of one’s own and of what one cannot read is refused', async () => {
    const { ask, askAs } = openShop({ content });
    const own = valueOf(await say(ask, '你好')).comments.at(-1)?.id ?? '';
    const unseen = valueOf(await say(askAs('a'), '看 www.example.com')).comments.at(-1)?.id ?? '';
    for (const commentId of ['p1-c2', own, unseen, 'nonesuch'])
      expect(failureOf(await ask('feed.report', { postId: 'p1', commentId, because: 'other' }))).toMatchObject({
        detail: { what: 'comment' },
      });
    expect(
      valueOf(await ask('feed.report', { postId: 'p1', commentId: 'p1-c1', because: 'other' })).comments,
    ).toHaveLength(2);
  });
});

describe('the feed', () => {
  it('is narrowed to what shows something to buy, to articles, to videos, and to one good, also one among an article’s words', async () => {
    const posts = [
      postContent({ id: 'words' }),
      postContent({ id: 'cup', goodsIds: ['cup'] }),
      postContent({ id: 'article', title: 't', blocks: [{ kind: 'goods', goodsId: 'tea' }] }),
      postContent({ id: 'video', video: { file: 'a.mp4', seconds: 3 } }),
    ];
    const { ask } = openShop({ content: testContent({ posts }) });
    const idsOf = async (query: object) => valueOf(await ask('feed.list', query)).items.map(({ id }) => id);
    expect(await idsOf({})).toHaveLength(4);
    expect(await idsOf({ show: 'new' })).toEqual(['cup']);
    expect(await idsOf({ show: 'articles' })).toEqual(['article']);
    expect(await idsOf({ show: 'videos' })).toEqual(['video']);
    expect(await idsOf({ goodsId: 'tea' })).toEqual(['article']);
    expect(await idsOf({ goodsId: 'gone-long-ago' })).toEqual([]);
    expect(await idsOf({ show: 'articles', goodsId: 'cup' })).toEqual([]);
  });

  it('comes in pages that fit together, also when it is narrowed', async () => {
    const posts = Array.from({ length: 40 }, (_none, at) =>
      postContent({ id: `p${at}`, ...(at % 2 === 0 && { goodsIds: ['cup'] }) }),
    );
    const { ask } = openShop({ content: testContent({ posts }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = valueOf(await ask('feed.list', { show: 'new', ...(cursor && { cursor }) }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
  });
});
