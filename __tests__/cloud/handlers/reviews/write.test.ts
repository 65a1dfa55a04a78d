import type { OrderState } from '@/contract/orders/order';
import { DAY } from '@/contract/time';

import { aPhoto, appendInput, reviewInput, withBought, withReview } from '../../../support/reviews/reviewing';
import { failureOf, openShop, saveAddress, valueOf, type TestShop } from '../../../support/shop';

const reviewsIn = (shop: TestShop) => shop.engine.store.list('reviews').map(({ review }) => review);

describe('review.write', () => {
  it('keeps what the buyer says of what she has, under a masked name and with the options she bought', async () => {
    const { shop, orderId } = await withBought('received');
    const written = valueOf(await shop.ask('review.write', reviewInput(orderId, { stars: 4 })));
    expect(written).toMatchObject({
      goodsId: 'cup',
      options: ['red'],
      author: '林*',
      stars: 4,
      text: '口沿薄，端着不烫手。',
      at: shop.clock.now,
      standing: { state: 'shown' },
      mine: true,
    });
    expect(JSON.stringify(written)).not.toContain(orderId);
    expect(reviewsIn(shop.restart())).toHaveLength(1);
  });

  it.each<OrderState>(['awaiting-payment', 'paid', 'shipped'])('is refused while the order is %s', async (state) => {
    const { shop, orderId } = await withBought(state);
    expect(failureOf(await shop.ask('review.write', reviewInput(orderId)))).toMatchObject({
      code: 'NOT_REVIEWABLE',
      detail: { because: 'not-received' },
    });
    expect(reviewsIn(shop)).toEqual([]);
  });

  it('is still taken after the order is completed', async () => {
    const { shop, orderId } = await withBought('completed');
    expect(valueOf(await shop.ask('review.write', reviewInput(orderId))).stars).toBe(5);
  });

  it('of another’s order finds none, and of what was not bought neither', async () => {
    const { shop, orderId } = await withBought('received');
    const other = shop.askAs('other');
    await saveAddress(other);
    expect(failureOf(await other('review.write', reviewInput(orderId)))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'order' },
    });
    expect(failureOf(await shop.ask('review.write', reviewInput(orderId, { skuId: 'cup-blue' })))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'sku' },
    });
    valueOf(await shop.ask('review.write', reviewInput(orderId)));
    expect(failureOf(await other('review.write', appendInput(orderId))).code).toBe('NOT_FOUND');
  });

  it('sent twice, also at once, is one review; its id can’t be spent on other words', async () => {
    const { shop, orderId } = await withBought('received');
    const wish = reviewInput(orderId);
    const [one, two] = await Promise.all([shop.ask('review.write', wish), shop.ask('review.write', wish)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    shop.clock.now += DAY;
    expect(valueOf(await shop.ask('review.write', wish))).toEqual(valueOf(one));
    expect(reviewsIn(shop)).toHaveLength(1);
    expect(failureOf(await shop.ask('review.write', { ...wish, text: '别的话。' })).code).toBe('REQUEST_REUSED');
  });

  it('of a line is written once, and each line of an order has its own', async () => {
    const { shop, orderId } = await withReview();
    const again = reviewInput(orderId, { requestId: 'again', stars: 1 });
    expect(failureOf(await shop.ask('review.write', again))).toMatchObject({ detail: { because: 'written' } });
    const tea = reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1', stars: 3 });
    expect(valueOf(await shop.ask('review.write', tea)).goodsId).toBe('tea');
    expect(
      reviewsIn(shop)
        .map(({ stars }) => stars)
        .sort(),
    ).toEqual([3, 5]);
  });

  it('by two phones at once with different words keeps the first alone', async () => {
    const { shop, orderId } = await withBought('received');
    const wishes = [reviewInput(orderId), reviewInput(orderId, { requestId: 'two', stars: 1 })];
    const answers = await Promise.all(wishes.map((wish) => shop.ask('review.write', wish)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(reviewsIn(shop)).toHaveLength(1);
  });

  it('is not there at all on a phone without room, and can be sent again', async () => {
    const { shop, orderId } = await withBought('received');
    shop.storage.setFull(true);
    expect(failureOf(await shop.ask('review.write', reviewInput(orderId))).code).toBe('STORAGE_FULL');
    expect(reviewsIn(shop)).toEqual([]);
    shop.storage.setFull(false);
    expect(valueOf(await shop.ask('review.write', reviewInput(orderId))).stars).toBe(5);
  });
});

describe('more words to a review', () => {
  it('come once, later, and leave stars and first words as they were', async () => {
    const { shop, orderId } = await withReview({ stars: 4 });
    shop.clock.now += 15 * DAY;
    const appended = valueOf(await shop.ask('review.write', appendInput(orderId)));
    expect(appended).toMatchObject({
      stars: 4,
      text: '口沿薄，端着不烫手。',
      append: { text: '用了半个月，还是它。', at: shop.clock.now, standing: { state: 'shown' } },
    });
    expect(valueOf(await shop.ask('review.write', appendInput(orderId)))).toEqual(appended);
    const third = appendInput(orderId, { requestId: 'third' });
    expect(failureOf(await shop.ask('review.write', third))).toMatchObject({ detail: { because: 'appended' } });
  });

  it('need a review to be added to', async () => {
    const { shop, orderId } = await withBought('received');
    expect(failureOf(await shop.ask('review.write', appendInput(orderId)))).toMatchObject({
      code: 'NOT_REVIEWABLE',
      detail: { because: 'not-written' },
    });
  });
});

describe('the words', () => {
  it.each([
    [' \u3000\n ', 'text'],
    ['\u202e\u200b', 'text'],
    ['字'.repeat(10_000), 'text'],
    ['字'.repeat(501), 'text'],
  ])('%j are no review', async (text, path) => {
    const { shop, orderId } = await withBought('received');
    expect(failureOf(await shop.ask('review.write', reviewInput(orderId, { text })))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path },
    });
  });

  it('are kept without what turns writing around, and with every emoji', async () => {
    const { shop, orderId } = await withReview({ text: ' 好\u202e用 👩‍👧\n\n\n\n❤️ ' });
    expect(reviewsIn(shop)[0]?.text).toBe('好用 👩‍👧\n\n❤️');
    expect(orderId).not.toBe('');
  });

  it('that may not be shown are refused, and nothing is kept of them', async () => {
    const { shop, orderId } = await withBought('received');
    const answer = await shop.ask('review.write', reviewInput(orderId, { text: '兼职日结，刷 单加我' }));
    expect(failureOf(answer)).toMatchObject({ code: 'TEXT_REFUSED', detail: { because: 'advert' } });
    expect(reviewsIn(shop)).toEqual([]);
    expect(valueOf(await shop.ask('review.write', reviewInput(orderId))).standing.state).toBe('shown');
  });

  it('that a person has to read wait for her, and so do pictures', async () => {
    const { shop, orderId } = await withReview({ text: '加我微信 abcdef1 聊聊' });
    const pictured = reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1', pictures: [aPhoto()] });
    valueOf(await shop.ask('review.write', pictured));
    expect(reviewsIn(shop).map(({ standing }) => standing.state)).toEqual(['in-review', 'in-review']);
  });
});

describe('the pictures', () => {
  it.each([
    'https://elsewhere.example/a.png',
    'http://elsewhere.example/a.png',
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    '',
  ])('from %j are none of this phone’s', async (url) => {
    const shop = openShop();
    const wish = { ...reviewInput('order'), pictures: [{ ...aPhoto(), url }] };
    expect(failureOf(await shop.ask('review.write', wish))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path: 'pictures.0.url' },
    });
  });

  it('are nine at most, and each has a size', async () => {
    const shop = openShop();
    const ten = { ...reviewInput('order'), pictures: Array.from({ length: 10 }, () => aPhoto()) };
    expect(failureOf(await shop.ask('review.write', ten))).toMatchObject({ detail: { path: 'pictures' } });
    const flat = { ...reviewInput('order'), pictures: [{ ...aPhoto(), width: 0 }] };
    expect(failureOf(await shop.ask('review.write', flat))).toMatchObject({ detail: { path: 'pictures.0.width' } });
  });
});
