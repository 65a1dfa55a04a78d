import type { OrderRecord, RequestRecord, StockRecord } from '@/cloud/records';
import { yuan } from '@/contract/money';

import { openFor, shopper } from '../support/database/many-shoppers';
import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, copyShop, documentsIn } from '../support/database/postgres-shop';
import { startProcesses, type Processes } from '../support/database/processes';
import { offerInput } from '../support/scenarios/steps';
import { NOON, openTestShop, orderInputWith, valueOf } from '../support/shop';

const PROCESSES = 4;
const SKU = 'tea-1';

let database: TestDatabase;
let processes: Processes;
let victims: Processes | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  processes = await startProcesses(database.url, PROCESSES);
});
afterAll(async () => {
  await Promise.all([processes.stop(), victims?.stop()]);
  await database.close();
});

/** What the documents say of a SKU of which each order has one piece. */
async function books() {
  const { orders, stock, requests } = (await documentsIn(database)) as {
    orders: OrderRecord[];
    stock: StockRecord[];
    requests: RequestRecord[];
  };
  const ids = new Set(orders.map(({ id }) => id));
  return {
    orders: orders.length,
    left: stock.find(({ id }) => id === SKU)?.left,
    // Others are of the addresses.
    requests: requests.flatMap(({ completed }) => completed).filter(({ resultId }) => ids.has(resultId)).length,
  };
}

/** Sends an order of each shopper by the processes in turn; whether each was placed. */
async function buy(shoppers: number, input: Awaited<ReturnType<typeof openFor>>['input'], by = processes) {
  const answers = await Promise.allSettled(
    Array.from({ length: shoppers }, (_none, n) => by.callBy(n, shopper(n))('order.place', input)),
  );
  return answers.map((one) => (one.status === 'rejected' ? 'ended' : one.value.ok ? 'ok' : one.value.failure.code));
}

const countOf = (outcomes: readonly string[], outcome: string) => outcomes.filter((one) => one === outcome).length;

describe('four processes over one database', () => {
  it('sell the last pieces, and no more', async () => {
    const { input } = await openFor(database, { skuId: SKU, pieces: 30, shoppers: 120 });
    const outcomes = await buy(120, input);
    expect([countOf(outcomes, 'ok'), countOf(outcomes, 'OUT_OF_STOCK')]).toEqual([30, 90]);
    expect(await books()).toEqual({ orders: 30, left: 0, requests: 30 });
  });

  it('place one order for one request that reaches all of them', async () => {
    const { input } = await openFor(database, { skuId: SKU, pieces: 20, shoppers: 10 });
    const everyone = Array.from({ length: 10 }, (_none, n) => n);
    for (const ids of await Promise.all(
      everyone.map(async (n) => {
        const answers = [0, 1, 2, 3].map((by) => processes.callBy(by, shopper(n))('order.place', input));
        return (await Promise.all(answers)).map((answer) => valueOf(answer).id);
      }),
    ))
      expect(new Set(ids).size).toBe(1);
    expect(await books()).toEqual({ orders: 10, left: 10, requests: 10 });
  });

  it('use a coupon and credit once', async () => {
    const shop = openTestShop();
    valueOf(await shop.call('coupon.claim', { couponId: 'all-5' }));
    const choice = { coupon: { id: 'all-5' }, useCredit: true };
    const input = await orderInputWith(shop.call, { [SKU]: 2 }, { requestId: '0', ...choice });
    await copyShop(database, shop);
    const answers = await Promise.all(
      [0, 1, 2, 3].map((by) => processes.callBy(by)('order.place', { ...input, requestId: String(by) })),
    );
    const outcomes = answers.map((one) => (one.ok ? 'ok' : one.failure.code)).sort();
    expect(outcomes).toEqual(['COUPON_UNUSABLE', 'COUPON_UNUSABLE', 'COUPON_UNUSABLE', 'ok']);
  });

  it('lose nothing of one cart', async () => {
    await copyShop(database, openTestShop());
    const entry = { quantity: 1, chosen: true, addedAt: NOON };
    await Promise.all(
      Array.from({ length: 16 }, (_none, n) =>
        processes.callBy(n)('cart.sync', { entries: [{ ...entry, skuId: `sku-${n}`, changedAt: NOON + n }] }),
      ),
    );
    expect(valueOf(await processes.callBy(0)('cart.sync', { entries: [] })).entries).toHaveLength(16);
  });

  it('accept an offer or withdraw it', async () => {
    const shop = openTestShop();
    await copyShop(database, shop);
    const answer = { action: 'counter', price: yuan(47) } as const;
    for (let n = 0; n < 5; n += 1) {
      const requestId = `offer-${n}`;
      const who = { shopperId: shopper(n) };
      const { id } = valueOf(await callerOver(database, shop, who)('offer.make', { ...offerInput(46), requestId }));
      valueOf(await callerOver(database, shop)('desk.answerOffer', { requestId, offerId: id, answer }));
      const outcomes = await Promise.all([
        processes.callBy(0, shopper(n))('offer.accept', { offerId: id, shownPrice: yuan(47) }),
        processes.callBy(1, shopper(n))('offer.withdraw', { offerId: id }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('leave whole orders and no lock behind when one is killed', async () => {
    const { input } = await openFor(database, { skuId: SKU, pieces: 400, shoppers: 200 });
    const some = await startProcesses(database.url, 1);
    victims = some;
    const bought = buy(200, input, {
      ...some,
      callBy: (n, who) => (n % 2 === 0 ? some.callBy(0, who) : processes.callBy(n, who)),
    });
    while ((await books()).orders < 20) await new Promise((resolve) => void setTimeout(resolve, 5));
    some.kill(0);
    const outcomes = await bought;
    expect(countOf(outcomes, 'ended')).toBeGreaterThan(0);
    const { orders, left, requests } = await books();
    expect([400 - (left ?? 0), requests]).toEqual([orders, orders]);
    expect(orders).toBeGreaterThanOrEqual(countOf(outcomes, 'ok'));
    const again = await buy(200, input);
    expect(countOf(again, 'ok')).toBe(200);
    expect(await books()).toEqual({ orders: 200, left: 200, requests: 200 });
  });

  it('would sell more than there is if nothing were locked', async () => {
    const { input } = await openFor(database, { skuId: SKU, pieces: 5, shoppers: 40 });
    await database.pool.query(
      `create or replace function xiaopu.lock_document(collection text, id text, shared boolean) returns void
       language sql as 'select pg_sleep(0.01)'`,
    );
    const outcomes = await buy(40, input);
    expect(countOf(outcomes, 'ok')).toBeGreaterThan(5);
  });
});
