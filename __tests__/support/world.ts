import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import type { SandboxOutcome } from '@/contract/payment/cashier';

import { audit } from './audit/audit';
import { seeded } from './random';
import { openShop, orderInputWith, type TestShop } from './shop';
import { testStorage } from './storage';

export const SHOPPERS = ['one', 'two', 'three'];
const SKUS = ['cup-red', 'cup-blue', 'tea-1', 'gone-1'];
const COUPONS = ['all-5', 'tea-9', 'later-20'];

export interface World {
  shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  requests: number;
  /** How often the app was opened: each start draws other ids. */
  starts: number;
}

export type Step = (world: World) => Promise<unknown>;

export function orderOf({ shop, pick }: World) {
  const orders = shop.engine.store.list('orders');
  return orders.length === 0 ? undefined : pick(orders);
}

export const place: Step = async (world) => {
  const { shop, pick, chance } = world;
  const ask = shop.askAs(pick(SHOPPERS));
  if (!chance(0.2)) world.requests += 1;
  const wanted = { [pick(SKUS)]: pick([1, 1, 2, 3]), ...(chance(0.3) && { [pick(SKUS)]: 1 }) };
  const wish = chance(0.2) ? { coupon: { id: pick(COUPONS) } } : {};
  const paying = { ...wish, ...(chance(0.5) && { useCredit: true }) };
  const input = await orderInputWith(ask, wanted, { requestId: `request-${world.requests}`, ...paying }).catch(
    () => undefined,
  );
  if (!input) return;
  // Now and then twice at once, as an impatient thumb does.
  await Promise.all([ask('order.place', input), chance(0.3) && ask('order.place', input)]);
};

export const onOrder =
  (verb: 'order.pay' | 'order.confirmPayment' | 'order.cancel' | 'order.get' | 'order.confirmReceipt'): Step =>
  async (world) => {
    const found = orderOf(world);
    if (!found) return;
    const { shop, pick, chance } = world;
    const who = chance(0.1) ? pick(SHOPPERS) : found.shopperId;
    await shop.askAs(who)(verb, { orderId: found.id });
  };

/** Someone goes to the cashier, and what of `outcomes` comes there happens; now and then she cancels at that moment. */
export const payAndSettle =
  (outcomes: readonly SandboxOutcome[]): Step =>
  async (world) => {
    const found = orderOf(world);
    if (!found) return;
    const { shop, pick, chance } = world;
    const ask = shop.askAs(found.shopperId);
    await ask('order.pay', { orderId: found.id });
    const both = [
      shop.settle(found.order.number, pick(outcomes)),
      chance(0.3) && ask('order.cancel', { orderId: found.id }),
    ];
    await Promise.all(both);
  };

export const claim: Step = async ({ shop, pick }) =>
  shop.askAs(pick(SHOPPERS))('coupon.claim', { couponId: pick(COUPONS) });

export const list: Step = async ({ shop, pick }) => shop.askAs(pick(SHOPPERS))('order.list', {});

/** Someone tells that a parcel came: mostly she whose it is, now and then twice at once. */
export const receive: Step = async ({ shop, pick, chance }) => {
  const sent = shop.engine.store.list('orders').filter(({ order }) => order.state === 'shipped');
  if (sent.length === 0) return;
  const { id, shopperId } = pick(sent);
  const ask = shop.askAs(chance(0.1) ? pick(SHOPPERS) : shopperId);
  const confirm = () => ask('order.confirmReceipt', { orderId: id });
  await Promise.all([confirm(), chance(0.3) && confirm()]);
};

export const sweep: Step = async ({ shop }) => sweepOrders(shop.engine.portsFor());

export const tend: Step = async ({ shop }) => shop.engine.tend();

/** The app died, and is opened again over what storage holds. */
export function reopen(world: World): void {
  const { storage, clock } = world.shop;
  world.starts += 1;
  world.shop = openShop({ storage: testStorage(storage.entries), now: clock.now, seed: world.starts });
}

export interface Life {
  readonly seed: number;
  readonly steps: number;
  readonly life: readonly Step[];
}

/** So many steps of these at random; throws as soon as the books do not add up. */
export async function live({ seed, steps, life }: Life): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick');
    return chosen;
  };
  const world: World = { shop: openShop(), pick, chance: (share) => random() < share, requests: 0, starts: 100 };
  for (let step = 0; step < steps; step += 1) {
    await pick(life)(world);
    const faults = audit(world.shop.engine, world.shop.clock.now);
    if (faults.length > 0) throw new Error(`seed ${seed}, step ${step}: ${faults.join('; ')}`);
  }
  return world;
}
