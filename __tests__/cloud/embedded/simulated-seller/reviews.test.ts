import { REVIEW_DELAY } from '@/cloud/embedded/simulated-seller/moderation';
import { afterReviewReply } from '@/cloud/embedded/simulated-seller/reviews';
import { STARS } from '@/contract/reviews/review';
import { DAY, MINUTE } from '@/contract/time';

import { NOW } from '../../../support/builders/builders';
import { aPhoto, aReview, followUpInput, shopWithReview } from '../../../support/reviews/reviews';
import { valueOf } from '../../../support/shop';

const IN_REVIEW = { state: 'in-review' } as const;

describe('the simulated seller', () => {
  it.each(STARS)('replies once to a review with %d stars, a minute after it was written', (stars) => {
    const review = aReview({ stars });
    expect(afterReviewReply(review, NOW + REVIEW_DELAY - 1)).toBe(review);
    const replied = afterReviewReply(review, NOW + REVIEW_DELAY);
    expect(replied.reply).toMatchObject({ at: NOW + REVIEW_DELAY });
    expect(replied.reply?.text).not.toBe('');
    expect(afterReviewReply(replied, NOW + DAY)).toBe(replied);
  });

  it('shows a review in review, whatever its stars, without changing it', () => {
    const review = aReview({ stars: 1, status: IN_REVIEW, pictures: [aPhoto()] });
    const { reply, ...shown } = afterReviewReply(review, NOW + REVIEW_DELAY);
    expect(shown).toEqual({ ...review, reply: undefined, status: { state: 'shown' } });
    expect(reply).toBeDefined();
  });

  it('refuses an advert and does not reply to it', () => {
    const review = aReview({ status: IN_REVIEW, text: '加我微信 abcdef1 聊聊' });
    expect(afterReviewReply(review, NOW + DAY)).toEqual({ ...review, status: { state: 'refused', reason: 'advert' } });
  });

  it('moderates a follow-up a minute later and does not reply again', () => {
    const followUp = { text: '还好用。', pictures: [aPhoto()], at: NOW + DAY, status: IN_REVIEW };
    const review = afterReviewReply(aReview({ followUp }), NOW + DAY);
    expect(review.followUp?.status.state).toBe('in-review');
    const later = afterReviewReply(review, NOW + DAY + REVIEW_DELAY);
    expect(later.followUp?.status.state).toBe('shown');
    expect(later.reply).toEqual(review.reply);
  });

  it('gives the same result when run every minute or once at the end', () => {
    let review = aReview({ status: IN_REVIEW });
    for (let now = NOW; now <= NOW + 10 * MINUTE; now += MINUTE) review = afterReviewReply(review, now);
    expect(review).toEqual(afterReviewReply(aReview({ status: IN_REVIEW }), NOW + 10 * MINUTE));
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
