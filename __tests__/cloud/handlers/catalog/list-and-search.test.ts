import { fen, yuan } from '@/contract/money';
import type { Input } from '@/contract/verbs';

import { openTestShop, payFor, placeOrder, valueOf, type CallShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const sku = (id: string, price: number, stock = 10) => ({ id, price: yuan(price), stock, weightGrams: 100 });

const GOODS = [
  goodsContent({ id: 'bowl', title: '薄胎盖碗', skus: [sku('bowl-1', 90)], listedAt: { daysAgo: 3, time: '10:00' } }),
  goodsContent({ id: 'green', title: '雨前绿茶', categoryId: 'tea', skus: [sku('green-1', 40)], initialSales: 2 }),
  goodsContent({ id: 'red', title: '工夫红茶', categoryId: 'tea', tags: ['送礼'], skus: [sku('red-1', 60, 0)] }),
  goodsContent({
    id: 'caddy',
    title: '茶筒',
    skus: [sku('caddy-1', 300)],
    listedAt: { daysAgo: 1, time: '10:00' },
    preorder: { from: '京都', arrivesAt: { daysAhead: 20 } },
  }),
];
const content = testContent({ goods: GOODS, posts: [] });

async function listed(call: CallShop, query: Input<'goods.list'> = {}): Promise<readonly string[]> {
  return valueOf(await call('goods.list', query)).items.map(({ id }) => id);
}

async function found(call: CallShop, query: Input<'goods.search'>): Promise<readonly string[]> {
  return valueOf(await call('goods.search', query)).items.map(({ id }) => id);
}

describe('a list of goods', () => {
  it('carries the seller’s sentence of each, and nothing where none is written', async () => {
    const goods = [goodsContent({ id: 'bowl', subtitle: '不烫手。' }), goodsContent({ id: 'cup', subtitle: '' })];
    const { call } = openTestShop({ content: testContent({ goods, posts: [] }) });
    const { items } = valueOf(await call('goods.list', {}));
    expect(items.map(({ subtitle }) => subtitle)).toEqual(['不烫手。', undefined]);
  });

  it.each([
    [{}, ['bowl', 'green', 'red', 'caddy']],
    [{ sort: 'seller' }, ['bowl', 'green', 'red', 'caddy']],
    [{ sort: 'new' }, ['caddy', 'bowl', 'green', 'red']],
    [{ sort: 'price-up' }, ['green', 'red', 'bowl', 'caddy']],
    [{ sort: 'price-down' }, ['caddy', 'bowl', 'red', 'green']],
    [{ sort: 'most-bought' }, ['green', 'bowl', 'red', 'caddy']],
    [{ categoryId: 'tea' }, ['green', 'red']],
    [{ inStock: true }, ['bowl', 'green', 'caddy']],
    [{ inStock: true, preorder: false, sort: 'price-up' }, ['green', 'bowl']],
    [{ preorder: true }, ['caddy']],
    [{ priceFrom: yuan(60), priceTo: yuan(90) }, ['bowl', 'red']],
    [{ priceFrom: yuan(90), priceTo: yuan(60) }, []],
  ] as const)('with %j contains %j', async (query, ids) => {
    const { call } = openTestShop({ content });
    expect(await listed(call, query)).toEqual(ids);
    expect(valueOf(await call('goods.list', query)).total).toBe(ids.length);
  });

  it('is paged without gaps or duplicates when sorted and filtered', async () => {
    const goods = Array.from({ length: 50 }, (_, n) =>
      goodsContent({ id: `g${n}`, skus: [sku(`g${n}-1`, 1 + (n % 7))] }),
    );
    const { call } = openTestShop({ content: testContent({ goods, posts: [] }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { sort: 'price-down', priceTo: yuan(5), ...(cursor && { cursor }) } as const;
      const page = valueOf(await call('goods.list', query));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(goods.filter(({ skus }) => skus[0].price <= yuan(5)).length);
  });
});

describe('the current price', () => {
  it('is what lists are filtered and sorted by', async () => {
    const promotions = [
      {
        id: 'week',
        name: 'a week',
        kind: 'limited-time-price',
        goodsIds: ['caddy'],
        newPrice: { price: yuan(20) },
        basis: 'last week',
        since: { daysAgo: 1, time: '00:00' },
        until: { daysAhead: 1 },
      },
    ] as const;
    const { call } = openTestShop({ content: testContent({ goods: GOODS, posts: [], promotions }) });
    expect(await listed(call, { priceTo: yuan(40), sort: 'price-up' })).toEqual(['caddy', 'green']);
    expect(await listed(call, { priceFrom: yuan(100) })).toEqual([]);
  });
});

describe('sorting by sales', () => {
  it('counts paid orders only, not placed or cancelled ones', async () => {
    const shop = openTestShop({ content });
    await placeOrder(shop.call, { 'bowl-1': 5 });
    const order = await placeOrder(shop.call, { 'bowl-1': 4 }, 'order-2');
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(await listed(shop.call, { sort: 'most-bought' })).toEqual(['green', 'bowl', 'red', 'caddy']);
  });

  it('adds up over several orders', async () => {
    const shop = openTestShop({ content });
    for (const request of ['one', 'two', 'three']) {
      const order = await placeOrder(shop.call, { 'caddy-1': 1 }, request);
      await payFor(shop, order);
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    }
    expect(await listed(shop.call, { sort: 'most-bought' })).toEqual(['caddy', 'green', 'bowl', 'red']);
  });

  it('counts each piece of a paid order once, however often its payment is confirmed', async () => {
    const shop = openTestShop({ content });
    const order = await placeOrder(shop.call, { 'bowl-1': 2, 'green-1': 1 });
    await payFor(shop, order);
    for (let time = 0; time < 3; time += 1) valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(shop.engine.store.list('sales')).toEqual([
      { id: 'bowl', pieces: 2 },
      { id: 'green', pieces: 1 },
    ]);
    // The goods' own page tells what was sold in this shop alone.
    expect(valueOf(await shop.call('goods.get', { goodsId: 'green' })).goods.sold).toBe(1);
    expect(valueOf(await shop.call('goods.get', { goodsId: 'red' })).goods).not.toHaveProperty('sold');
    // With `initialSales` the green tea has three sales.
    expect((await listed(shop.call, { sort: 'most-bought' })).slice(0, 2)).toEqual(['green', 'bowl']);
  });

  it('survives a restart and is the same for all shoppers', async () => {
    const shop = openTestShop({ content });
    const order = await placeOrder(shop.call, { 'caddy-1': 4 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect((await listed(shop.restart().callAs('other'), { sort: 'most-bought' }))[0]).toBe('caddy');
  });
});

describe('a search', () => {
  it.each([
    // The category 茶 is as good as a title that starts with it; red is sold out.
    [{ text: '茶' }, ['green', 'caddy', 'red']],
    [{ text: '茶', inStock: true }, ['green', 'caddy']],
    [{ text: '茶', sort: 'price-up' }, ['green', 'red', 'caddy']],
    [{ text: '送礼' }, ['red']],
    [{ text: '' }, []],
    [{ text: '没有的东西' }, []],
  ] as const)('for %j finds %j', async (query, ids) => {
    const { call } = openTestShop({ content });
    expect(await found(call, query)).toEqual(ids);
    expect(valueOf(await call('goods.search', query)).total).toBe(ids.length);
  });

  it('is paged, best match first', async () => {
    const goods = Array.from({ length: 45 }, (_, n) =>
      goodsContent({ id: `g${n}`, title: n < 25 ? `好茶${n}` : `茶${n}` }),
    );
    const { call } = openTestShop({ content: testContent({ goods, posts: [] }) });
    const first = valueOf(await call('goods.search', { text: '茶' }));
    expect(first.items[0]?.id).toBe('g25');
    const { cursor = '' } = first;
    const second = valueOf(await call('goods.search', { text: '茶', cursor }));
    expect(second.items.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `g${n}`));
    expect(second.total).toBe(45);
  });
});

describe('suggestions', () => {
  it('contain terms for the typed text', async () => {
    const { call } = openTestShop({ content });
    expect(valueOf(await call('goods.suggest', { text: '红' }))).toEqual({ words: ['工夫红茶'] });
  });

  it('are the seller’s popular searches for an empty text', async () => {
    const { call } = openTestShop({ content });
    expect(valueOf(await call('goods.suggest', { text: ' ' }))).toEqual({ words: ['cup'] });
  });
});

describe('invalid input', () => {
  it.each([
    ['goods.search', { text: 'x'.repeat(10_000) }, 'text'],
    ['goods.search', { text: '茶'.repeat(61) }, 'text'],
    ['goods.search', {}, 'text'],
    ['goods.search', { text: 7 }, 'text'],
    ['goods.suggest', { text: null }, 'text'],
    ['goods.suggest', { text: 'x'.repeat(61) }, 'text'],
    ['goods.list', { sort: 'random' }, 'sort'],
    ['goods.list', { inStock: 'yes' }, 'inStock'],
    ['goods.list', { preorder: 1 }, 'preorder'],
    ['goods.list', { priceFrom: -1 }, 'priceFrom'],
    ['goods.list', { priceTo: 0.5 }, 'priceTo'],
    ['goods.search', { text: '', priceTo: fen(0), priceFrom: Infinity }, 'priceFrom'],
    ['goods.list', { categoryId: 'x'.repeat(41) }, 'categoryId'],
    ['goods.search', { text: '茶', cursor: 'x'.repeat(65) }, 'cursor'],
  ])('%s with %j is rejected at %s', async (verb, input, path) => {
    const { sendRaw } = openTestShop({ content });
    expect(await sendRaw(verb, input)).toMatchObject({
      ok: false,
      failure: { code: 'INVALID_INPUT', detail: { path } },
    });
  });
});
