import { openEngine } from '@/cloud/embedded/engine';
import { createRouter } from '@/cloud/router';
import { yuan } from '@/contract/money';
import { FEED_PAGE_SIZE } from '@/contract/page';
import { encodeScene } from '@/domain/entry/landing-code';

import { editGoods, editShop } from '../../support/catalog/edit-catalog';
import { seededRandom } from '../../support/random';
import {
  failureOf,
  NOON,
  openTestShop,
  orderInput,
  placeOrder,
  saveAddress,
  valueOf,
  type TestShop,
} from '../../support/shop';
import { createTestStorage } from '../../support/storage';
import { goodsContent, postContent, testContent } from '../../support/test-content';

const offShelf = (shop: TestShop, goodsId: string) =>
  editGoods(shop, goodsId, (goods) => ({ ...goods, offShelf: true }));

describe('the content of a new shop', () => {
  const openWith = (storage = createTestStorage(), content = jest.fn(() => testContent())) => {
    const engine = openEngine({ storage, readContent: content, now: () => NOON, random: seededRandom(1) });
    return { engine, content };
  };

  it('is read at the first start only', async () => {
    const shop = openTestShop();
    await saveAddress(shop.call);
    const { engine, content } = openWith(createTestStorage(shop.storage.entries));
    expect(content).not.toHaveBeenCalled();
    expect(engine.portsFor().catalog.listed.map(({ id }) => id)).toEqual(['cup', 'tea', 'gone']);
  });

  it('lists its posts, and not what the index of that name has under the same first part of a key', () => {
    const posts = openTestShop().engine.store.list('posts');
    expect(posts.map(({ id }) => id).sort()).toEqual(
      testContent()
        .posts.map(({ id }) => id)
        .sort(),
    );
  });

  it('is stored with the first write, whole or not at all', async () => {
    const shop = openTestShop();
    expect([...shop.storage.entries.keys()]).toEqual(['xiaopu/6/first-start']);
    shop.storage.crashAtWrite(1);
    await saveAddress(shop.call).catch(() => undefined);
    const restarted = shop.restart();
    expect(valueOf(await restarted.call('goods.list', {})).items).toHaveLength(3);
    await saveAddress(restarted.call);
    const { content } = openWith(createTestStorage(restarted.storage.entries));
    expect(content).not.toHaveBeenCalled();
  });

  it('can be read on a full phone', async () => {
    const storage = createTestStorage();
    storage.setFull(true);
    const shop = openTestShop({ storage });
    expect(valueOf(await shop.call('goods.list', {})).items).toHaveLength(3);
    const input = { requestId: 'r', fields: { ...ADDRESS }, isDefault: false };
    expect(failureOf(await shop.call('address.save', input))).toMatchObject({ code: 'STORAGE_FULL' });
    storage.setFull(false);
    valueOf(await shop.call('address.save', input));
    expect(storage.entries.has('xiaopu/6/root')).toBe(true);
  });

  const ADDRESS = {
    ...{ name: '林一', phone: '13812345678', province: '浙江省' },
    ...{ city: '杭州市', district: '西湖区', detail: '文三路 1 号' },
  };
});

describe('what the seller saves', () => {
  it('is shown at once and after a restart', async () => {
    const shop = openTestShop();
    await editGoods(shop, 'cup', (goods) => ({ ...goods, title: 'mug' }));
    await editShop(shop, (profile) => ({ ...profile, name: '新铺' }));
    for (const { call } of [shop, shop.restart()]) {
      expect(valueOf(await call('goods.search', { text: 'mug' })).items.map(({ id }) => id)).toEqual(['cup']);
      expect(valueOf(await call('shop.get', {})).name).toBe('新铺');
    }
  });

  it('is what an order costs: one placed with the price of before is refused', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 1 });
    await editGoods(shop, 'cup', (goods) => ({
      ...goods,
      skus: goods.skus.map((sku) => ({ ...sku, price: yuan(55) })),
    }));
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({
      code: 'PRICE_CHANGED',
      detail: { shown: yuan(60), now: yuan(65) },
    });
  });

  it('does not build the catalog anew until the next save', async () => {
    const shop = openTestShop();
    const catalog = () => shop.engine.portsFor().catalog;
    const before = catalog();
    await placeOrder(shop.call, { 'cup-red': 1 });
    expect(catalog()).toBe(before);
    await editShop(shop, (profile) => profile);
    expect(catalog()).not.toBe(before);
    expect(catalog().revision).toBe(before.revision + 1);
  });
});

describe('goods off the shelf', () => {
  it('are neither listed nor found', async () => {
    const shop = openTestShop();
    await offShelf(shop, 'cup');
    expect(valueOf(await shop.call('goods.list', {})).items.map(({ id }) => id)).toEqual(['tea', 'gone']);
    expect(valueOf(await shop.call('goods.search', { text: 'cup' })).items).toEqual([]);
  });

  it('stay in the posts about them, and say that they are not for sale', async () => {
    const shop = openTestShop();
    await offShelf(shop, 'cup');
    expect(valueOf(await shop.call('feed.get', { postId: 'p1' })).goods).toMatchObject([
      { id: 'cup', offShelf: true, soldOut: true },
    ]);
  });

  it('can be opened from codes and cards, say so, and are not for sale', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 1 });
    await offShelf(shop, 'cup');
    const { goods } = valueOf(await shop.call('goods.get', { goodsId: 'cup' }));
    expect(goods).toMatchObject({ title: 'cup', offShelf: true, soldOut: true });
    expect(goods.skus.map(({ stock }) => stock)).toEqual([0, 0]);
    expect(goods).not.toHaveProperty('bargaining');
    const scene = encodeScene({ landing: { to: 'goods', id: 'cup' } });
    expect(valueOf(await shop.call('entry.resolve', { scene }))).toMatchObject({ landing: { to: 'goods', id: 'cup' } });
    expect(valueOf(await shop.call('cart.quote', { lines: input.lines })).unavailable).toMatchObject([
      { problem: { kind: 'gone' }, line: { title: 'cup', options: ['red'] } },
    ]);
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stay in the orders that bought them, and come back into the stock', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await offShelf(shop, 'cup');
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).lines).toMatchObject([
      { title: 'cup', options: ['red'], quantity: 2 },
    ]);
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(shop.engine.store.get('stock', 'cup-red')).toMatchObject({ left: 5, supplied: 5 });
  });
});

/** A shop with that many goods and posts, and how many documents its database has answered with. */
function openLargeShop(goods: number, posts: number) {
  const shop = openTestShop({
    content: testContent({
      goods: Array.from({ length: goods }, (_none, index) => goodsContent({ id: `g${index}` })),
      posts: Array.from({ length: posts }, (_none, index) =>
        postContent({
          id: `p${index}`,
          goodsIds: [`g${index % goods}`],
          at: { daysAgo: 1 + (index % 300), time: '10:00' },
        }),
      ),
    }),
  });
  const count = { posts: 0 };
  const { db } = shop.engine.portsFor();
  const counting: typeof db = {
    ...db,
    get: (collection, id) => {
      if (collection === 'posts') count.posts += 1;
      return db.get(collection, id);
    },
    list: async (index, query) => {
      const found = await db.list(index, query);
      if (index === 'posts') count.posts += found.length;
      return found;
    },
  };
  return { shop, count, ports: () => ({ ...shop.engine.portsFor(), db: counting }) };
}

describe('a shop of 1,000 goods and 5,000 posts', () => {
  it('answers each page from the posts on it and one more', async () => {
    const { count, ports } = openLargeShop(1_000, 5_000);
    const route = createRouter(ports);
    const readPosts = async (verb: string, input: object) => {
      count.posts = 0;
      const { answer } = await route({ verb: verb as never, input });
      return { page: valueOf(answer) as { cursor?: string }, read: count.posts };
    };
    const first = await readPosts('feed.list', {});
    expect(first.read).toBe(FEED_PAGE_SIZE + 1);
    const second = await readPosts('feed.list', { cursor: first.page.cursor });
    expect(second.read).toBe(FEED_PAGE_SIZE + 1);
    expect((await readPosts('feed.list', { filter: 'new', goodsId: 'g7' })).read).toBe(5);
    expect((await readPosts('goods.get', { goodsId: 'g7' })).read).toBe(4);
    expect((await readPosts('feed.get', { postId: 'p7' })).read).toBe(1);
  });

  it('shows every post once over all pages, also when one is hidden meanwhile', async () => {
    const { shop } = openLargeShop(2, 50);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = valueOf(await shop.call('feed.list', { ...(cursor !== undefined && { cursor }) }));
      seen.push(...page.items.map(({ id }) => id));
      const last = page.items[page.items.length - 1]?.id ?? '';
      await shop.engine.portsFor().db.transaction(async (tx) => {
        const document = await tx.get('posts', last);
        if (document) tx.put('posts', { ...document, state: 'hidden' });
        return { ok: true, value: undefined };
      });
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(50);
    expect(seen).toHaveLength(50);
  });
});
