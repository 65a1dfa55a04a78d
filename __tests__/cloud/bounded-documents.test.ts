import { STORED_COLLECTIONS } from '@/cloud/embedded/storage/documents';
import { LIMITS } from '@/contract/limits';
import { MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { openTestShop, orderInputWith, payFor, valueOf, type TestShop } from '../support/shop';

/** The longest document of each collection, characters. */
function longest({ engine }: TestShop): Readonly<Record<string, number>> {
  const lengthsOf = (name: (typeof STORED_COLLECTIONS)[number]) =>
    engine.store.list(name).map((document) => JSON.stringify(document).length);
  return Object.fromEntries(STORED_COLLECTIONS.map((name) => [name, Math.max(0, ...lengthsOf(name))]));
}

/** Collections whose longest document is longer than it was, by more than a number's digits. */
function grown(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(after).flatMap(([name, length]) =>
    length > (before[name] ?? 0) + 40 ? [`${name}: ${before[name]} → ${length}`] : [],
  );
}

describe('the longest document', () => {
  it('stays as long under a post on which a crowd writes, likes and reports', async () => {
    const shop = openTestShop();
    const crowd = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) {
        const call = shop.callAs(`shopper-${n}`);
        valueOf(await call('feed.like', { postId: 'p1', liked: true }));
        const comment = { requestId: 'c', postId: 'p1', text: '好看' };
        const { comments } = valueOf(await call('feed.comment', comment));
        const last = comments[comments.length - 1]?.id ?? '';
        const reporter = shop.callAs(`reporter-${n}`);
        valueOf(await reporter('feed.report', { postId: 'p1', commentId: last, reason: 'other' }));
      }
    };
    await crowd(0, 2);
    const before = longest(shop);
    await crowd(2, 120);
    expect(grown(before, longest(shop))).toEqual([]);
    expect(valueOf(await shop.call('feed.get', { postId: 'p1' }))).toMatchObject({
      comments: { length: LIMITS.commentsReturned },
    });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('stays as long however much one shopper reports, takes back, likes and orders', async () => {
    const shop = openTestShop();
    const call = shop.callAs('busy');
    const once = async (n: number) => {
      shop.clock.now += MINUTE;
      const { comments } = valueOf(await call('feed.comment', { requestId: `c${n}`, postId: 'p1', text: '好看' }));
      const commentId = comments[comments.length - 1]?.id ?? '';
      valueOf(await call('feed.deleteComment', { postId: 'p1', commentId }));
      const input = await orderInputWith(call, { 'tea-1': 1 }, { requestId: `o${n}`, useCredit: true });
      const order = valueOf(await call('order.place', input));
      if (n % 2 === 0) {
        await payFor({ ...shop, call }, order);
        valueOf(await call('order.confirmPayment', { orderId: order.id }));
      } else valueOf(await call('order.cancel', { orderId: order.id }));
    };
    // Beyond what is remembered of requests.
    for (let n = 0; n < 30; n += 1) await once(n);
    const before = longest(shop);
    for (let n = 30; n < 90; n += 1) await once(n);
    expect(grown(before, longest(shop))).toEqual([]);
    // Of so many requests the first are forgotten.
    const problems = audit(shop.engine, shop.clock.now).filter((text) => !text.endsWith('not of exactly one request'));
    expect(problems).toEqual([]);
  });
});
