import { fen, yuan } from '@/contract/money';
import type { Input } from '@/contract/verbs';

import { openShop, payFor, placeOrder, valueOf, type AskShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const sku = (id: string, price: number, stock = 10) => ({ id, price: yuan(price), stock, weightGrams: 100 });

const GOODS = [
  goodsContent({ id: 'bowl', title: '薄胎盖碗', skus: [sku('bowl-1', 90)], listed: { daysAgo: 3, time: '10:00' } }),
  goodsContent({ id: 'green', title: '雨前绿茶', categoryId: 'tea', skus: [sku('green-1', 40)], soldBefore: 2 }),
  goodsContent({ id: 'red', title: '工夫红茶', categoryId: 'tea', tags: ['送礼'], skus: [sku('red-1', 60, 0)] }),
  goodsContent({
    id: 'caddy',
    title: '茶筒',
    skus: [sku('caddy-1', 300)],
    listed: { daysAgo: 1, time: '10:00' },
    preorder: { from: '京都', arrives: { daysAhead: 20 } },
  }),
];
const content = testContent({ goods: GOODS, posts: [] });

async function listed(ask: AskShop, query: Input<'goods.list'> = {}): Promise<readonly string[]> {
  return valueOf(await ask('goods.list', query)).items.map(({ id }) => id);
}

async function found(ask: AskShop, query: Input<'goods.search'>): Promise<readonly string[]> {
  return valueOf(await ask('goods.search', query)).items.map(({ id }) => id);
}

describe('a list of goods', () => {
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
  ] as const)('asked for with %j holds %j', async (query, ids) => {
    const { ask } = openShop({ content });
    expect(await listed(ask, query)).toEqual(ids);
    expect(valueOf(await ask('goods.list', query)).total).toBe(ids.length);
  });

  it('comes in pages that fit together under a sort and a filter', async () => {
    const goods = Array.from({ length: 50 }, (_, n) =>
      goodsContent({ id: `g${n}`, skus: [sku(`g${n}-1`, 1 + (n % 7))] }),
    );
    const { ask } = openShop({ content: testContent({ goods, posts: [] }) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { sort: 'price-down', priceTo: yuan(5), ...(cursor && { cursor }) } as const;
      const page = valueOf(await ask('goods.list', query));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(goods.filter(({ skus }) => skus[0].price <= yuan(5)).length);
  });
});

describe('a price of the moment', () => {
  it('is what a list is narrowed and ordered by', async () => {
    const promotions = [
      {
        id: 'week',
        name: 'a week',
        kind: 'time-price',
        goodsIds: ['caddy'],
        to: { price: yuan(20) },
        basis: 'last week',
        since: { daysAgo: 1, time: '00:00' },
        until: { daysAhead: 1 },
      },
    ] as const;
    const { ask } = openShop({ content: testContent({ goods: GOODS, posts: [], promotions }) });
    expect(await listed(ask, { priceTo: yuan(40), sort: 'price-up' })).toEqual(['caddy', 'green']);
    expect(await listed(ask, { priceFrom: yuan(100) })).toEqual([]);
  });
});

describe('the most bought', () => {
  it('is what was paid for: an order that was only placed, or was cancelled, does not count', async () => {
    const shop = openShop({ content });
    await placeOrder(shop.ask, { 'bowl-1': 5 });
    const order = await placeOrder(shop.ask, { 'bowl-1': 4 }, 'order-2');
    valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    expect(await listed(shop.ask, { sort: 'most-bought' })).toEqual(['green', 'bowl', 'red', 'caddy']);
  });

  it('adds up from order to order', async () => {
    const shop = openShop({ content });
    for (const request of ['one', 'two', 'three']) {
      const order = await placeOrder(shop.ask, { 'caddy-1': 1 }, request);
      await payFor(shop, order);
      valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    }
    expect(await listed(shop.ask, { sort: 'most-bought' })).toEqual(['caddy', 'green', 'bowl', 'red']);
  });

  it('counts every piece of a paid order once, however often its payment is asked for', async () => {
    const shop = openShop({ content });
    const order = await placeOrder(shop.ask, { 'bowl-1': 2, 'green-1': 1 });
    await payFor(shop, order);
    for (let time = 0; time < 3; time += 1) valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(shop.engine.store.list('sales')).toEqual([
      { id: 'bowl', pieces: 2 },
      { id: 'green', pieces: 1 },
    ]);
    // Those that were sold before the shop kept its books count as well: three of the tea.
    expect((await listed(shop.ask, { sort: 'most-bought' })).slice(0, 2)).toEqual(['green', 'bowl']);
  });

  it('is still known after the app was closed, and another shopper sees the same', async () => {
    const shop = openShop({ content });
    const order = await placeOrder(shop.ask, { 'caddy-1': 4 });
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect((await listed(shop.restart().askAs('other'), { sort: 'most-bought' }))[0]).toBe('caddy');
  });
});

describe('a search', () => {
  it.each([
    [{ text: '茶' }, ['caddy', 'green', 'red']],
    [{ text: '茶', inStock: true }, ['caddy', 'green']],
    [{ text: '茶', sort: 'price-up' }, ['green', 'red', 'caddy']],
    [{ text: '送礼' }, ['red']],
    [{ text: '' }, []],
    [{ text: '没有的东西' }, []],
  ] as const)('for %j finds %j', async (query, ids) => {
    const { ask } = openShop({ content });
    expect(await found(ask, query)).toEqual(ids);
    expect(valueOf(await ask('goods.search', query)).total).toBe(ids.length);
  });

  it('is paged, the nearest first', async () => {
    const goods = Array.from({ length: 45 }, (_, n) =>
      goodsContent({ id: `g${n}`, title: n < 25 ? `好茶${n}` : `茶${n}` }),
    );
    const { ask } = openShop({ content: testContent({ goods, posts: [] }) });
    const first = valueOf(await ask('goods.search', { text: '茶' }));
    expect(first.items[0]?.id).toBe('g25');
    const { cursor = '' } = first;
    const second = valueOf(await ask('goods.search', { text: '茶', cursor }));
    expect(second.items.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `g${n}`));
    expect(second.total).toBe(45);
  });
});

describe('suggestions', () => {
  it('go on from what is typed', async () => {
    const { ask } = openShop({ content });
    expect(valueOf(await ask('goods.suggest', { text: '红' }))).toEqual({ words: ['工夫红茶'] });
  });

  it('are the seller’s hot words while nothing is typed', async () => {
    const { ask } = openShop({ content });
    expect(valueOf(await ask('goods.suggest', { text: ' ' }))).toEqual({ words: ['cup'] });
  });
});

describe('what a broken phone may send', () => {
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
  ])('%s with %j is refused at %s', async (verb, input, path) => {
    const { send } = openShop({ content });
    expect(await send(verb, input)).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT', detail: { path } } });
  });
});
