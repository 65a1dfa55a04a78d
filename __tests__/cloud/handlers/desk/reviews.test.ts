import { MINUTE } from '@/contract/time';

import { aPhoto, followUpInput, reviewInput } from '../../../support/reviews/reviews';
import * as steps from '../../../support/scenarios/steps';
import { failureOf, openTestShop, valueOf, type TestShop } from '../../../support/shop';

/** A review with a picture, which is held, of a red cup. */
async function withHeldReview() {
  const shop = openTestShop();
  const { id: orderId } = await steps.placePaidOrder(shop, 'received');
  valueOf(await shop.call('review.write', reviewInput(orderId, { pictures: [aPhoto()] })));
  return { shop, orderId, ref: { orderId, skuId: 'cup-red' } };
}

const seenByOthers = async ({ callAs }: TestShop) =>
  valueOf(await callAs('stranger')('review.list', { goodsId: 'cup' })).items;
const listed = async ({ call }: TestShop, list: 'waiting' | 'unanswered') =>
  valueOf(await call('desk.listReviews', { list })).items;
const SHOW = { part: 'review', decision: { action: 'show' } } as const;

describe('the seller’s reviews', () => {
  it('wait until she lets them through, then for a reply', async () => {
    const { shop, ref } = await withHeldReview();
    expect(await listed(shop, 'waiting')).toMatchObject([{ ...ref, title: 'cup' }]);
    expect(valueOf(await shop.call('desk.summary', {}))).toMatchObject({ reviews: 1 });
    expect(await listed(shop, 'unanswered')).toEqual([]);
    valueOf(await shop.call('desk.moderateReview', { ...ref, ...SHOW }));
    expect(await seenByOthers(shop)).toHaveLength(1);
    expect(await listed(shop, 'waiting')).toEqual([]);
    expect(await listed(shop, 'unanswered')).toHaveLength(1);
    valueOf(await shop.call('desk.answerReview', { ...ref, requestId: 'answer-1', text: '谢谢你' }));
    expect(await seenByOthers(shop)).toMatchObject([{ reply: { text: '谢谢你', at: shop.clock.now } }]);
    expect(await listed(shop, 'unanswered')).toEqual([]);
    // The simulated seller adds no reply of its own.
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    expect(await seenByOthers(shop)).toMatchObject([{ reply: { text: '谢谢你' } }]);
  });

  it('wait for each part: the follow-up is decided by itself', async () => {
    const { shop, orderId, ref } = await withHeldReview();
    valueOf(await shop.call('desk.moderateReview', { ...ref, ...SHOW }));
    expect(failureOf(await shop.call('desk.moderateReview', { ...ref, ...SHOW, part: 'follow-up' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    valueOf(await shop.call('review.write', { ...followUpInput(orderId), pictures: [aPhoto()] }));
    expect(await listed(shop, 'waiting')).toHaveLength(1);
    expect((await seenByOthers(shop))[0]?.followUp).toBeUndefined();
    valueOf(await shop.call('desk.moderateReview', { ...ref, ...SHOW, part: 'follow-up' }));
    expect((await seenByOthers(shop))[0]?.followUp).toBeDefined();
  });

  it('can be held back with a reason, and never taken away once everyone reads them', async () => {
    const { shop, ref } = await withHeldReview();
    const hide = { ...ref, part: 'review', decision: { action: 'hide', reason: 'abuse' } } as const;
    valueOf(await shop.call('desk.moderateReview', hide));
    expect(await seenByOthers(shop)).toEqual([]);
    valueOf(await shop.call('desk.moderateReview', { ...ref, ...SHOW }));
    expect(failureOf(await shop.call('desk.moderateReview', hide))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { rule: 'shown' },
    });
    expect(await seenByOthers(shop)).toHaveLength(1);
  });

  it('are not answered with nothing or with forbidden words', async () => {
    const { shop, ref } = await withHeldReview();
    const send = (text: string) => shop.call('desk.answerReview', { ...ref, requestId: 'answer-1', text });
    expect(failureOf(await send(' '))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(failureOf(await send('刷单'))).toMatchObject({ code: 'TEXT_REFUSED' });
  });
});
