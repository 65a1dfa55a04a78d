import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { fen } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import type { ShopContent } from '@/demo/types';

import { audit } from './audit/audit';
import { seededRandom } from './random';
import { openTestShop, orderInputWith, type CallShop, type TestShop } from './shop';
import { createTestStorage } from './storage';

export const SHOPPERS = ['one', 'two', 'three'];
const SKUS = ['cup-red', 'cup-blue', 'tea-1', 'gone-1'];
const COUPONS = ['all-5', 'tea-9', 'later-20'];

/** The state of a simulation. */
export interface Simulation {
  shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  requests: number;
  /** Seed of the next start: each start has other ids. */
  starts: number;
}

/** `Simulation.starts` while the app has not died yet. */
export const FIRST_START = 100;

export type Step = (simulation: Simulation) => Promise<unknown>;

export function pickOrder({ shop, pick }: Simulation) {
  const orders = shop.engine.store.list('orders');
  return orders.length === 0 ? undefined : pick(orders);
}

export const placeStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const call = shop.callAs(pick(SHOPPERS));
  if (!chance(0.2)) simulation.requests += 1;
  const quantities = { [pick(SKUS)]: pick([1, 1, 2, 3]), ...(chance(0.3) && { [pick(SKUS)]: 1 }) };
  const coupon = chance(0.2) ? { coupon: { id: pick(couponIdsOf(shop)) } } : {};
  const choice = { ...coupon, ...(chance(0.5) && { useCredit: true }) };
  const input = await orderInputWith(call, quantities, {
    requestId: `request-${simulation.requests}`,
    ...choice,
  }).catch(() => undefined);
  if (!input) return;
  // Sometimes twice at the same time, like an impatient tap.
  await Promise.all([call('order.place', input), chance(0.3) && call('order.place', input)]);
};

export const onOrder =
  (verb: 'order.pay' | 'order.confirmPayment' | 'order.cancel' | 'order.get' | 'order.confirmReceipt'): Step =>
  async (simulation) => {
    const found = pickOrder(simulation);
    if (!found) return;
    const { shop, pick, chance } = simulation;
    const shopperId = chance(0.1) ? pick(SHOPPERS) : found.shopperId;
    await shop.callAs(shopperId)(verb, { orderId: found.id });
  };

/** A shopper pays with one of these outcomes, and sometimes cancels at the same time. */
export const payAndSettle =
  (outcomes: readonly SandboxOutcome[]): Step =>
  async (simulation) => {
    const found = pickOrder(simulation);
    if (!found) return;
    const { shop, pick, chance } = simulation;
    const call = shop.callAs(found.shopperId);
    await call('order.pay', { orderId: found.id });
    const both = [
      shop.settle(found.order.number, pick(outcomes)),
      chance(0.3) && call('order.cancel', { orderId: found.id }),
    ];
    await Promise.all(both);
  };

export const claimStep: Step = async ({ shop, pick }) =>
  shop.callAs(pick(SHOPPERS))('coupon.claim', { couponId: pick(couponIdsOf(shop)) });

/** Coupons of the start, and those that the seller made since. */
function couponIdsOf({ engine }: TestShop): readonly string[] {
  const made = engine.store
    .list('coupons')
    .filter(({ history }) => history.some(({ verb }) => verb === 'desk.saveCoupon'));
  return [...COUPONS, ...made.map(({ id }) => id)];
}

export const listStep: Step = async ({ shop, pick }) => shop.callAs(pick(SHOPPERS))('order.list', {});

/** A shopper confirms receipt: usually of their own order, sometimes twice at the same time. */
export const confirmReceiptStep: Step = async ({ shop, pick, chance }) => {
  const shipped = shop.engine.store.list('orders').filter(({ order }) => order.state === 'shipped');
  if (shipped.length === 0) return;
  const { id, shopperId } = pick(shipped);
  const call = shop.callAs(chance(0.1) ? pick(SHOPPERS) : shopperId);
  const confirm = () => call('order.confirmReceipt', { orderId: id });
  await Promise.all([confirm(), chance(0.3) && confirm()]);
};

export const sweepStep: Step = async ({ shop }) => sweepOrders(shop.engine.portsFor());

export const simulateSellerStep: Step = async ({ shop }) => shop.engine.simulateSeller();

/** The seller changes a price, a stock or what is on the shelf, sometimes from two phones at the same time. */
export const sellerEditsStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const { call } = shop;
  simulation.requests += 1;
  const requestId = `desk-${simulation.requests}`;
  const skuId = pick(SKUS);
  const goodsId = skuId.replace(/-[^-]*$/, '');
  const change = { kind: pick(['set', 'add', 'add', 'take'] as const), pieces: pick([0, 1, 2, 5]) };
  const edits = [
    () => call('desk.setStock', { requestId, goodsId, skuId, change }),
    // Not of cups: their agreed prices are checked against the floor of today's price.
    () => call('desk.setPrice', { goodsId: 'tea', skuId: 'tea-1', price: fen(pick([2_800, 3_000, 3_300])) }),
    () => call('desk.setShelf', { goodsId: pick(['tea', 'gone']), shelf: pick(['on', 'on', 'off'] as const) }),
  ];
  const edit = pick(edits);
  await Promise.all([edit(), chance(0.3) && edit(), chance(0.3) && placeStep(simulation)]);
};

/** Restarts the app with the same storage. */
export function restartApp(simulation: Simulation): void {
  const { storage, clock, sent } = simulation.shop;
  simulation.starts += 1;
  simulation.shop = openTestShop({
    storage: createTestStorage(storage.entries),
    now: clock.now,
    seed: simulation.starts,
    sent,
  });
}

/**
 * One of these steps is done, its answers are lost, and the phone sends the same requests again. The steps must not
 * restart the app.
 */
export const lostAnswers =
  (steps: readonly Step[]): Step =>
  async (simulation) => {
    const { shop } = simulation;
    const again =
      (call: CallShop): CallShop =>
      async (verb, input) => {
        await call(verb, input);
        return call(verb, input);
      };
    simulation.shop = { ...shop, call: again(shop.call), callAs: (shopperId) => again(shop.callAs(shopperId)) };
    await simulation.pick(steps)(simulation);
    simulation.shop = shop;
  };

interface SimulationOptions {
  readonly seed: number;
  readonly steps: number;
  readonly possibleSteps: readonly Step[];
  readonly content?: ShopContent | undefined;
  /** By default a new shop on a phone. */
  readonly shop?: TestShop;
  /** Brings the books of the shop up to date, after each step. */
  readonly readBooks?: () => Promise<void>;
}

/** Runs `steps` random steps; throws as soon as the audit finds a problem. */
export async function runSimulation({
  seed,
  steps,
  possibleSteps,
  content,
  shop = openTestShop(content && { content }),
  readBooks,
}: SimulationOptions): Promise<Simulation> {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick');
    return chosen;
  };
  const simulation: Simulation = {
    shop,
    pick,
    chance: (probability) => random() < probability,
    requests: 0,
    starts: FIRST_START,
  };
  for (let step = 0; step < steps; step += 1) {
    await pick(possibleSteps)(simulation);
    await readBooks?.();
    const problems = audit(simulation.shop.engine, simulation.shop.clock.now);
    if (problems.length > 0) throw new Error(`step ${step}: ${problems.join('; ')}`);
  }
  return simulation;
}
