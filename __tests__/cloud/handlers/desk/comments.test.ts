import { LIMITS } from '@/contract/limits';
import { MINUTE } from '@/contract/time';

import * as steps from '../../../support/scenarios/steps';
import { failureOf, openTestShop, valueOf, type TestShop } from '../../../support/shop';

const HELD = '不会是假货吧';
const REPLY = { requestId: 'answer-1', postId: 'p1', text: '有的，明天到' };

const listed = async ({ call }: TestShop, list: 'waiting' | 'recent' = 'waiting') =>
  valueOf(await call('desk.listComments', { list })).items;
const seenBy = async ({ callAs }: TestShop, shopper: string) =>
  valueOf(await callAs(shopper)('feed.get', { postId: 'p1' })).comments;
const report = (shop: TestShop, commentId: string, shopper: string) =>
  shop.callAs(shopper)('feed.report', { postId: 'p1', commentId, reason: 'abuse' });

describe('desk.listComments', () => {
  it('lists held and reported comments, oldest first, without telling who wrote or reported them', async () => {
    const shop = openTestShop();
    const shown = await steps.writeComment(shop, shop.callAs('one'));
    shop.clock.now += 1;
    const held = await steps.writeComment(shop, shop.callAs('two'), HELD);
    expect((await listed(shop)).map(({ id }) => id)).toEqual([held]);
    valueOf(await report(shop, shown, 'three'));
    valueOf(await report(shop, shown, 'three'));
    const items = await listed(shop);
    expect(items).toMatchObject([
      { id: shown, postTitle: 'p1', status: { state: 'shown' }, reports: [{ reason: 'abuse' }] },
      { id: held, status: { state: 'in-review' }, reports: [] },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/"(one|two|three)"/);
    expect(valueOf(await shop.call('desk.summary', {}))).toMatchObject({ comments: 2 });
  });

  it('keeps honest reports while two accounts flood the post with reports that are taken back', async () => {
    const shop = openTestShop();
    const honest = await steps.writeComment(shop, shop.callAs('one'));
    for (const who of ['a', 'b', 'c']) valueOf(await report(shop, honest, who));
    for (let at = 0; at < LIMITS.reports * 2; at += 1) {
      const input = { requestId: `flood-${at}`, postId: 'p1', text: `第 ${at} 句` };
      const { comments } = valueOf(await shop.callAs('two')('feed.comment', input));
      const commentId = comments[comments.length - 1]?.id ?? '';
      valueOf(await report(shop, commentId, 'three'));
      valueOf(await shop.callAs('two')('feed.deleteComment', { postId: 'p1', commentId }));
    }
    const items = await listed(shop);
    expect(items.map(({ id, reports }) => [id, reports.length])).toEqual([[honest, 3]]);
  });

  it('lists what everyone reads, newest first, to be answered', async () => {
    const shop = openTestShop();
    const first = await steps.writeComment(shop, shop.callAs('one'));
    shop.clock.now += 1;
    const second = await steps.writeComment(shop, shop.callAs('two'));
    await steps.writeComment(shop, shop.callAs('three'), HELD);
    expect((await listed(shop, 'recent')).map(({ id }) => id)).toEqual([second, first]);
  });
});

describe('desk.moderateComment', () => {
  it('lets a held comment through, or hides it from all but its author, who reads why', async () => {
    const shop = openTestShop();
    const commentId = await steps.writeComment(shop, shop.callAs('one'), HELD);
    const decide = (decision: { action: 'show' } | { action: 'hide'; reason: 'abuse' }) =>
      shop.call('desk.moderateComment', { postId: 'p1', commentId, decision });
    valueOf(await decide({ action: 'show' }));
    expect(await seenBy(shop, 'two')).toMatchObject([{ text: HELD }]);
    valueOf(await decide({ action: 'hide', reason: 'abuse' }));
    expect(await seenBy(shop, 'two')).toEqual([]);
    expect(await seenBy(shop, 'one')).toMatchObject([{ hidden: { state: 'refused', reason: 'abuse' } }]);
    expect(await listed(shop)).toEqual([]);
    // The simulated seller leaves her decision alone.
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    expect(await seenBy(shop, 'two')).toEqual([]);
  });

  it('answers the reports: the comment waits again only after another report', async () => {
    const shop = openTestShop();
    const commentId = await steps.writeComment(shop, shop.callAs('one'));
    valueOf(await report(shop, commentId, 'two'));
    valueOf(await shop.call('desk.moderateComment', { postId: 'p1', commentId, decision: { action: 'show' } }));
    expect(await listed(shop)).toEqual([]);
    expect(await seenBy(shop, 'two')).toEqual([]);
    valueOf(await report(shop, commentId, 'three'));
    expect(await listed(shop)).toHaveLength(1);
  });

  it('does not find what is not there', async () => {
    const shop = openTestShop();
    const ref = { postId: 'p1', commentId: 'nonesuch', decision: { action: 'show' } } as const;
    expect(failureOf(await shop.call('desk.moderateComment', ref))).toMatchObject({ detail: { what: 'comment' } });
  });
});

describe('desk.answerComment', () => {
  it('replies under the seller’s name; nobody can report the reply', async () => {
    const shop = openTestShop();
    const commentId = await steps.writeComment(shop, shop.callAs('one'));
    valueOf(await shop.call('desk.answerComment', { ...REPLY, commentId }));
    const [, reply] = await seenBy(shop, 'one');
    expect(reply).toMatchObject({
      text: REPLY.text,
      author: { kind: 'seller', name: '掌柜' },
      replyTo: { kind: 'me' },
    });
    expect(failureOf(await report(shop, reply?.id ?? '', 'two'))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await listed(shop, 'recent')).map(({ id }) => id)).toEqual([commentId]);
  });

  it('refuses an empty or forbidden text, and a comment that is held', async () => {
    const shop = openTestShop();
    const commentId = await steps.writeComment(shop, shop.callAs('one'));
    const held = await steps.writeComment(shop, shop.callAs('two'), HELD);
    const send = (over: object) => shop.call('desk.answerComment', { ...REPLY, commentId, ...over });
    expect(failureOf(await send({ text: ' \u200b' }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(failureOf(await send({ text: '刷单' }))).toMatchObject({ code: 'TEXT_REFUSED' });
    expect(failureOf(await send({ commentId: held }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('a comment that stands is not told as refused when moderation has changed its mind', async () => {
  const shop = openTestShop();
  const input = { requestId: 'comment-1', postId: 'p1', text: '有吗' };
  valueOf(await shop.callAs('one')('feed.comment', input));
  const { moderation } = shop.engine.portsFor();
  const check = jest.spyOn(moderation, 'check').mockResolvedValue({ outcome: 'reject', violation: 'abuse' });
  expect(valueOf(await shop.callAs('one')('feed.comment', input)).comments).toHaveLength(1);
  check.mockRestore();
});
