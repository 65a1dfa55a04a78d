import { bytesOf } from '@/cloud/embedded/storage/key-value';
import { ALL } from '@/cloud/index-keys';

import { audit } from '../../../support/audit/audit';
import {
  failureOf,
  fillPages,
  NOON,
  openTestShop,
  orderInput,
  placeOrder,
  stockOf,
  valueOf,
} from '../../../support/shop';
import { createTestStorage } from '../../../support/storage';

describe('a full phone', () => {
  it('rejects a write without changes, and accepts it once there is room', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    const before = new Map(shop.storage.entries);
    shop.storage.setFull(true);
    const refusal = failureOf(await shop.call('order.place', input));
    expect(refusal).toMatchObject({ code: 'STORAGE_FULL', kind: 'rule', retryable: false });
    expect(shop.storage.entries).toEqual(before);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    shop.storage.setFull(false);
    valueOf(await shop.call('order.place', input));
    expect(audit(shop.restart().engine, NOON)).toEqual([]);
  });

  it('keeps a write in the journal when its buckets do not fit', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    const storage = { ...shop.storage };
    const nearlyFull = openTestShop({
      storage: {
        ...storage,
        set: (key, value) => {
          if (key.endsWith('/root')) throw new Error('full');
          storage.set(key, value);
        },
      },
    });
    const order = valueOf(await nearlyFull.call('order.place', input));
    expect(valueOf(await nearlyFull.call('order.get', { orderId: order.id }))).toEqual(order);
    expect(failureOf(await nearlyFull.call('order.cancel', { orderId: order.id })).code).toBe('STORAGE_FULL');
    const reopened = nearlyFull.restart();
    expect(valueOf(await reopened.call('order.get', { orderId: order.id })).state).toBe('awaiting-payment');
    expect(audit(reopened.engine, NOON)).toEqual([]);
  });

  it('limits a key to 900 KB', async () => {
    const shop = openTestShop();
    const record = await storeOrder(shop, 'x'.repeat(901 * 1024));
    expect(record).toMatchObject({ ok: false, failure: { code: 'STORAGE_FULL' } });
    expect(shop.engine.store.list('orders')).toEqual([]);
  });

  it('limits all keys together to 9 MB', async () => {
    const shop = openTestShop();
    const results = [];
    for (let count = 0; count < 60; count += 1) results.push(await storeOrder(shop, 'x'.repeat(160 * 1024)));
    const used = [...shop.storage.entries.values()].reduce((sum, text) => sum + bytesOf(text), 0);
    expect(used).toBeLessThan(9 * 1024 * 1024);
    const refused = results.find((result) => !result.ok);
    expect(refused).toMatchObject({ failure: { code: 'STORAGE_FULL' } });
  });

  it('lets go of what the shop can do without before it refuses an order, and says so then', async () => {
    const storage = { ...createTestStorage(), maxBytes: 120_000 };
    const shop = openTestShop({ storage });
    const { store } = shop.engine;
    for (let n = 0; n < 70; n += 1)
      valueOf(await shop.call('visit.record', { requestId: `v${n}`, landing: { to: 'feed' }, source: 'chat' }));
    await fillPages(shop, 20);
    expect([store.list('visits').length, store.find('closedPayments', { key: ALL, limit: 99 }).length]).toEqual([
      1, 20,
    ]);
    // The seller's own phone: anyone else may hold a few unpaid orders only.
    const { call } = shop;
    const buyer = shop.engine.portsFor().caller.shopperId;
    const input = await orderInput(call, { 'tea-1': 1 }, 'first');
    let answer = await call('order.place', input);
    const placed: string[] = [];
    for (let n = 0; answer.ok && n < 99; n += 1) {
      placed.push(answer.value.id);
      answer = await call('order.place', { ...input, requestId: `more-${n}` });
    }
    expect(failureOf(answer)).toMatchObject({ code: 'STORAGE_FULL', detail: { usedBytes: expect.any(Number) } });
    expect([store.list('visits'), store.find('closedPayments', { key: ALL, limit: 99 })]).toEqual([[], []]);
    expect(store.get('requests', buyer)?.completed.length).toBeLessThanOrEqual(6);
    const reopened = openTestShop({ storage });
    const kept = reopened.engine.store.list('orders').filter(({ shopperId }) => shopperId === buyer);
    expect(kept.map(({ id }) => id).sort()).toEqual(placed.sort());
    expect(placed.length).toBeGreaterThan(10);
  });
});

async function storeOrder(shop: ReturnType<typeof openTestShop>, remark: string) {
  const id = `order-${shop.storage.writes()}`;
  const order = await createOrder();
  return shop.engine.store.transaction(async (tx) => {
    tx.put('orders', { id, shopperId: 'x', order: { ...order, id, remark } });
    return { ok: true as const, value: id };
  });
}

async function createOrder() {
  return placeOrder(openTestShop().call, { 'cup-red': 1 });
}
