import { PAGE_SIZE } from '@/contract/page';
import { DAY, MINUTE } from '@/contract/time';
import type { ShopContent } from '@/demo/types';

import { aPhoto, followUpInput, reviewInput, shopWithOrder, shopWithReview } from '../../../support/reviews/reviews';
import { failureOf, NOON, openTestShop, saveAddress, valueOf, type CallShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const sample = (skuId: string, minute: number): NonNullable<ShopContent['reviews']>[number] => ({
  skuId,
  author: '小*',
  stars: 4,
  text: `said ${minute}`,
  at: { daysAgo: 2, time: `10:${String(minute).padStart(2, '0')}` },
});
const withSamples = (count: number) =>
  openTestShop({
    content: { ...testContent(), reviews: Array.from({ length: count }, (_, at) => sample('cup-red', at)) },
  });

const listOf = async (call: CallShop, over = {}) => valueOf(await call('review.list', { goodsId: 'cup', ...over }));

describe('review.list', () => {
  it('is empty for an item without reviews and NOT_FOUND for an unknown one', async () => {
    const { call } = openTestShop();
    expect(await listOf(call)).toEqual({
      items: [],
      summary: { count: 0, stars: [0, 0, 0, 0, 0], withPictures: 0, withFollowUp: 0 },
    });
    expect(failureOf(await call('review.list', { goodsId: 'nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'goods' },
    });
  });

  it('lists all reviews newest first, including those from the catalog', async () => {
    const shop = withSamples(3);
    const { orderId } = await shopWithOrder('received', shop);
    valueOf(await shop.call('review.write', reviewInput(orderId)));
    const { items, summary } = await listOf(shop.callAs('other'));
    expect(items.map(({ text }) => text)).toEqual(['口沿薄，端着不烫手。', 'said 2', 'said 1', 'said 0']);
    expect(items.every(({ isOwn }) => isOwn === undefined)).toBe(true);
    // (3 × 4 + 5) ÷ 4 = 4.25, rounded down to 4.2.
    expect(summary).toMatchObject({ count: 4, average: 42, stars: [0, 0, 0, 3, 1] });
    expect((await listOf(shop.call)).items[0]?.isOwn).toBe(true);
  });

  it('shows a review in `in-review` only to its author, and excludes it from the summary', async () => {
    const { shop, orderId } = await shopWithReview({ text: '加我微信 abcdef1 聊聊' });
    expect(await listOf(shop.callAs('other'))).toMatchObject({ items: [], summary: { count: 0 } });
    expect(await listOf(shop.call)).toMatchObject({
      items: [{ status: { state: 'in-review' }, isOwn: true }],
      summary: { count: 0 },
    });
    expect(orderId).not.toBe('');
  });

  it('shows a review without its follow-up in review', async () => {
    const { shop, orderId } = await shopWithReview();
    valueOf(await shop.call('review.write', followUpInput(orderId, { pictures: [aPhoto()] })));
    const [seen] = (await listOf(shop.callAs('other'))).items;
    expect(seen).toMatchObject({ stars: 5 });
    expect(seen?.followUp).toBeUndefined();
    expect((await listOf(shop.callAs('other'), { filter: 'pictures' })).items).toEqual([]);
    expect((await listOf(shop.call, { filter: 'pictures' })).items).toHaveLength(1);
  });

  it('pages without duplicates, under every filter', async () => {
    const shop = withSamples(PAGE_SIZE + 5);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listOf(shop.call, { filter: 4, ...(cursor !== undefined && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined && seen.length < 100);
    expect(new Set(seen).size).toBe(PAGE_SIZE + 5);
    expect(seen).toHaveLength(PAGE_SIZE + 5);
    expect((await listOf(shop.call, { filter: 5 })).items).toEqual([]);
  });

  it.each(['six', 0, 6, 4.5, null])('refuses the filter %j', async (filter) => {
    expect(failureOf(await openTestShop().sendRaw('review.list', { goodsId: 'cup', filter }))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path: 'filter' },
    });
  });

  it('has no catalog reviews of an unknown item', async () => {
    const shop = openTestShop({ content: { ...testContent(), reviews: [sample('nothing-1', 1)] } });
    expect((await listOf(shop.call)).summary.count).toBe(0);
  });
});

describe('review.listOwn', () => {
  it('lists lines as pending only after receipt', async () => {
    const { shop, orderId } = await shopWithOrder('shipped');
    expect(valueOf(await shop.call('review.listOwn', {}))).toEqual({ pending: [], written: [] });
    valueOf(await shop.call('order.confirmReceipt', { orderId }));
    const { pending, written } = valueOf(await shop.call('review.listOwn', {}));
    expect(pending.map(({ skuId }) => skuId)).toEqual(['cup-red', 'tea-1']);
    expect(pending[0]).toMatchObject({ orderId, goodsId: 'cup', options: ['red'] });
    expect(written).toEqual([]);
  });

  it('moves a reviewed line from pending to written', async () => {
    const { shop, orderId } = await shopWithReview();
    const { pending, written, author } = valueOf(await shop.call('review.listOwn', { orderId }));
    expect(pending.map(({ skuId }) => skuId)).toEqual(['tea-1']);
    expect(written).toMatchObject([{ orderId, skuId: 'cup-red', review: { stars: 5, isOwn: true } }]);
    expect(author).toBe('林*');
  });

  it('is limited to one order by `orderId`, and NOT_FOUND for another shopper’s order', async () => {
    const { shop, orderId } = await shopWithReview();
    const second = valueOf(await shop.call('order.list', {})).items.length;
    expect(second).toBe(1);
    const other = shop.callAs('other');
    await saveAddress(other);
    expect(valueOf(await other('review.listOwn', {}))).toEqual({ pending: [], written: [] });
    expect(failureOf(await other('review.listOwn', { orderId }))).toMatchObject({ detail: { what: 'order' } });
  });

  it('is sorted newest first', async () => {
    const { shop, orderId } = await shopWithReview();
    shop.clock.now = NOON + DAY + MINUTE;
    valueOf(await shop.call('review.write', reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1' })));
    const { written } = valueOf(await shop.call('review.listOwn', {}));
    expect(written.map(({ skuId }) => skuId)).toEqual(['tea-1', 'cup-red']);
  });
});
