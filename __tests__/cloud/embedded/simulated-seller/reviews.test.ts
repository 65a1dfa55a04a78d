import { REVIEW_DELAY } from '@/cloud/embedded/simulated-seller/moderation';
import { STARS } from '@/contract/reviews/review';
import { DAY, MINUTE } from '@/contract/time';

import { aPhoto, followUpInput, shopWithReview } from '../../../support/reviews/reviews';
import { valueOf, type TestShop } from '../../../support/shop';

/** The only review of the shop, after the demo seller has acted some time later, ms. */
async function reviewAfter(shop: TestShop, delay: number) {
  shop.clock.now += delay;
  await shop.engine.simulateSeller();
  return shop.engine.store.list('reviews')[0]?.review;
}

describe('the simulated seller', () => {
  it.each(STARS)('replies once to a review with %d stars, a minute after it was written', async (stars) => {
    const { shop } = await shopWithReview({ stars });
    const at = shop.clock.now + REVIEW_DELAY;
    expect((await reviewAfter(shop, REVIEW_DELAY - 1))?.reply).toBeUndefined();
    const replied = await reviewAfter(shop, DAY);
    expect(replied?.reply).toEqual({ text: expect.stringMatching(/./), at });
    expect(await reviewAfter(shop, DAY)).toEqual(replied);
  });

  it('shows a review in review, whatever its stars, without changing it', async () => {
    const { shop } = await shopWithReview({ stars: 1, pictures: [aPhoto()] });
    const before = await reviewAfter(shop, 0);
    expect(before?.status).toEqual({ state: 'in-review' });
    const after = await reviewAfter(shop, REVIEW_DELAY);
    expect(after).toEqual({ ...before, status: { state: 'shown' }, reply: after?.reply });
    expect(after?.reply).toBeDefined();
  });

  it('refuses an advert and does not reply to it', async () => {
    const { shop } = await shopWithReview({ text: '加我微信 abcdef1 聊聊' });
    const refused = await reviewAfter(shop, DAY);
    expect(refused?.status).toEqual({ state: 'refused', reason: 'advert' });
    expect(refused?.reply).toBeUndefined();
  });

  it('moderates a follow-up a minute later and does not reply again', async () => {
    const { shop, orderId } = await shopWithReview();
    const replied = await reviewAfter(shop, DAY);
    valueOf(await shop.call('review.write', followUpInput(orderId, { pictures: [aPhoto()] })));
    expect((await reviewAfter(shop, REVIEW_DELAY - 1))?.followUp?.status.state).toBe('in-review');
    const later = await reviewAfter(shop, 1);
    expect(later?.followUp?.status.state).toBe('shown');
    expect(later?.reply).toEqual(replied?.reply);
  });

  it('gives the same result when run every minute or once at the end', async () => {
    const often = await shopWithReview({ pictures: [aPhoto()] });
    for (let minute = 0; minute < 9; minute += 1) await reviewAfter(often.shop, MINUTE);
    const once = await shopWithReview({ pictures: [aPhoto()] });
    expect(await reviewAfter(often.shop, MINUTE)).toEqual(await reviewAfter(once.shop, 10 * MINUTE));
  });
});

describe('the embedded cloud', () => {
  it('has shown and answered the review when the shopper comes back, and writes it once', async () => {
    const { shop, orderId } = await shopWithReview({ pictures: [aPhoto()] });
    shop.clock.now += 2 * MINUTE;
    await shop.engine.simulateSeller();
    const seen = async () => valueOf(await shop.callAs('other')('review.list', { goodsId: 'cup' })).items;
    expect(await seen()).toMatchObject([{ status: { state: 'shown' }, reply: { at: shop.clock.now - MINUTE } }]);
    const writes = shop.storage.writes();
    await shop.engine.simulateSeller();
    expect(shop.storage.writes()).toBe(writes);
    valueOf(await shop.call('review.write', followUpInput(orderId, { pictures: [aPhoto('b')] })));
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
    expect(await seen()).toMatchObject([{ followUp: { status: { state: 'shown' } } }]);
  });

  it('replies later on a phone that was full', async () => {
    const { shop } = await shopWithReview();
    shop.clock.now += 2 * MINUTE;
    shop.storage.setFull(true);
    await shop.engine.simulateSeller();
    expect(shop.engine.store.list('reviews')[0]?.review.reply).toBeUndefined();
    shop.storage.setFull(false);
    await shop.engine.simulateSeller();
    expect(shop.engine.store.list('reviews')[0]?.review.reply).toBeDefined();
  });
});
