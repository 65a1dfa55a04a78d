import { DAY } from '@/contract/time';
import { encodeScene } from '@/domain/entry/landing-code';

import { failureOf, openShop, placeOrder, saveAddress, valueOf } from '../../../support/shop';
import { goodsContent, postContent, testContent } from '../../../support/test-content';

const many = (count: number) => Array.from({ length: count }, (_none, index) => index);

describe('goods', () => {
  it('are listed in the order of the seller, by category, with the stock of now', async () => {
    const { ask } = openShop();
    await placeOrder(ask, { 'cup-red': 4 });
    const { items } = valueOf(await ask('goods.list', { categoryId: 'ware' }));
    expect(items.map(({ id, soldOut, fewLeft }) => [id, soldOut, fewLeft])).toEqual([
      ['cup', false, 2],
      ['gone', true, undefined],
    ]);
    expect(valueOf(await ask('goods.list', { categoryId: 'no such' })).items).toEqual([]);
  });

  it('come in pages that fit together', async () => {
    const goods = many(45).map((index) => goodsContent({ id: `g${index}` }));
    const { ask } = openShop({ content: testContent({ goods, posts: [] }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = valueOf(await ask('goods.list', { ...(cursor && { cursor }) }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(goods.map(({ id }) => id));
  });

  it('show at most three posts about them, tell how many there are, and count those that show them among their words', async () => {
    const about = many(7).map((index) => postContent({ id: `p${index}`, goodsIds: ['cup'] }));
    const inArticle = postContent({ id: 'article', title: 't', blocks: [{ kind: 'goods', goodsId: 'tea' }] });
    const { ask } = openShop({ content: testContent({ posts: [...about, inArticle] }) });
    const cup = valueOf(await ask('goods.get', { goodsId: 'cup' }));
    expect(cup.posts).toHaveLength(3);
    expect(cup.postCount).toBe(7);
    const tea = valueOf(await ask('goods.get', { goodsId: 'tea' }));
    expect(tea.posts.map(({ id }) => id)).toEqual(['article']);
    expect(tea.postCount).toBe(1);
    const all = valueOf(await ask('feed.list', { goodsId: 'cup' }));
    expect(all.items).toHaveLength(cup.postCount);
    expect(all.items.slice(0, 3)).toEqual(cup.posts);
  });

  it('that are not there are not found', async () => {
    const { ask } = openShop();
    expect(failureOf(await ask('goods.get', { goodsId: 'constructor' }))).toMatchObject({ detail: { what: 'goods' } });
  });
});

describe('posts', () => {
  it('stand in feed order with the goods they show', async () => {
    const posts = [
      postContent({ id: 'old', when: { daysAgo: 9, time: '10:00' }, pinned: true }),
      postContent({ id: 'older', when: { daysAgo: 3, time: '10:00' } }),
      postContent({ id: 'new', when: { daysAgo: 1, time: '10:00' }, goodsIds: ['cup', 'unknown'] }),
    ];
    const { ask } = openShop({ content: testContent({ posts }) });
    const { items } = valueOf(await ask('feed.list', {}));
    expect(items.map(({ id }) => id)).toEqual(['old', 'new', 'older']);
    expect(items[1]?.goods.map(({ id }) => id)).toEqual(['cup']);
  });

  it('are read whole one by one, and are not found when they are not there', async () => {
    const { ask } = openShop();
    expect(valueOf(await ask('feed.get', { postId: 'p1' }))).toMatchObject({ id: 'p1', blocks: [] });
    expect(failureOf(await ask('feed.get', { postId: 'p2' }))).toMatchObject({ detail: { what: 'post' } });
  });
});

describe('a post of a time to come', () => {
  it('is nowhere to be seen', async () => {
    const { ask, clock } = openShop();
    clock.now -= 30 * DAY;
    expect(valueOf(await ask('feed.list', {})).items).toEqual([]);
    expect(valueOf(await ask('goods.get', { goodsId: 'cup' })).posts).toEqual([]);
    expect(failureOf(await ask('feed.get', { postId: 'p1' })).code).toBe('NOT_FOUND');
    const scene = encodeScene({ landing: { to: 'post', id: 'p1' } });
    expect(valueOf(await ask('entry.resolve', { scene }))).toEqual({ landing: { to: 'feed' }, misread: true });
  });
});

describe('the shop and its seller', () => {
  it('introduce themselves', async () => {
    const { ask } = openShop();
    expect(valueOf(await ask('shop.get', {}))).toMatchObject({ name: '试铺', payment: 'wechat' });
    expect(valueOf(await ask('shop.get', {}))).not.toHaveProperty('notice');
    expect(valueOf(await ask('seller.getCard', {}))).toMatchObject({ name: '掌柜', wechatId: 'seller-id' });
  });
});

describe('entry.resolve', () => {
  const scene = (id: string) => encodeScene({ landing: { to: 'goods', id }, source: 'stall' });

  it('leads a code or a link to what it was made for', async () => {
    const { ask } = openShop();
    const entry = { landing: { to: 'goods', id: 'cup' }, source: 'stall', misread: false };
    expect(valueOf(await ask('entry.resolve', { scene: scene('cup') }))).toEqual(entry);
    const link = encodeURIComponent(`https://shop.example/?c=${scene('cup')}`);
    expect(valueOf(await ask('entry.resolve', { link }))).toEqual(entry);
  });

  it('leads to the feed, and says so, when the thing is gone', async () => {
    const { ask } = openShop();
    const entry = { landing: { to: 'feed' }, source: 'stall', misread: true };
    expect(valueOf(await ask('entry.resolve', { scene: scene('sold-last-year') }))).toEqual(entry);
  });

  it.each([{ scene: 'rubbish' }, { link: 'https://elsewhere.example/' }, { scene: '%%%' }, { link: '\u0000' }])(
    'leads to the feed, and says so, for %j',
    async (input) => {
      const { ask } = openShop();
      expect(valueOf(await ask('entry.resolve', input))).toEqual({ landing: { to: 'feed' }, misread: true });
    },
  );

  it('says nothing when nothing was scanned', async () => {
    const { ask } = openShop();
    expect(valueOf(await ask('entry.resolve', {}))).toEqual({ landing: { to: 'feed' }, misread: false });
    expect(valueOf(await ask('entry.resolve', { scene: '' }))).toEqual({ landing: { to: 'feed' }, misread: false });
  });
});

describe('cart.quote', () => {
  it('prices what can be bought and tells apart what cannot', async () => {
    const { ask } = openShop();
    const lines = [
      { skuId: 'cup-red', quantity: 1 },
      { skuId: 'cup-blue', quantity: 3 },
      { skuId: 'unknown', quantity: 1 },
    ];
    const quote = valueOf(await ask('cart.quote', { lines }));
    expect(quote.total).toBe(6_000);
    expect(quote.troubled.map(({ trouble }) => trouble)).toEqual([{ kind: 'short', left: 1 }, { kind: 'gone' }]);
  });

  it('knows the freight of an address', async () => {
    const { ask } = openShop();
    const { id } = await saveAddress(ask, { province: '新疆维吾尔自治区' });
    const lines = [{ skuId: 'cup-red', quantity: 1 }];
    expect(valueOf(await ask('cart.quote', { lines, addressId: id })).total).toBe(7_500);
  });

  it('prices an empty wish at nothing', async () => {
    const { ask } = openShop();
    expect(valueOf(await ask('cart.quote', { lines: [] }))).toMatchObject({ lines: [], total: 0 });
  });
});
