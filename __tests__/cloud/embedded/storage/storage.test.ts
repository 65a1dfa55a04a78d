import { createEmbeddedCloud } from '@/cloud/embedded';
import { bytesOf } from '@/cloud/embedded/storage/key-value';
import { ok } from '@/contract/result';

import { audit } from '../../../support/audit/audit';
import { seeded } from '../../../support/random';
import {
  failureOf,
  NOON,
  openShop,
  orderInput,
  placeOrder,
  saveAddress,
  stockOf,
  valueOf,
} from '../../../support/shop';
import { testStorage } from '../../../support/storage';
import { testContent } from '../../../support/test-content';

const JOURNAL = 'xiaopu/1/journal';

function cloudOver(entries: Map<string, string>) {
  const options = { content: testContent(), now: () => NOON, random: seeded(3) };
  const { ask } = createEmbeddedCloud({ ...options, storage: testStorage(entries) });
  return async (verb: string, input: unknown = {}) => (await ask({ verb, input })).answer;
}

describe('a full phone', () => {
  it('refuses a write, changes nothing, and takes it once there is room', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    const before = new Map(shop.storage.entries);
    shop.storage.setFull(true);
    const refusal = failureOf(await shop.ask('order.place', input));
    expect(refusal).toMatchObject({ code: 'STORAGE_FULL', kind: 'rule', retryable: false });
    expect(shop.storage.entries).toEqual(before);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    shop.storage.setFull(false);
    valueOf(await shop.ask('order.place', input));
    expect(audit(shop.restart().engine, NOON)).toEqual([]);
  });

  it('keeps what is in the journal when only the rest no longer fits', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    const storage = { ...shop.storage };
    const narrow = openShop({
      storage: {
        ...storage,
        set: (key, value) => {
          if (key.includes('/orders/')) throw new Error('full');
          storage.set(key, value);
        },
      },
    });
    const order = valueOf(await narrow.ask('order.place', input));
    expect(valueOf(await narrow.ask('order.get', { orderId: order.id }))).toEqual(order);
    expect(failureOf(await narrow.ask('order.cancel', { orderId: order.id })).code).toBe('STORAGE_FULL');
    const reopened = narrow.restart();
    expect(valueOf(await reopened.ask('order.get', { orderId: order.id })).state).toBe('awaiting-payment');
    expect(audit(reopened.engine, NOON)).toEqual([]);
  });

  it('lets no key grow over 900 KB', async () => {
    const shop = openShop();
    const record = await keepOrder(shop, 'x'.repeat(901 * 1024));
    expect(record).toMatchObject({ ok: false, failure: { code: 'STORAGE_FULL' } });
    expect(shop.engine.store.list('orders')).toEqual([]);
  });

  it('lets all keys together not grow over 9 MB, and tells how much is used', async () => {
    const shop = openShop();
    const results = [];
    for (let count = 0; count < 60; count += 1) results.push(await keepOrder(shop, 'x'.repeat(160 * 1024)));
    const used = [...shop.storage.entries.values()].reduce((sum, text) => sum + bytesOf(text), 0);
    expect(used).toBeLessThan(9 * 1024 * 1024);
    const refused = results.find((result) => !result.ok);
    expect(refused).toMatchObject({ failure: { code: 'STORAGE_FULL' } });
  });
});

async function keepOrder(shop: ReturnType<typeof openShop>, remark: string) {
  const id = `order-${shop.storage.writes()}`;
  const order = await orderShape();
  return shop.engine.store.transaction(async (tx) => {
    tx.put('orders', { id, shopperId: 'x', order: { ...order, id, remark } });
    return { ok: true as const, value: id };
  });
}

async function orderShape() {
  return placeOrder(openShop().ask, { 'cup-red': 1 });
}

describe('storage that cannot be read', () => {
  async function used() {
    const shop = openShop();
    await placeOrder(shop.ask, { 'cup-red': 2 });
    const { entries } = shop.storage;
    entries.set('xiaopu/cart', 'the cart');
    entries.set('other', 'of another');
    return entries;
  }

  const SPOILT = [
    '',
    '{',
    '[]',
    'null',
    '{"v":2,"docs":[]}',
    '{"v":1,"docs":{}}',
    '{"v":1,"docs":[7]}',
    '{"v":1,"docs":[{}]}',
  ];

  it.each(SPOILT)('as %j is wiped, and the shop begins again and says so once', async (text) => {
    const entries = await used();
    entries.set('xiaopu/1/stock/0', text);
    const ask = cloudOver(entries);
    expect(valueOf(await ask('order.list'))).toMatchObject({ items: [] });
    expect(valueOf(await ask('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    expect(valueOf(await ask('shop.get'))).not.toHaveProperty('notice');
    expect(valueOf(await cloudOver(entries)('shop.get'))).not.toHaveProperty('notice');
    expect([entries.get('xiaopu/cart'), entries.get('other')]).toEqual(['the cart', 'of another']);
  });

  it('begins again when even who the shopper is cannot be read', async () => {
    const entries = await used();
    entries.set('xiaopu/1/birth', 'torn{');
    const ask = cloudOver(entries);
    expect(valueOf(await ask('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    expect(valueOf(await ask('order.list'))).toMatchObject({ items: [] });
    expect(valueOf(await ask('goods.get', { goodsId: 'cup' }))).toMatchObject({
      goods: { skus: [{ stock: 5 }, { stock: 1 }] },
    });
  });

  it('keeps the notice for the next start when no one asked for it', async () => {
    const entries = await used();
    entries.set('xiaopu/1/stock/0', 'torn{');
    await cloudOver(entries)('goods.list');
    expect(valueOf(await cloudOver(entries)('shop.get'))).toMatchObject({ notice: 'storage-reset' });
  });

  it('is wiped to its end by the next start when the first wipe broke off', async () => {
    const own = [...(await used()).keys()].filter((key) => key.startsWith('xiaopu/1/')).length;
    expect(own).toBeGreaterThan(4);
    for (let n = 1; n <= own; n += 1) {
      const entries = await used();
      entries.set('xiaopu/1/stock/0', 'torn{');
      const storage = testStorage(entries);
      storage.crashAtWrite(n);
      expect(() => openShop({ storage })).toThrow();
      const shop = openShop({ storage: testStorage(entries) });
      expect(valueOf(await shop.ask('order.list', {})).items).toEqual([]);
      expect(audit(shop.engine, NOON)).toEqual([]);
    }
  });

  it('is UNAVAILABLE, and not wiped, when it cannot be asked at all', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const entries = await used();
    const before = new Map(entries);
    const storage = testStorage(entries);
    let isBroken = true;
    const get = (key: string) => {
      if (isBroken && key.startsWith('xiaopu/1/')) throw new Error('no storage');
      return storage.get(key);
    };
    const options = { content: testContent(), now: () => NOON, random: seeded(3) };
    const { ask } = createEmbeddedCloud({ ...options, storage: { ...storage, get } });
    expect(failureOf((await ask({ verb: 'shop.get', input: {} })).answer).code).toBe('UNAVAILABLE');
    expect(entries).toEqual(before);
    isBroken = false;
    expect((await ask({ verb: 'shop.get', input: {} })).answer.ok).toBe(true);
    log.mockRestore();
  });
});

describe('the journal', () => {
  it.each(['{"v":1,"docs":{"orders":[{"id":', '', '{"v":1,"docs":{"nothing":[]}}'])(
    'torn as %j is no write',
    async (text) => {
      const shop = openShop();
      await placeOrder(shop.ask, { 'cup-red': 2 });
      const { entries } = shop.storage;
      entries.set(JOURNAL, text);
      const reopened = shop.restart();
      expect(valueOf(await reopened.ask('order.list', {})).items).toHaveLength(1);
      expect(entries.has(JOURNAL)).toBe(false);
      expect(audit(reopened.engine, NOON)).toEqual([]);
    },
  );
});

describe('a transaction', () => {
  it('that breaks writes nothing and does not stop the next', async () => {
    const { engine } = openShop();
    const { db } = engine.portsFor();
    const broken = db.transaction(async (tx) => {
      tx.put('stock', { id: 'cup-red', left: 0 });
      throw new Error('bug');
    });
    const next = db.transaction(async (tx) => ok(await tx.get('stock', 'cup-red')));
    await expect(broken).rejects.toThrow('bug');
    expect(valueOf(await next)).toBeUndefined();
  });

  it('reads what it has put itself, and no one else does before its end', async () => {
    const { engine } = openShop();
    const { db } = engine.portsFor();
    await db.transaction(async (tx) => {
      tx.put('stock', { id: 'cup-red', left: 4 });
      expect(await tx.get('stock', 'cup-red')).toEqual({ id: 'cup-red', left: 4 });
      expect(await db.get('stock', 'cup-red')).toBeUndefined();
      return ok(undefined);
    });
    expect(await db.get('stock', 'cup-red')).toEqual({ id: 'cup-red', left: 4 });
  });
});

describe('what is kept', () => {
  it('is still there at the next start, for the same shopper, on the same dates', async () => {
    const entries = new Map<string, string>();
    const first = openShop({ storage: testStorage(entries) });
    const address = await saveAddress(first.ask);
    const post = valueOf(await first.ask('feed.get', { postId: 'p1' }));
    const later = openShop({ storage: testStorage(entries), now: NOON + 400 * 86_400_000, seed: 99 });
    expect(valueOf(await later.ask('address.list', {}))).toEqual([address]);
    expect(valueOf(await later.ask('feed.get', { postId: 'p1' })).at).toBe(post.at);
  });

  it('is of stock only what has changed', async () => {
    const shop = openShop();
    await placeOrder(shop.ask, { 'cup-red': 2 });
    expect(shop.engine.store.list('stock')).toEqual([{ id: 'cup-red', left: 3 }]);
  });

  it.each([
    ['a', 1],
    ['é', 2],
    ['铺', 3],
    ['🍵', 4],
  ])('counts %s as %i bytes', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });
});
