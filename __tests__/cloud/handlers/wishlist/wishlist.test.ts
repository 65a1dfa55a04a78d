import { RESTOCK_DELAY, RESTOCK_QUANTITY } from '@/cloud/embedded/simulated-seller/restock';
import { notifyBackInStock } from '@/cloud/jobs/notify-back-in-stock';
import type { SubscribeMessage } from '@/cloud/wechat-ports';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { failureOf, openTestShop, placeOrder, valueOf, type CallShop, type TestShop } from '../../../support/shop';

const setFavourite = async (call: CallShop, goodsId: string, on = true) =>
  valueOf(await call('wishlist.setFavourite', { goodsId, on })).favourites.map((favourite) => favourite.goodsId);
const setAlert = async (call: CallShop, skuId: string, on = true) =>
  valueOf(await call('wishlist.setStockAlert', { skuId, on })).alerts;

/** Buys the remaining pieces of a SKU as another shopper. */
async function sellOut(shop: TestShop, skuId: string, pieces: number) {
  return placeOrder(shop.callAs('other'), { [skuId]: pieces });
}

/** Runs the job once and returns the messages it sent. */
async function runNotifications({ engine, sent }: TestShop): Promise<readonly SubscribeMessage[]> {
  const before = sent.length;
  await notifyBackInStock(engine.portsFor());
  return sent.slice(before);
}

describe('wishlist.setFavourite', () => {
  it('adds goods once, newest first, and removes them', async () => {
    const { call } = openTestShop();
    await setFavourite(call, 'tea');
    expect(await setFavourite(call, 'cup')).toEqual(['cup', 'tea']);
    expect(await setFavourite(call, 'tea')).toEqual(['cup', 'tea']);
    expect(await setFavourite(call, 'cup', false)).toEqual(['tea']);
    expect(await setFavourite(call, 'cup', false)).toEqual(['tea']);
  });

  it('returns current goods data, to the same shopper only', async () => {
    const { call, callAs } = openTestShop();
    await setFavourite(call, 'tea');
    const [tea] = valueOf(await call('wishlist.get', {})).favourites;
    expect(tea?.card).toMatchObject({ id: 'tea', title: tea?.title });
    expect(valueOf(await callAs('other')('wishlist.get', {}))).toEqual({ favourites: [], alerts: [] });
  });

  it('rejects unknown goods, and more than the limit', async () => {
    const shop = openTestShop();
    expect(failureOf(await shop.call('wishlist.setFavourite', { goodsId: 'none', on: true }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'goods' },
    });
    const { shopperId } = shop.engine.portsFor().caller;
    const favourites = Array.from({ length: LIMITS.favourites }, (_, at) => ({ goodsId: `g${at}`, title: '', at: 1 }));
    await shop.engine.store.transaction<void, never>(async (tx) => {
      tx.put('wishlists', { id: shopperId, favourites, alerts: [] });
      return ok(undefined);
    });
    expect(failureOf(await shop.call('wishlist.setFavourite', { goodsId: 'tea', on: true }))).toMatchObject({
      code: 'TOO_MANY',
    });
    expect(await setFavourite(shop.call, 'g0', false)).toHaveLength(LIMITS.favourites - 1);
    expect(await setFavourite(shop.call, 'tea')).toHaveLength(LIMITS.favourites);
  });

  it('still lists goods that were removed from the catalog, by their title', async () => {
    const shop = openTestShop();
    const { shopperId } = shop.engine.portsFor().caller;
    await shop.engine.store.transaction<void, never>(async (tx) => {
      tx.put('wishlists', { id: shopperId, favourites: [{ goodsId: 'never', title: '旧茶', at: 1 }], alerts: [] });
      return ok(undefined);
    });
    expect(valueOf(await shop.call('wishlist.get', {})).favourites).toEqual([
      { goodsId: 'never', title: '旧茶', at: 1 },
    ]);
  });
});

describe('wishlist.setStockAlert', () => {
  it('adds one alert for a sold-out SKU, and removes it', async () => {
    const shop = openTestShop();
    const pieces = await readStock(shop);
    await sellOut(shop, 'cup-blue', pieces);
    expect(await setAlert(shop.call, 'cup-blue')).toMatchObject([
      { skuId: 'cup-blue', goodsId: 'cup', card: { id: 'cup' }, stock: 0 },
    ]);
    expect(await setAlert(shop.call, 'cup-blue')).toHaveLength(1);
    expect(await setAlert(shop.call, 'cup-blue', false)).toEqual([]);
  });

  it('adds no alert for a SKU in stock', async () => {
    expect(await setAlert(openTestShop().call, 'cup-blue')).toEqual([]);
  });

  it('rejects an unknown SKU', async () => {
    expect(failureOf(await openTestShop().call('wishlist.setStockAlert', { skuId: 'none', on: true }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'sku' },
    });
  });
});

describe('a SKU that is back in stock', () => {
  it('is notified once to everyone with an alert, and only when in stock', async () => {
    const shop = openTestShop();
    const order = await sellOut(shop, 'cup-blue', await readStock(shop));
    await setAlert(shop.call, 'cup-blue');
    await setAlert(shop.callAs('third'), 'cup-blue');
    expect(await runNotifications(shop)).toEqual([]);
    valueOf(await shop.callAs('other')('order.cancel', { orderId: order.id }));
    const sent = await runNotifications(shop);
    expect(sent.map(({ to }) => to).sort()).toEqual([shop.engine.portsFor().caller.shopperId, 'third'].sort());
    expect(sent[0]).toMatchObject({ kind: 'back-in-stock', target: { to: 'goods', goodsId: 'cup' } });
    expect(await runNotifications(shop)).toEqual([]);
    expect(valueOf(await shop.call('wishlist.get', {})).alerts).toMatchObject([{ stock: order.lines[0]?.quantity }]);
  });

  it('can get a new alert after it sold out again', async () => {
    const shop = openTestShop();
    const first = await sellOut(shop, 'cup-blue', await readStock(shop));
    await setAlert(shop.call, 'cup-blue');
    valueOf(await shop.callAs('other')('order.cancel', { orderId: first.id }));
    await runNotifications(shop);
    const again = await placeOrder(shop.callAs('other'), { 'cup-blue': first.lines[0]?.quantity ?? 0 }, 'order-2');
    await setAlert(shop.call, 'cup-blue');
    expect(await runNotifications(shop)).toEqual([]);
    valueOf(await shop.callAs('other')('order.cancel', { orderId: again.id }));
    expect(await runNotifications(shop)).toHaveLength(1);
  });

  it('is notified even if many alerts for other SKUs are waiting', async () => {
    const shop = openTestShop();
    await shop.engine.store.transaction<void, never>(async (tx) => {
      const alerts = [{ skuId: 'gone-1', at: 1 }];
      for (let n = 0; n < 60; n += 1) tx.put('wishlists', { id: `before-${n}`, favourites: [], alerts });
      return ok(undefined);
    });
    const order = await sellOut(shop, 'cup-blue', await readStock(shop));
    await setAlert(shop.call, 'cup-blue');
    valueOf(await shop.callAs('other')('order.cancel', { orderId: order.id }));
    expect((await runNotifications(shop)).map(({ to }) => to)).toEqual([shop.engine.portsFor().caller.shopperId]);
  });

  it('is restocked by the simulated seller after a while, once per alert', async () => {
    const shop = openTestShop();
    await sellOut(shop, 'cup-blue', await readStock(shop));
    await setAlert(shop.call, 'cup-blue');
    shop.clock.now += RESTOCK_DELAY - 1;
    await shop.engine.simulateSeller();
    expect(await readStock(shop)).toBe(0);
    shop.clock.now += 1;
    await shop.engine.simulateSeller();
    await shop.engine.simulateSeller();
    expect(await readStock(shop)).toBe(RESTOCK_QUANTITY);
  });
});

async function readStock({ call }: TestShop) {
  const { goods } = valueOf(await call('goods.get', { goodsId: 'cup' }));
  return goods.skus.find(({ id }) => id === 'cup-blue')?.stock ?? 0;
}
