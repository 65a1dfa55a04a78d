import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import type { Input } from '@/contract/verbs';

import { audit } from '../../../support/audit/audit';
import { payBalance, preorderedShop } from '../../../support/orders/preorders';
import {
  openShop,
  orderInput,
  payFor,
  placeOrder,
  saveAddress,
  stockOf,
  valueOf,
  type TestShop,
} from '../../../support/shop';
import { testStorage } from '../../../support/storage';

/** More writes than any of these acts makes. */
const ENOUGH = 20;

interface Scene {
  readonly shop: TestShop;
  readonly order: Order;
}

async function awaiting(): Promise<Scene> {
  const shop = openShop();
  const order = await placeOrder(shop.ask, { 'cup-red': 2, 'tea-1': 3 });
  return { shop, order };
}

async function paidFor(): Promise<Scene> {
  const scene = await awaiting();
  await payFor(scene.shop, scene.order);
  return scene;
}

async function balancePaid(): Promise<Scene> {
  const scene = await preorderedShop('awaiting-balance');
  await payBalance(scene.shop, scene.order);
  return scene;
}

/**
 * `writes`: a transaction is its journal, its buckets, and the journal away; a cancel is two, the bill's and the order's.
 * Letting go of what is bought needs no bill closed, and is two as well: the order's and the refund's.
 */
const ACTS = [
  { verb: 'order.cancel', set: awaiting, before: 'awaiting-payment', after: 'cancelled', writes: 7 },
  { verb: 'order.confirmPayment', set: paidFor, before: 'awaiting-payment', after: 'paid', writes: 4 },
  { verb: 'order.cancel', set: preorderedShop, before: 'sourcing', after: 'cancelled', back: fen(6_000), writes: 9 },
  { verb: 'order.confirmPayment', set: balancePaid, before: 'awaiting-balance', after: 'paid', writes: 3 },
] as const;

const WHENS = ['before', 'after'] as const;

/** Runs an act that dies at its n-th write, for every n, and hands over each shop opened again after it. */
async function everyCrash(
  when: (typeof WHENS)[number],
  { set, act }: { readonly set: () => Promise<TestShop>; readonly act: (shop: TestShop) => Promise<unknown> },
  check: (reopened: TestShop) => Promise<void>,
): Promise<number> {
  for (let n = 1; n <= ENOUGH; n += 1) {
    const shop = await set();
    const planned = shop.storage.writes() + n;
    shop.storage.crashAtWrite(n, when);
    await act(shop);
    if (shop.storage.writes() < planned) return n - 1;
    await check(shop.restart());
  }
  throw new Error('the act never came to its end');
}

describe.each(WHENS)('an app that dies %s a write reached storage', (when) => {
  it('has placed the whole order or nothing of it, and places it once when it is sent again', async () => {
    let input: Input<'order.place'>;
    const crashes = await everyCrash(
      when,
      {
        set: async () => {
          const shop = openShop();
          input = await orderInput(shop.ask, { 'cup-red': 2, 'tea-1': 3 });
          return shop;
        },
        act: (shop) => shop.ask('order.place', input),
      },
      async (reopened) => {
        expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
        const { items } = valueOf(await reopened.ask('order.list', {}));
        const left = [await stockOf(reopened, 'cup-red'), await stockOf(reopened, 'tea-1')];
        expect([items.length, ...left]).toEqual(items.length === 1 ? [1, 3, 97] : [0, 5, 100]);
        const order = valueOf(await reopened.ask('order.place', input));
        expect(valueOf(await reopened.ask('order.list', {})).items.map(({ id }) => id)).toEqual([order.id]);
        expect(audit(reopened.restart().engine, reopened.clock.now)).toEqual([]);
      },
    );
    // Journal, stock, order, request, journal away.
    expect(crashes).toBe(5);
  });

  it.each(ACTS)('has done the whole of $verb while $before, or nothing', async (act) => {
    const { verb, set, before, after, writes } = act;
    const back = 'back' in act ? { back: act.back } : {};
    let orderId = '';
    const crashes = await everyCrash(
      when,
      {
        set: async () => {
          const scene = await set();
          orderId = scene.order.id;
          return scene.shop;
        },
        act: (shop) => shop.ask(verb, { orderId, ...back }),
      },
      async (reopened) => {
        const found = valueOf(await reopened.ask('order.get', { orderId }));
        expect([before, after]).toContain(found.state);
        expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
        expect(valueOf(await reopened.ask(verb, { orderId, ...back })).state).toBe(after);
        expect(audit(reopened.restart().engine, reopened.clock.now)).toEqual([]);
      },
    );
    expect(crashes).toBe(writes);
  });

  it('has one default address or none at all', async () => {
    await everyCrash(
      when,
      {
        set: async () => openShop(),
        act: (shop) => saveAddress(shop.ask).catch(() => undefined),
      },
      async (reopened) => {
        await saveAddress(reopened.ask);
        expect(valueOf(await reopened.ask('address.list', {})).map(({ isDefault }) => isDefault)).toEqual([true]);
      },
    );
  });

  it('comes up again although it dies while it puts right what the last run left', async () => {
    const shop = openShop();
    const input = await orderInput(shop.ask, { 'cup-red': 2 });
    shop.storage.crashAtWrite(2);
    await shop.ask('order.place', input);
    const { entries } = shop.storage;
    expect(entries.has('xiaopu/1/journal')).toBe(true);
    for (let n = 1; n <= 4; n += 1) {
      const again = shop.restart();
      const half = new Map(entries);
      const dying = openShopOver(half, n, when);
      expect(audit(dying.engine, dying.clock.now)).toEqual([]);
      expect(audit(dying.restart().engine, dying.clock.now)).toEqual([]);
      expect(valueOf(await again.ask('order.list', {})).items).toHaveLength(1);
    }
  });
});

function openShopOver(entries: Map<string, string>, n: number, when: 'before' | 'after'): TestShop {
  const storage = testStorage(entries);
  storage.crashAtWrite(n, when);
  return openShop({ storage });
}
