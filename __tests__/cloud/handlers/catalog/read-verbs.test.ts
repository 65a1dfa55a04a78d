import { DAY } from '@/contract/time';
import { encodeScene } from '@/domain/entry/landing-code';

import { failureOf, openTestShop, placeOrder, saveAddress, valueOf } from '../../../support/shop';
import { goodsContent, postContent, testContent } from '../../../support/test-content';

const many = (count: number) => Array.from({ length: count }, (_none, index) => index);

describe('goods', () => {
  it('are listed in the seller’s order, by category, with current stock', async () => {
    const { call } = openTestShop();
    await placeOrder(call, { 'cup-red': 4 });
    const { items } = valueOf(await call('goods.list', { categoryId: 'ware' }));
    expect(items.map(({ id, soldOut, fewLeft }) => [id, soldOut, fewLeft])).toEqual([
      ['cup', false, 2],
      ['gone', true, undefined],
    ]);
    expect(valueOf(await call('goods.list', { categoryId: 'no such' })).items).toEqual([]);
  });

  it('are paged without gaps or duplicates', async () => {
    const goods = many(45).map((index) => goodsContent({ id: `g${index}` }));
    const { call } = openTestShop({ content: testContent({ goods, posts: [] }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = valueOf(await call('goods.list', { ...(cursor && { cursor }) }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(goods.map(({ id }) => id));
  });

  it('come with at most three posts about them and the total number, articles with a goods block included', async () => {
    const about = many(5).map((index) => postContent({ id: `p${index}`, goodsIds: ['cup'] }));
    const inArticle = postContent({ id: 'article', title: 't', blocks: [{ kind: 'goods', goodsId: 'tea' }] });
    const { call } = openTestShop({ content: testContent({ posts: [...about, inArticle] }) });
    const cup = valueOf(await call('goods.get', { goodsId: 'cup' }));
    expect(cup.posts).toHaveLength(3);
    expect(cup.postCount).toBe(5);
    const tea = valueOf(await call('goods.get', { goodsId: 'tea' }));
    expect(tea.posts.map(({ id }) => id)).toEqual(['article']);
    expect(tea.postCount).toBe(1);
    const all = valueOf(await call('feed.list', { goodsId: 'cup' }));
    expect(all.items).toHaveLength(cup.postCount);
    expect(all.items.slice(0, 3)).toEqual(cup.posts);
  });

  it('that do not exist are NOT_FOUND', async () => {
    const { call } = openTestShop();
    expect(failureOf(await call('goods.get', { goodsId: 'constructor' }))).toMatchObject({ detail: { what: 'goods' } });
  });
});

describe('posts', () => {
  it('are in feed order and contain their goods', async () => {
    const posts = [
      postContent({ id: 'old', at: { daysAgo: 9, time: '10:00' }, pinned: true }),
      postContent({ id: 'older', at: { daysAgo: 3, time: '10:00' } }),
      postContent({ id: 'new', at: { daysAgo: 1, time: '10:00' }, goodsIds: ['cup', 'unknown'] }),
    ];
    const { call } = openTestShop({ content: testContent({ posts }) });
    const { items } = valueOf(await call('feed.list', {}));
    expect(items.map(({ id }) => id)).toEqual(['old', 'new', 'older']);
    expect(items[1]?.goods.map(({ id }) => id)).toEqual(['cup']);
  });

  it('are read in full by id, and are NOT_FOUND otherwise', async () => {
    const { call } = openTestShop();
    expect(valueOf(await call('feed.get', { postId: 'p1' }))).toMatchObject({ id: 'p1', blocks: [] });
    expect(failureOf(await call('feed.get', { postId: 'p2' }))).toMatchObject({ detail: { what: 'post' } });
  });
});

describe('a future post', () => {
  it('is not visible anywhere', async () => {
    const { call, clock } = openTestShop();
    clock.now -= 30 * DAY;
    expect(valueOf(await call('feed.list', {})).items).toEqual([]);
    expect(valueOf(await call('goods.get', { goodsId: 'cup' })).posts).toEqual([]);
    expect(failureOf(await call('feed.get', { postId: 'p1' })).code).toBe('NOT_FOUND');
    const scene = encodeScene({ landing: { to: 'post', id: 'p1' } });
    expect(valueOf(await call('entry.resolve', { scene }))).toEqual({ landing: { to: 'feed' }, isInvalid: true });
  });
});

describe('the shop and its seller', () => {
  it('are returned', async () => {
    const { call } = openTestShop();
    expect(valueOf(await call('shop.get', {}))).toMatchObject({ name: '试铺', payment: 'wechat' });
    expect(valueOf(await call('shop.get', {}))).not.toHaveProperty('notice');
    expect(valueOf(await call('seller.getCard', {}))).toMatchObject({ name: '掌柜', wechatId: 'seller-id' });
  });
});

describe('entry.resolve', () => {
  const scene = (id: string) => encodeScene({ landing: { to: 'goods', id }, source: 'stall' });

  it('resolves a code or link to its target', async () => {
    const { call } = openTestShop();
    const entry = { landing: { to: 'goods', id: 'cup' }, source: 'stall', isInvalid: false };
    expect(valueOf(await call('entry.resolve', { scene: scene('cup') }))).toEqual(entry);
    const link = encodeURIComponent(`https://shop.example/?c=${scene('cup')}`);
    expect(valueOf(await call('entry.resolve', { link }))).toEqual(entry);
  });

  it('resolves to the feed and is invalid if the target was removed', async () => {
    const { call } = openTestShop();
    const entry = { landing: { to: 'feed' }, source: 'stall', isInvalid: true };
    expect(valueOf(await call('entry.resolve', { scene: scene('sold-last-year') }))).toEqual(entry);
  });

  it.each([{ scene: 'rubbish' }, { link: 'https://elsewhere.example/' }, { scene: '%%%' }, { link: '\u0000' }])(
    'resolves to the feed and is invalid for %j',
    async (input) => {
      const { call } = openTestShop();
      expect(valueOf(await call('entry.resolve', input))).toEqual({ landing: { to: 'feed' }, isInvalid: true });
    },
  );

  it('resolves to the feed if nothing was scanned', async () => {
    const { call } = openTestShop();
    expect(valueOf(await call('entry.resolve', {}))).toEqual({ landing: { to: 'feed' }, isInvalid: false });
    expect(valueOf(await call('entry.resolve', { scene: '' }))).toEqual({ landing: { to: 'feed' }, isInvalid: false });
  });
});

describe('cart.quote', () => {
  it('prices available lines and returns the unavailable ones', async () => {
    const { call } = openTestShop();
    const lines = [
      { skuId: 'cup-red', quantity: 1 },
      { skuId: 'cup-blue', quantity: 3 },
      { skuId: 'unknown', quantity: 1 },
    ];
    const quote = valueOf(await call('cart.quote', { lines }));
    expect(quote.total).toBe(6_000);
    expect(quote.unavailable.map(({ problem }) => problem)).toEqual([{ kind: 'low-stock', left: 1 }, { kind: 'gone' }]);
  });

  it('includes the freight for an address', async () => {
    const { call } = openTestShop();
    const { id } = await saveAddress(call, { province: '新疆维吾尔自治区' });
    const lines = [{ skuId: 'cup-red', quantity: 1 }];
    expect(valueOf(await call('cart.quote', { lines, addressId: id })).total).toBe(7_500);
  });

  it('prices an empty cart at 0', async () => {
    const { call } = openTestShop();
    expect(valueOf(await call('cart.quote', { lines: [] }))).toMatchObject({ lines: [], total: 0 });
  });
});
