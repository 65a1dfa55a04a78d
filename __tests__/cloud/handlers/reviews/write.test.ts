import type { OrderState } from '@/contract/orders/order';
import { DAY } from '@/contract/time';

import { aPhoto, followUpInput, reviewInput, shopWithOrder, shopWithReview } from '../../../support/reviews/reviews';
import { failureOf, openTestShop, saveAddress, valueOf, type TestShop } from '../../../support/shop';

const reviewsIn = (shop: TestShop) => shop.engine.store.list('reviews').map(({ review }) => review);

describe('review.write', () => {
  it('stores the review with a masked name and the bought options', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    const written = valueOf(await shop.call('review.write', reviewInput(orderId, { stars: 4 })));
    expect(written).toMatchObject({
      goodsId: 'cup',
      options: ['red'],
      author: '林*',
      stars: 4,
      text: '口沿薄，端着不烫手。',
      at: shop.clock.now,
      status: { state: 'shown' },
      isOwn: true,
    });
    expect(JSON.stringify(written)).not.toContain(orderId);
    expect(reviewsIn(shop.restart())).toHaveLength(1);
  });

  it.each<OrderState>(['awaiting-payment', 'paid', 'shipped'])('is refused while the order is %s', async (state) => {
    const { shop, orderId } = await shopWithOrder(state);
    expect(failureOf(await shop.call('review.write', reviewInput(orderId)))).toMatchObject({
      code: 'NOT_REVIEWABLE',
      detail: { problem: 'not-received' },
    });
    expect(reviewsIn(shop)).toEqual([]);
  });

  it('is possible for a completed order', async () => {
    const { shop, orderId } = await shopWithOrder('completed');
    expect(valueOf(await shop.call('review.write', reviewInput(orderId))).stars).toBe(5);
  });

  it('is NOT_FOUND for another shopper’s order and for a SKU that was not bought', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    const other = shop.callAs('other');
    await saveAddress(other);
    expect(failureOf(await other('review.write', reviewInput(orderId)))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'order' },
    });
    expect(failureOf(await shop.call('review.write', reviewInput(orderId, { skuId: 'cup-blue' })))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'sku' },
    });
    valueOf(await shop.call('review.write', reviewInput(orderId)));
    expect(failureOf(await other('review.write', followUpInput(orderId))).code).toBe('NOT_FOUND');
  });

  it('is idempotent by request id, also concurrently; the id can’t be reused for another text', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    const input = reviewInput(orderId);
    const [one, two] = await Promise.all([shop.call('review.write', input), shop.call('review.write', input)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    shop.clock.now += DAY;
    expect(valueOf(await shop.call('review.write', input))).toEqual(valueOf(one));
    expect(reviewsIn(shop)).toHaveLength(1);
    expect(failureOf(await shop.call('review.write', { ...input, text: '别的话。' })).code).toBe('REQUEST_REUSED');
  });

  it('allows one review per order line', async () => {
    const { shop, orderId } = await shopWithReview();
    const again = reviewInput(orderId, { requestId: 'again', stars: 1 });
    expect(failureOf(await shop.call('review.write', again))).toMatchObject({
      detail: { problem: 'already-reviewed' },
    });
    const tea = reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1', stars: 3 });
    expect(valueOf(await shop.call('review.write', tea)).goodsId).toBe('tea');
    expect(
      reviewsIn(shop)
        .map(({ stars }) => stars)
        .sort(),
    ).toEqual([3, 5]);
  });

  it('keeps only the first of two concurrent reviews', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    const inputs = [reviewInput(orderId), reviewInput(orderId, { requestId: 'two', stars: 1 })];
    const answers = await Promise.all(inputs.map((input) => shop.call('review.write', input)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(reviewsIn(shop)).toHaveLength(1);
  });

  it('stores nothing when storage is full, and can be sent again', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    shop.storage.setFull(true);
    expect(failureOf(await shop.call('review.write', reviewInput(orderId))).code).toBe('STORAGE_FULL');
    expect(reviewsIn(shop)).toEqual([]);
    shop.storage.setFull(false);
    expect(valueOf(await shop.call('review.write', reviewInput(orderId))).stars).toBe(5);
  });
});

describe('a follow-up', () => {
  it('can be added once and does not change the review', async () => {
    const { shop, orderId } = await shopWithReview({ stars: 4 });
    shop.clock.now += 15 * DAY;
    const updated = valueOf(await shop.call('review.write', followUpInput(orderId)));
    expect(updated).toMatchObject({
      stars: 4,
      text: '口沿薄，端着不烫手。',
      followUp: { text: '用了半个月，还是它。', at: shop.clock.now, status: { state: 'shown' } },
    });
    expect(valueOf(await shop.call('review.write', followUpInput(orderId)))).toEqual(updated);
    const third = followUpInput(orderId, { requestId: 'third' });
    expect(failureOf(await shop.call('review.write', third))).toMatchObject({
      detail: { problem: 'already-followed-up' },
    });
  });

  it('requires a review', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    expect(failureOf(await shop.call('review.write', followUpInput(orderId)))).toMatchObject({
      code: 'NOT_REVIEWABLE',
      detail: { problem: 'not-reviewed' },
    });
  });
});

describe('the text of a review', () => {
  it.each([
    [' \u3000\n ', 'text'],
    ['\u202e\u200b', 'text'],
    ['字'.repeat(10_000), 'text'],
    ['字'.repeat(501), 'text'],
  ])('is refused: %j', async (text, path) => {
    const { shop, orderId } = await shopWithOrder('received');
    expect(failureOf(await shop.call('review.write', reviewInput(orderId, { text })))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path },
    });
  });

  it('is stored without direction overrides and with all emoji', async () => {
    const { shop, orderId } = await shopWithReview({ text: ' 好\u202e用 👩‍👧\n\n\n\n❤️ ' });
    expect(reviewsIn(shop)[0]?.text).toBe('好用 👩‍👧\n\n❤️');
    expect(orderId).not.toBe('');
  });

  it('is refused if prohibited, and nothing is stored', async () => {
    const { shop, orderId } = await shopWithOrder('received');
    const answer = await shop.call('review.write', reviewInput(orderId, { text: '兼职日结，刷 单加我' }));
    expect(failureOf(answer)).toMatchObject({ code: 'TEXT_REFUSED', detail: { violation: 'advert' } });
    expect(reviewsIn(shop)).toEqual([]);
    expect(valueOf(await shop.call('review.write', reviewInput(orderId))).status.state).toBe('shown');
  });

  it('goes to review if doubtful, as do pictures', async () => {
    const { shop, orderId } = await shopWithReview({ text: '加我微信 abcdef1 聊聊' });
    const pictured = reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1', pictures: [aPhoto()] });
    valueOf(await shop.call('review.write', pictured));
    expect(reviewsIn(shop).map(({ status }) => status.state)).toEqual(['in-review', 'in-review']);
  });
});

describe('the pictures of a review', () => {
  it.each([
    'https://elsewhere.example/a.png',
    'http://elsewhere.example/a.png',
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    '',
  ])('are refused from %j', async (url) => {
    const shop = openTestShop();
    const input = { ...reviewInput('order'), pictures: [{ ...aPhoto(), url }] };
    expect(failureOf(await shop.call('review.write', input))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path: 'pictures.0.url' },
    });
  });

  it('are at most nine, each with a size', async () => {
    const shop = openTestShop();
    const ten = { ...reviewInput('order'), pictures: Array.from({ length: 10 }, () => aPhoto()) };
    expect(failureOf(await shop.call('review.write', ten))).toMatchObject({ detail: { path: 'pictures' } });
    const flat = { ...reviewInput('order'), pictures: [{ ...aPhoto(), width: 0 }] };
    expect(failureOf(await shop.call('review.write', flat))).toMatchObject({ detail: { path: 'pictures.0.width' } });
  });
});
