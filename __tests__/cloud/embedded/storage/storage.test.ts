import { createEmbeddedCloud } from '@/cloud/embedded';
import { bytesOf } from '@/cloud/embedded/storage/key-value';
import { ok } from '@/contract/result';

import { audit } from '../../../support/audit/audit';
import { seededRandom } from '../../../support/random';
import {
  failureOf,
  fillPages,
  loadFullCloud,
  NOON,
  openTestShop,
  placeOrder,
  saveAddress,
  valueOf,
} from '../../../support/shop';
import { createTestStorage } from '../../../support/storage';
import { testContent } from '../../../support/test-content';

function openCloud(entries: Map<string, string>) {
  const options = { loadFullCloud, readContent: testContent, now: () => NOON, random: seededRandom(3) };
  const { send } = createEmbeddedCloud({ ...options, storage: createTestStorage(entries) });
  return async (verb: string, input: unknown = {}) => (await send({ verb, input })).answer;
}

describe('stored data that cannot be read', () => {
  async function usedStorage() {
    const shop = openTestShop();
    await fillPages(shop);
    await placeOrder(shop.call, { 'cup-red': 2 });
    const { entries } = shop.storage;
    entries.set('xiaopu/cart', 'the cart');
    entries.set('other', 'another app');
    return entries;
  }

  const UNREADABLE = [
    '',
    '{',
    '[]',
    'null',
    '{"isLeaf":true}',
    '{"isLeaf":true,"entries":[],"nextPage":1,"bytes":0}',
    '{"isLeaf":true,"prefix":"","entries":{},"nextPage":1,"bytes":0}',
    '{"isLeaf":true,"prefix":"","entries":[7],"nextPage":1,"bytes":0}',
    '{"isLeaf":true,"prefix":"","entries":[[7,7]],"nextPage":1,"bytes":0}',
  ];
  /** The first page is read at the start, the others when they are needed. */
  const PAGES = { 'the first page': /\/root$/, 'the other pages': /\/page\// } as const;
  type Which = keyof typeof PAGES;
  const CASES = UNREADABLE.flatMap((text) =>
    (['the first page', 'the other pages'] as const).map((which) => [which, text] as const),
  );

  function damage(entries: Map<string, string>, which: Which, text: string): void {
    const keys = [...entries.keys()].filter((key) => PAGES[which].test(key));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) entries.set(key, text);
  }

  it.each(CASES)('in %s as %j is removed, and the shop starts again and shows the notice once', async (which, text) => {
    const entries = await usedStorage();
    damage(entries, which, text);
    const call = openCloud(entries);
    expect(valueOf(await call('order.list'))).toMatchObject({ items: [] });
    expect(valueOf(await call('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    expect(valueOf(await call('shop.get'))).not.toHaveProperty('notice');
    expect(valueOf(await openCloud(entries)('shop.get'))).not.toHaveProperty('notice');
    expect([entries.get('xiaopu/cart'), entries.get('other')]).toEqual(['the cart', 'another app']);
  });

  it('is removed when the shopper id cannot be read', async () => {
    const entries = await usedStorage();
    entries.set('xiaopu/6/first-start', 'torn{');
    const call = openCloud(entries);
    expect(valueOf(await call('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    expect(valueOf(await call('order.list'))).toMatchObject({ items: [] });
    expect(valueOf(await call('goods.get', { goodsId: 'cup' }))).toMatchObject({
      goods: { skus: [{ stock: 5 }, { stock: 1 }] },
    });
  });

  it.each(['the first page', 'the other pages'] as const)(
    'in %s: the notice is kept for the next start until it was shown',
    async (which) => {
      const entries = await usedStorage();
      damage(entries, which, 'torn{');
      await openCloud(entries)('goods.list');
      expect(valueOf(await openCloud(entries)('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    },
  );

  it('is removed completely by the next start when the app dies meanwhile', async () => {
    const ownKeys = [...(await usedStorage()).keys()].filter((key) => key.startsWith('xiaopu/6/')).length;
    expect(ownKeys).toBeGreaterThan(4);
    for (let n = 1; n <= ownKeys; n += 1) {
      const entries = await usedStorage();
      damage(entries, 'the first page', 'torn{');
      const storage = createTestStorage(entries);
      storage.crashAtWrite(n);
      expect(() => openTestShop({ storage })).toThrow();
      const shop = openTestShop({ storage: createTestStorage(entries) });
      expect(valueOf(await shop.call('order.list', {})).items).toEqual([]);
      expect(audit(shop.engine, NOON)).toEqual([]);
    }
  });

  it('is not removed when storage itself does not work: UNAVAILABLE', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const entries = await usedStorage();
    const before = new Map(entries);
    const storage = createTestStorage(entries);
    let isBroken = true;
    const get = (key: string) => {
      if (isBroken && key.startsWith('xiaopu/6/')) throw new Error('no storage');
      return storage.get(key);
    };
    const options = { loadFullCloud, readContent: testContent, now: () => NOON, random: seededRandom(3) };
    const { send } = createEmbeddedCloud({ ...options, storage: { ...storage, get } });
    expect(failureOf((await send({ verb: 'shop.get', input: {} })).answer).code).toBe('UNAVAILABLE');
    expect(entries).toEqual(before);
    isBroken = false;
    expect((await send({ verb: 'shop.get', input: {} })).answer.ok).toBe(true);
    log.mockRestore();
  });
});

describe('data of an older version', () => {
  async function oldStorage() {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 2 });
    const entries = new Map([...shop.storage.entries].map(([key, text]) => [key.replace(/\/\d+\//, '/1/'), text]));
    entries.set('xiaopu/1/birth', '{"startedAt":1,"shopperId":"x","isReset":false}');
    entries.set('xiaopu/cart', 'the cart');
    entries.set('xiaopu/faults', '{}');
    return entries;
  }

  it('is removed, and the shop starts again and shows the notice once', async () => {
    const entries = await oldStorage();
    const call = openCloud(entries);
    expect(valueOf(await call('order.list'))).toMatchObject({ items: [] });
    expect([...entries.keys()].filter((key) => key.startsWith('xiaopu/1/'))).toEqual([]);
    expect(valueOf(await call('shop.get'))).toMatchObject({ notice: 'storage-reset' });
    expect(valueOf(await call('shop.get'))).not.toHaveProperty('notice');
    expect(valueOf(await openCloud(entries)('shop.get'))).not.toHaveProperty('notice');
  });

  it('is removed without touching other keys of the app', async () => {
    const entries = await oldStorage();
    await openCloud(entries)('shop.get');
    expect([entries.get('xiaopu/cart'), entries.get('xiaopu/faults')]).toEqual(['the cart', '{}']);
  });

  it('is removed completely by the next start when the app dies meanwhile', async () => {
    const oldKeys = [...(await oldStorage()).keys()].filter((key) => key.startsWith('xiaopu/1/'));
    for (let n = 1; n <= oldKeys.length; n += 1) {
      const entries = await oldStorage();
      const storage = createTestStorage(entries);
      storage.crashAtWrite(n);
      expect(() => openTestShop({ storage })).toThrow();
      const call = openCloud(entries);
      expect(valueOf(await call('shop.get'))).toMatchObject({ notice: 'storage-reset' });
      expect([...entries.keys()].filter((key) => key.startsWith('xiaopu/1/'))).toEqual([]);
    }
  });
});

describe('a transaction', () => {
  it('that throws writes nothing and does not stop the next', async () => {
    const { engine } = openTestShop();
    const { db } = engine.portsFor();
    const broken = db.transaction(async (tx) => {
      tx.put('stock', { id: 'cup-red', left: 0, supplied: 5 });
      throw new Error('bug');
    });
    const next = db.transaction(async (tx) => ok(await tx.get('stock', 'cup-red')));
    await expect(broken).rejects.toThrow('bug');
    expect(valueOf(await next)).toMatchObject({ left: 5 });
  });

  it('reads its own writes, which others do not see before its end', async () => {
    const { engine } = openTestShop();
    const { db } = engine.portsFor();
    await db.transaction(async (tx) => {
      tx.put('stock', { id: 'cup-red', left: 4, supplied: 5 });
      expect(await tx.get('stock', 'cup-red')).toMatchObject({ left: 4 });
      expect(await db.get('stock', 'cup-red')).toMatchObject({ left: 5 });
      return ok(undefined);
    });
    expect(await db.get('stock', 'cup-red')).toMatchObject({ left: 4 });
  });

  it('removes a document with what its indexes say of it, and finds nothing where there is none', async () => {
    const shop = openTestShop();
    const { id } = await placeOrder(shop.call, { 'cup-red': 1 });
    const { db, caller } = shop.engine.portsFor();
    await db.transaction(async (tx) => {
      tx.remove('orders', id);
      tx.remove('orders', 'no such order');
      expect(await tx.get('orders', id)).toBeUndefined();
      return ok(undefined);
    });
    const restarted = shop.restart().engine.portsFor().db;
    expect(await restarted.get('orders', id)).toBeUndefined();
    expect(await restarted.count('ordersByShopper', { key: caller.shopperId, limit: 9 })).toBe(0);
  });

  it('keeps what was written last, whether it put or removed it', async () => {
    const { db } = openTestShop().engine.portsFor();
    await db.transaction(async (tx) => {
      tx.remove('stock', 'cup-red');
      tx.put('stock', { id: 'cup-red', left: 4, supplied: 5 });
      tx.put('stock', { id: 'cup-blue', left: 4, supplied: 5 });
      tx.remove('stock', 'cup-blue');
      return ok(undefined);
    });
    expect(await db.get('stock', 'cup-red')).toMatchObject({ left: 4 });
    expect(await db.get('stock', 'cup-blue')).toBeUndefined();
  });
});

describe('stored data', () => {
  it('is read at the next start, with the same shopper and dates', async () => {
    const entries = new Map<string, string>();
    const first = openTestShop({ storage: createTestStorage(entries) });
    const address = await saveAddress(first.call);
    const post = valueOf(await first.call('feed.get', { postId: 'p1' }));
    const later = openTestShop({ storage: createTestStorage(entries), now: NOON + 400 * 86_400_000, seed: 99 });
    expect(valueOf(await later.call('address.list', {}))).toEqual([address]);
    expect(valueOf(await later.call('feed.get', { postId: 'p1' })).at).toBe(post.at);
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
