import { PAGE_SIZE } from '@/contract/page';
import { DAY, MINUTE } from '@/contract/time';
import type { ShopContent } from '@/demo/types';

import { aPhoto, appendInput, reviewInput, withBought, withReview } from '../../../support/reviews/reviewing';
import { failureOf, NOON, openShop, saveAddress, valueOf, type AskShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const sample = (skuId: string, minute: number): NonNullable<ShopContent['reviews']>[number] => ({
  skuId,
  author: '小*',
  stars: 4,
  text: `said ${minute}`,
  when: { daysAgo: 2, time: `10:${String(minute).padStart(2, '0')}` },
});
const withSamples = (count: number) =>
  openShop({
    content: { ...testContent(), reviews: Array.from({ length: count }, (_, at) => sample('cup-red', at)) },
  });

const listOf = async (ask: AskShop, over = {}) => valueOf(await ask('review.list', { goodsId: 'cup', ...over }));

describe('review.list', () => {
  it('of a good without reviews is empty, of one that never was there is none', async () => {
    const { ask } = openShop();
    expect(await listOf(ask)).toEqual({
      items: [],
      summary: { count: 0, stars: [0, 0, 0, 0, 0], withPictures: 0, appended: 0 },
    });
    expect(failureOf(await ask('review.list', { goodsId: 'nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'goods' },
    });
  });

  it('shows what was written to everyone, newest first, with those of before among them', async () => {
    const shop = withSamples(3);
    const { orderId } = await withBought('received', shop);
    valueOf(await shop.ask('review.write', reviewInput(orderId)));
    const { items, summary } = await listOf(shop.askAs('other'));
    expect(items.map(({ text }) => text)).toEqual(['口沿薄，端着不烫手。', 'said 2', 'said 1', 'said 0']);
    expect(items.every(({ mine }) => mine === undefined)).toBe(true);
    // 3 × 4 + 5 is 17 of 4: 4.25, which is 4.2 and not 4.3.
    expect(summary).toMatchObject({ count: 4, average: 42, stars: [0, 0, 0, 3, 1] });
    expect((await listOf(shop.ask)).items[0]?.mine).toBe(true);
  });

  it('keeps what waits for a look from everyone but its author, out of the summary too', async () => {
    const { shop, orderId } = await withReview({ text: '加我微信 abcdef1 聊聊' });
    expect(await listOf(shop.askAs('other'))).toMatchObject({ items: [], summary: { count: 0 } });
    expect(await listOf(shop.ask)).toMatchObject({
      items: [{ standing: { state: 'in-review' }, mine: true }],
      summary: { count: 0 },
    });
    expect(orderId).not.toBe('');
  });

  it('shows a review without the addition that waits', async () => {
    const { shop, orderId } = await withReview();
    valueOf(await shop.ask('review.write', appendInput(orderId, { pictures: [aPhoto()] })));
    const [seen] = (await listOf(shop.askAs('other'))).items;
    expect(seen).toMatchObject({ stars: 5 });
    expect(seen?.append).toBeUndefined();
    expect((await listOf(shop.askAs('other'), { filter: 'pictures' })).items).toEqual([]);
    expect((await listOf(shop.ask, { filter: 'pictures' })).items).toHaveLength(1);
  });

  it('comes page by page, each review once, under every filter', async () => {
    const shop = withSamples(PAGE_SIZE + 5);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listOf(shop.ask, { filter: 4, ...(cursor !== undefined && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined && seen.length < 100);
    expect(new Set(seen).size).toBe(PAGE_SIZE + 5);
    expect(seen).toHaveLength(PAGE_SIZE + 5);
    expect((await listOf(shop.ask, { filter: 5 })).items).toEqual([]);
  });

  it.each(['six', 0, 6, 4.5, null])('has no filter %j', async (filter) => {
    expect(failureOf(await openShop().send('review.list', { goodsId: 'cup', filter }))).toMatchObject({
      code: 'INVALID_INPUT',
      detail: { path: 'filter' },
    });
  });

  it('holds no sample of a good that is not there', async () => {
    const shop = openShop({ content: { ...testContent(), reviews: [sample('nothing-1', 1)] } });
    expect((await listOf(shop.ask)).summary.count).toBe(0);
  });
});

describe('review.listOwn', () => {
  it('waits for what was received, and for nothing before that', async () => {
    const { shop, orderId } = await withBought('shipped');
    expect(valueOf(await shop.ask('review.listOwn', {}))).toEqual({ waiting: [], written: [] });
    valueOf(await shop.ask('order.confirmReceipt', { orderId }));
    const { waiting, written } = valueOf(await shop.ask('review.listOwn', {}));
    expect(waiting.map(({ skuId }) => skuId)).toEqual(['cup-red', 'tea-1']);
    expect(waiting[0]).toMatchObject({ orderId, goodsId: 'cup', options: ['red'] });
    expect(written).toEqual([]);
  });

  it('moves a line over once it is reviewed', async () => {
    const { shop, orderId } = await withReview();
    const { waiting, written, author } = valueOf(await shop.ask('review.listOwn', { orderId }));
    expect(waiting.map(({ skuId }) => skuId)).toEqual(['tea-1']);
    expect(written).toMatchObject([{ orderId, skuId: 'cup-red', review: { stars: 5, mine: true } }]);
    expect(author).toBe('林*');
  });

  it('of one order is of that order alone, and of another’s there is none', async () => {
    const { shop, orderId } = await withReview();
    const second = valueOf(await shop.ask('order.list', {})).items.length;
    expect(second).toBe(1);
    const other = shop.askAs('other');
    await saveAddress(other);
    expect(valueOf(await other('review.listOwn', {}))).toEqual({ waiting: [], written: [] });
    expect(failureOf(await other('review.listOwn', { orderId }))).toMatchObject({ detail: { what: 'order' } });
  });

  it('is newest first', async () => {
    const { shop, orderId } = await withReview();
    shop.clock.now = NOON + DAY + MINUTE;
    valueOf(await shop.ask('review.write', reviewInput(orderId, { requestId: 'tea', skuId: 'tea-1' })));
    const { written } = valueOf(await shop.ask('review.listOwn', {}));
    expect(written.map(({ skuId }) => skuId)).toEqual(['tea-1', 'cup-red']);
  });
});
