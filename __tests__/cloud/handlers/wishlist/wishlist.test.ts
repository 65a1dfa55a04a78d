import { RESTOCKED, RESTOCKING } from '@/cloud/embedded/simulated-seller/restock';
import { tellBackInStock } from '@/cloud/jobs/notify-back-in-stock';
import type { Message } from '@/cloud/ports';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import { failureOf, openShop, placeOrder, valueOf, type AskShop, type TestShop } from '../../../support/shop';

const favour = async (ask: AskShop, goodsId: string, on = true) =>
  valueOf(await ask('wishlist.setFavourite', { goodsId, on })).favourites.map((favourite) => favourite.goodsId);
const wait = async (ask: AskShop, skuId: string, on = true) =>
  valueOf(await ask('wishlist.setAlert', { skuId, on })).alerts;

/** What was left of a SKU, bought by another. */
async function sellOut(shop: TestShop, skuId: string, pieces: number) {
  return placeOrder(shop.askAs('other'), { [skuId]: pieces });
}

/** Runs one round of messages and answers with what it sent. */
async function tell(shop: TestShop): Promise<readonly Message[]> {
  const sent: Message[] = [];
  const send = async (message: Message) => {
    sent.push(message);
    return ok(undefined);
  };
  await tellBackInStock({ ...shop.engine.portsFor(), messages: { send } });
  return sent;
}

describe('wishlist.setFavourite', () => {
  it('keeps a good once, the newest first, and lets it go', async () => {
    const { ask } = openShop();
    await favour(ask, 'tea');
    expect(await favour(ask, 'cup')).toEqual(['cup', 'tea']);
    expect(await favour(ask, 'tea')).toEqual(['cup', 'tea']);
    expect(await favour(ask, 'cup', false)).toEqual(['tea']);
    expect(await favour(ask, 'cup', false)).toEqual(['tea']);
  });

  it('shows the good as it is now, to its own shopper only', async () => {
    const { ask, askAs } = openShop();
    await favour(ask, 'tea');
    const [tea] = valueOf(await ask('wishlist.get', {})).favourites;
    expect(tea?.card).toMatchObject({ id: 'tea', title: tea?.title });
    expect(valueOf(await askAs('other')('wishlist.get', {}))).toEqual({ favourites: [], alerts: [] });
  });

  it('refuses what never was, and more than a shopper keeps', async () => {
    const shop = openShop();
    expect(failureOf(await shop.ask('wishlist.setFavourite', { goodsId: 'none', on: true }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'goods' },
    });
    const { shopperId } = shop.engine.portsFor().caller;
    const favourites = Array.from({ length: LIMITS.favourites }, (_, at) => ({ goodsId: `g${at}`, title: '', at: 1 }));
    await shop.engine.store.transaction<void, never>(async (tx) => {
      tx.put('wishlists', { id: shopperId, favourites, alerts: [] });
      return ok(undefined);
    });
    expect(failureOf(await shop.ask('wishlist.setFavourite', { goodsId: 'tea', on: true }))).toMatchObject({
      code: 'TOO_MANY',
    });
    expect(await favour(shop.ask, 'g0', false)).toHaveLength(LIMITS.favourites - 1);
    expect(await favour(shop.ask, 'tea')).toHaveLength(LIMITS.favourites);
  });

  it('still names what the shop has no more', async () => {
    const shop = openShop();
    const { shopperId } = shop.engine.portsFor().caller;
    await shop.engine.store.transaction<void, never>(async (tx) => {
      tx.put('wishlists', { id: shopperId, favourites: [{ goodsId: 'never', title: '旧茶', at: 1 }], alerts: [] });
      return ok(undefined);
    });
    expect(valueOf(await shop.ask('wishlist.get', {})).favourites).toEqual([
      { goodsId: 'never', title: '旧茶', at: 1 },
    ]);
  });
});

describe('wishlist.setAlert', () => {
  it('waits for what is sold out, once, and no longer when told so', async () => {
    const shop = openShop();
    const pieces = (await stockLeft(shop)).left;
    await sellOut(shop, 'cup-blue', pieces);
    expect(await wait(shop.ask, 'cup-blue')).toMatchObject([{ skuId: 'cup-blue', goodsId: 'cup', left: 0 }]);
    expect(await wait(shop.ask, 'cup-blue')).toHaveLength(1);
    expect(await wait(shop.ask, 'cup-blue', false)).toEqual([]);
  });

  it('has nothing to wait for in what can be bought', async () => {
    expect(await wait(openShop().ask, 'cup-blue')).toEqual([]);
  });

  it('refuses what never was', async () => {
    expect(failureOf(await openShop().ask('wishlist.setAlert', { skuId: 'none', on: true }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'sku' },
    });
  });
});

describe('a SKU that is back', () => {
  it('is told of once, to everyone who waits, and only when it can be bought', async () => {
    const shop = openShop();
    const order = await sellOut(shop, 'cup-blue', (await stockLeft(shop)).left);
    await wait(shop.ask, 'cup-blue');
    await wait(shop.askAs('third'), 'cup-blue');
    expect(await tell(shop)).toEqual([]);
    valueOf(await shop.askAs('other')('order.cancel', { orderId: order.id }));
    const sent = await tell(shop);
    expect(sent.map(({ to }) => to).sort()).toEqual([shop.engine.portsFor().caller.shopperId, 'third'].sort());
    expect(sent[0]).toMatchObject({ kind: 'back-in-stock', goodsId: 'cup' });
    expect(await tell(shop)).toEqual([]);
    expect(valueOf(await shop.ask('wishlist.get', {})).alerts).toMatchObject([{ left: order.lines[0]?.quantity }]);
  });

  it('sold out again is waited for anew', async () => {
    const shop = openShop();
    const first = await sellOut(shop, 'cup-blue', (await stockLeft(shop)).left);
    await wait(shop.ask, 'cup-blue');
    valueOf(await shop.askAs('other')('order.cancel', { orderId: first.id }));
    await tell(shop);
    const again = await placeOrder(shop.askAs('other'), { 'cup-blue': first.lines[0]?.quantity ?? 0 }, 'order-2');
    await wait(shop.ask, 'cup-blue');
    expect(await tell(shop)).toEqual([]);
    valueOf(await shop.askAs('other')('order.cancel', { orderId: again.id }));
    expect(await tell(shop)).toHaveLength(1);
  });

  it('is told of, however many wait for what is not', async () => {
    const shop = openShop();
    await shop.engine.store.transaction<void, never>(async (tx) => {
      const alerts = [{ skuId: 'gone-1', at: 1 }];
      for (let n = 0; n < 60; n += 1) tx.put('wishlists', { id: `before-${n}`, favourites: [], alerts });
      return ok(undefined);
    });
    const order = await sellOut(shop, 'cup-blue', (await stockLeft(shop)).left);
    await wait(shop.ask, 'cup-blue');
    valueOf(await shop.askAs('other')('order.cancel', { orderId: order.id }));
    expect((await tell(shop)).map(({ to }) => to)).toEqual([shop.engine.portsFor().caller.shopperId]);
  });

  it('is got by the demo seller after a while, and never more often than it is waited for', async () => {
    const shop = openShop();
    await sellOut(shop, 'cup-blue', (await stockLeft(shop)).left);
    await wait(shop.ask, 'cup-blue');
    shop.clock.now += RESTOCKING - 1;
    await shop.engine.tend();
    expect((await stockLeft(shop)).left).toBe(0);
    shop.clock.now += 1;
    await shop.engine.tend();
    await shop.engine.tend();
    expect((await stockLeft(shop)).left).toBe(RESTOCKED);
  });
});

async function stockLeft({ ask }: TestShop) {
  const { goods } = valueOf(await ask('goods.get', { goodsId: 'cup' }));
  return { left: goods.skus.find(({ id }) => id === 'cup-blue')?.stock ?? 0 };
}
