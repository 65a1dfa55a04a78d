import type { StoredDocuments } from '@/cloud/embedded/storage/documents';
import { entriesOf, openStore } from '@/cloud/embedded/storage/store';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import type { Input } from '@/contract/verbs';

import { audit } from '../../../support/audit/audit';
import { openShopWithPreorder, payBalance } from '../../../support/orders/preorders';
import {
  fillPages,
  openTestShop,
  orderInput,
  payFor,
  placeOrder,
  saveAddress,
  stockOf,
  valueOf,
  type TestShop,
} from '../../../support/shop';
import { createTestStorage, type TestStorage } from '../../../support/storage';

/** More writes than any of these actions makes. */
const MAX_WRITES = 20;

interface Prepared {
  readonly shop: TestShop;
  readonly order: Order;
}

async function awaitingPayment(): Promise<Prepared> {
  const shop = openTestShop();
  await fillPages(shop);
  const order = await placeOrder(shop.call, { 'cup-red': 2, 'tea-1': 3 });
  return { shop, order };
}

async function paidOrder(): Promise<Prepared> {
  const prepared = await awaitingPayment();
  await payFor(prepared.shop, prepared.order);
  return prepared;
}

async function paidBalance(): Promise<Prepared> {
  const prepared = await openShopWithPreorder('awaiting-balance');
  await payBalance(prepared.shop, prepared.order);
  return prepared;
}

/**
 * `writes`: one transaction writes its journal and its pages and removes the journal. A cancellation is two
 * transactions: closing the payment and the order; of a bought pre-order the order and the refund. */
const ACTIONS = [
  { verb: 'order.cancel', prepare: awaitingPayment, before: 'awaiting-payment', after: 'cancelled' },
  { verb: 'order.confirmPayment', prepare: paidOrder, before: 'awaiting-payment', after: 'paid' },
  {
    verb: 'order.cancel',
    prepare: openShopWithPreorder,
    before: 'sourcing',
    after: 'cancelled',
    depositRefund: fen(6_000),
  },
  { verb: 'order.confirmPayment', prepare: paidBalance, before: 'awaiting-balance', after: 'paid' },
] as const;

/**
 * The journal, one page, and the removal of the journal. How many pages a write spans depends on what else is stored;
 * `everyCrash` tries each.
 */
const FEWEST_WRITES = 3;

const MOMENTS = ['before', 'after'] as const;

/**
 * Runs an action that dies at its n-th write, for every n, and checks the restarted shop each time. Returns the number
 * of writes.
 */
async function everyCrash(
  when: (typeof MOMENTS)[number],
  { prepare, run }: { readonly prepare: () => Promise<TestShop>; readonly run: (shop: TestShop) => Promise<unknown> },
  check: (reopened: TestShop) => Promise<void>,
): Promise<number> {
  for (let n = 1; n <= MAX_WRITES; n += 1) {
    const shop = await prepare();
    const crashingWrite = shop.storage.writes() + n;
    shop.storage.crashAtWrite(n, when);
    await run(shop);
    if (shop.storage.writes() < crashingWrite) return n - 1;
    await check(shop.restart());
  }
  throw new Error('the action never completed');
}

/** Documents of a new shop that is larger than one key of the phone's storage may be. */
const LARGE = 2_000;
type StoredVisit = StoredDocuments['visits'];

/** Starts with them unless they are stored, and writes something. */
async function openLargeShop(storage: TestStorage): Promise<void> {
  const { store } = openStore(storage, false);
  const visits = Array.from({ length: LARGE }, (_none, n) => ({ id: `${n}`.padStart(800, '0') }) as StoredVisit);
  if (!store.get('visits', visits[0]?.id ?? '')) store.seed(visits.flatMap((visit) => entriesOf('visits', visit)));
  await store.transaction(async (tx) => ok(tx.put('addresses', { id: 'written', addresses: [] })));
}

describe.each(MOMENTS)('an app that dies %s a write is stored', (when) => {
  it('has placed the whole order or nothing, and places it once when it is sent again', async () => {
    let input: Input<'order.place'>;
    const crashes = await everyCrash(
      when,
      {
        prepare: async () => {
          const shop = openTestShop();
          await fillPages(shop);
          input = await orderInput(shop.call, { 'cup-red': 2, 'tea-1': 3 });
          return shop;
        },
        run: (shop) => shop.call('order.place', input),
      },
      async (reopened) => {
        expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
        const { items } = valueOf(await reopened.call('order.list', {}));
        const left = [await stockOf(reopened, 'cup-red'), await stockOf(reopened, 'tea-1')];
        expect([items.length, ...left]).toEqual(items.length === 1 ? [1, 3, 97] : [0, 5, 100]);
        const order = valueOf(await reopened.call('order.place', input));
        expect(valueOf(await reopened.call('order.list', {})).items.map(({ id }) => id)).toEqual([order.id]);
        expect(audit(reopened.restart().engine, reopened.clock.now)).toEqual([]);
      },
    );
    expect(crashes).toBeGreaterThanOrEqual(FEWEST_WRITES);
  });

  it.each(ACTIONS)('has done $verb of an order $before completely or not at all', async (action) => {
    const { verb, prepare, before, after } = action;
    const input = 'depositRefund' in action ? { depositRefund: action.depositRefund } : {};
    let orderId = '';
    const crashes = await everyCrash(
      when,
      {
        prepare: async () => {
          const prepared = await prepare();
          orderId = prepared.order.id;
          return prepared.shop;
        },
        run: (shop) => shop.call(verb, { orderId, ...input }),
      },
      async (reopened) => {
        const found = valueOf(await reopened.call('order.get', { orderId }));
        expect([before, after]).toContain(found.state);
        expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
        expect(valueOf(await reopened.call(verb, { orderId, ...input })).state).toBe(after);
        expect(audit(reopened.restart().engine, reopened.clock.now)).toEqual([]);
      },
    );
    expect(crashes).toBeGreaterThanOrEqual(FEWEST_WRITES);
  });

  it('has removed all documents of a transaction or none', async () => {
    const crashes = await everyCrash(
      when,
      {
        prepare: async () => {
          const shop = openTestShop();
          await fillPages(shop);
          return shop;
        },
        run: ({ engine }) =>
          engine.store.transaction(async (tx) => {
            for (const { id } of engine.store.list('orders')) tx.remove('orders', id);
            return ok(undefined);
          }),
      },
      async ({ engine }) => {
        const orders = engine.store.list('orders');
        expect([0, 12]).toContain(orders.length);
        const { shopperId } = engine.portsFor('earlier').caller;
        expect(engine.store.find('ordersByShopper', { key: shopperId, limit: 99 })).toHaveLength(orders.length);
      },
    );
    expect(crashes).toBeGreaterThanOrEqual(FEWEST_WRITES);
  });

  it('has one default address or none', async () => {
    await everyCrash(
      when,
      {
        prepare: async () => openTestShop(),
        run: (shop) => saveAddress(shop.call).catch(() => undefined),
      },
      async (reopened) => {
        await saveAddress(reopened.call);
        expect(valueOf(await reopened.call('address.list', {})).map(({ isDefault }) => isDefault)).toEqual([true]);
      },
    );
  });

  it('has stored all of a large new shop with the first write, or nothing', async () => {
    const complete = createTestStorage();
    await openLargeShop(complete);
    expect(complete.keys().length).toBeGreaterThan(300);
    for (const n of [1, complete.writes() >> 1, complete.writes()]) {
      const storage = createTestStorage();
      storage.crashAtWrite(n, when);
      await openLargeShop(storage);
      const reopened = openStore(createTestStorage(storage.entries), false);
      const stored = ['visits', 'addresses'].map((name) => reopened.store.list(name as 'visits').length);
      expect(reopened.wasReset).toBe(false);
      expect(stored).toEqual(n === complete.writes() && when === 'after' ? [LARGE, 1] : [0, 0]);
      const again = createTestStorage(storage.entries);
      await openLargeShop(again);
      expect(openStore(again, false).store.list('visits')).toHaveLength(LARGE);
    }
  });

  it('starts again although it dies while replaying the journal', async () => {
    const shop = openTestShop();
    const input = await orderInput(shop.call, { 'cup-red': 2 });
    shop.storage.crashAtWrite(2);
    await shop.call('order.place', input);
    const { entries } = shop.storage;
    expect(entries.has('xiaopu/6/journal')).toBe(true);
    for (let n = 1; n <= 4; n += 1) {
      const restarted = shop.restart();
      const copy = new Map(entries);
      const dying = openDyingShop(copy, n, when);
      expect(audit(dying.engine, dying.clock.now)).toEqual([]);
      expect(audit(dying.restart().engine, dying.clock.now)).toEqual([]);
      expect(valueOf(await restarted.call('order.list', {})).items).toHaveLength(1);
    }
  });
});

function openDyingShop(entries: Map<string, string>, n: number, when: 'before' | 'after'): TestShop {
  const storage = createTestStorage(entries);
  storage.crashAtWrite(n, when);
  return openTestShop({ storage });
}
