import { READING } from '@/cloud/embedded/simulated-seller/moderation';
import { afterReading } from '@/cloud/embedded/simulated-seller/reviews';
import { STARS } from '@/contract/reviews/review';
import { DAY, MINUTE } from '@/contract/time';

import { NOW } from '../../../support/builders/builders';
import { aPhoto, appendInput, aReview, withReview } from '../../../support/reviews/reviewing';
import { valueOf } from '../../../support/shop';

const IN_REVIEW = { state: 'in-review' } as const;

describe('the demo seller', () => {
  it.each(STARS)('answers a review of %d stars once, a minute after it was written', (stars) => {
    const review = aReview({ stars });
    expect(afterReading(review, NOW + READING - 1)).toBe(review);
    const answered = afterReading(review, NOW + READING);
    expect(answered.reply).toMatchObject({ at: NOW + READING });
    expect(answered.reply?.text).not.toBe('');
    expect(afterReading(answered, NOW + DAY)).toBe(answered);
  });

  it('shows what waited for her, whatever its stars, and changes no word of it', () => {
    const review = aReview({ stars: 1, standing: IN_REVIEW, pictures: [aPhoto()] });
    const { reply, ...shown } = afterReading(review, NOW + READING);
    expect(shown).toEqual({ ...review, reply: undefined, standing: { state: 'shown' } });
    expect(reply).toBeDefined();
  });

  it('keeps back what leads out of her shop, and tells its author so; that has no answer', () => {
    const review = aReview({ standing: IN_REVIEW, text: '加我微信 abcdef1 聊聊' });
    expect(afterReading(review, NOW + DAY)).toEqual({ ...review, standing: { state: 'refused', because: 'advert' } });
  });

  it('has read an addition a minute after it came, and answers no second time', () => {
    const append = { text: '还好用。', pictures: [aPhoto()], at: NOW + DAY, standing: IN_REVIEW };
    const review = afterReading(aReview({ append }), NOW + DAY);
    expect(review.append?.standing.state).toBe('in-review');
    const later = afterReading(review, NOW + DAY + READING);
    expect(later.append?.standing.state).toBe('shown');
    expect(later.reply).toEqual(review.reply);
  });

  it('leaves the same whether she was looked at every minute or once at the end', () => {
    let review = aReview({ standing: IN_REVIEW });
    for (let now = NOW; now <= NOW + 10 * MINUTE; now += MINUTE) review = afterReading(review, now);
    expect(review).toEqual(afterReading(aReview({ standing: IN_REVIEW }), NOW + 10 * MINUTE));
  });
});

describe('the embedded cloud', () => {
  it('has shown and answered what the shopper wrote when she comes back, and writes it once', async () => {
    const { shop, orderId } = await withReview({ pictures: [aPhoto()] });
    shop.clock.now += 2 * MINUTE;
    await shop.engine.tend();
    const seen = async () => valueOf(await shop.askAs('other')('review.list', { goodsId: 'cup' })).items;
    expect(await seen()).toMatchObject([{ standing: { state: 'shown' }, reply: { at: shop.clock.now - MINUTE } }]);
    const writes = shop.storage.writes();
    await shop.engine.tend();
    expect(shop.storage.writes()).toBe(writes);
    valueOf(await shop.ask('review.write', appendInput(orderId, { pictures: [aPhoto('b')] })));
    shop.clock.now += MINUTE;
    await shop.engine.tend();
    expect(await seen()).toMatchObject([{ append: { standing: { state: 'shown' } } }]);
  });

  it('loses nothing on a phone without room', async () => {
    const { shop } = await withReview();
    shop.clock.now += 2 * MINUTE;
    shop.storage.setFull(true);
    await shop.engine.tend();
    expect(shop.engine.store.list('reviews')[0]?.review.reply).toBeUndefined();
    shop.storage.setFull(false);
    await shop.engine.tend();
    expect(shop.engine.store.list('reviews')[0]?.review.reply).toBeDefined();
  });
});
