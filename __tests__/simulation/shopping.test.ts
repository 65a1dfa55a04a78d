import { sweepOrders } from '@/cloud/sweep';
import { fen } from '@/contract/money';
import { HOUR, MINUTE } from '@/contract/time';
import type { Order, OrderState, SandboxOutcome } from '@/contract/order';
import type { Figure } from '@/contract/quote';

import { audit } from '../support/audit';
import { seeded } from '../support/random';
import { openShop, orderInputWith, type ServiceFault, type TestShop } from '../support/shop';
import { testStorage } from '../support/storage';

const RUNS = 60;
const STEPS = 110;
const SHOPPERS = ['one', 'two', 'three'];
const SKUS = ['cup-red', 'cup-blue', 'tea-1', 'gone-1'];
const COUPONS = ['all-5', 'tea-9', 'later-20'];
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'cancelled', 'failed', 'silent-paid', 'silent'];
const SERVICE_FAULTS: readonly ServiceFault[] = ['query', 'close', 'prepay'];

/** States of an order that was paid. */
const BOUGHT: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

interface World {
  shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  requests: number;
  /** How often the app was opened: each start draws other ids. */
  starts: number;
}

type Step = (world: World) => Promise<unknown>;

function orderOf({ shop, pick }: World) {
  const orders = shop.engine.store.list('orders');
  return orders.length === 0 ? undefined : pick(orders);
}

const place: Step = async (world) => {
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

const onOrder =
  (verb: 'order.pay' | 'order.confirmPayment' | 'order.cancel' | 'order.get' | 'order.confirmReceipt'): Step =>
  async (world) => {
    const found = orderOf(world);
    if (!found) return;
    const { shop, pick, chance } = world;
    const who = chance(0.1) ? pick(SHOPPERS) : found.shopperId;
    await shop.askAs(who)(verb, { orderId: found.id });
  };

const settle: Step = async (world) => {
  const found = orderOf(world);
  if (found) await world.shop.settle(found.order.number, world.pick(OUTCOMES));
};

const payAndSettle: Step = async (world) => {
  const found = orderOf(world);
  if (!found) return;
  const { shop, pick, chance } = world;
  const ask = shop.askAs(found.shopperId);
  await ask('order.pay', { orderId: found.id });
  const both = [
    shop.settle(found.order.number, pick(OUTCOMES)),
    chance(0.3) && ask('order.cancel', { orderId: found.id }),
  ];
  await Promise.all(both);
};

const claim: Step = async ({ shop, pick }) => shop.askAs(pick(SHOPPERS))('coupon.claim', { couponId: pick(COUPONS) });

/** Someone offers a price for a cup, now and then twice at once, and mostly stays until the seller has answered. */
const offer: Step = async ({ shop, pick, chance }) => {
  const ask = shop.askAs(pick(SHOPPERS));
  const wish = {
    skuId: pick(['cup-red', 'cup-red', 'cup-blue']),
    price: fen(pick([3_900, 4_100, 4_600, 4_900, 5_500])),
  };
  // Two of one instant have one id, whatever they are for.
  const requestId = `offer-${shop.clock.now}`;
  const input = { ...wish, requestId, quantity: pick([1, 1, 2]), words: '' };
  await Promise.all([ask('offer.make', input), chance(0.3) && ask('offer.make', input)]);
  if (chance(0.3)) return;
  shop.clock.now += MINUTE;
  await shop.engine.tend();
};

/** Someone whose price is locked buys with it: now and then two orders at once, or one piece more than was agreed on. */
const buyBargained: Step = async (world) => {
  const { shop, pick, chance } = world;
  const locked = shop.engine.store
    .list('offers')
    .flatMap(({ shopperId, offers }) =>
      offers.filter(({ state }) => state === 'accepted').map((one) => ({ ...one, shopperId })),
    );
  if (locked.length === 0) return;
  const { shopperId, skuId, quantity } = pick(locked);
  const ask = shop.askAs(shopperId);
  const wanted = { [skuId]: quantity + (chance(0.2) ? 1 : 0) };
  world.requests += 1;
  const requestId = `request-${world.requests}`;
  const input = await orderInputWith(ask, wanted, { requestId }).catch(() => undefined);
  if (!input) return;
  const again = { ...input, requestId: `${requestId}-again` };
  await Promise.all([ask('order.place', input), chance(0.3) && ask('order.place', again)]);
};

/** Someone, mostly she whose it is, takes the price that was named, or withdraws: now and then both at once. */
const settleOffer: Step = async ({ shop, pick, chance }) => {
  const open = shop.engine.store
    .list('offers')
    .flatMap(({ shopperId, offers }) =>
      offers.filter(({ state }) => state !== 'refused').map(({ id, price }) => ({ shopperId, id, price })),
    );
  if (open.length === 0) return;
  const { shopperId, id, price } = pick(open);
  const ask = shop.askAs(chance(0.1) ? pick(SHOPPERS) : shopperId);
  const take = () => ask('offer.take', { offerId: id, shown: price });
  await Promise.all([take(), chance(0.2) && take(), chance(0.1) && ask('offer.withdraw', { offerId: id })]);
};

const list: Step = async ({ shop, pick }) => shop.askAs(pick(SHOPPERS))('order.list', {});

const wait: Step = async ({ shop, pick }) => void (shop.clock.now += pick([1_000, 7_000, 10 * MINUTE, 31 * MINUTE]));

/** Someone tells that a parcel came: mostly she whose it is, now and then twice at once. */
const receive: Step = async ({ shop, pick, chance }) => {
  const sent = shop.engine.store.list('orders').filter(({ order }) => order.state === 'shipped');
  if (sent.length === 0) return;
  const { id, shopperId } = pick(sent);
  const ask = shop.askAs(chance(0.1) ? pick(SHOPPERS) : shopperId);
  const confirm = () => ask('order.confirmReceipt', { orderId: id });
  await Promise.all([confirm(), chance(0.3) && confirm()]);
};

const sweep: Step = async ({ shop }) => sweepOrders(shop.engine.portsFor());

const tend: Step = async ({ shop }) => shop.engine.tend();

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.5) ? shop.down.add(pick(SERVICE_FAULTS)) : shop.down.clear();

/** The app dies at one of its next writes, in the midst of whatever comes, and is opened again. */
const crash: Step = async (world) => {
  const { shop, pick, chance } = world;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  await pick([
    place,
    claim,
    offer,
    settleOffer,
    onOrder('order.cancel'),
    onOrder('order.confirmPayment'),
    payAndSettle,
  ])(world);
  world.starts += 1;
  world.shop = openShop({
    storage: testStorage(shop.storage.entries),
    now: shop.clock.now,
    seed: world.starts,
  });
};

const STEPS_OF_LIFE: readonly Step[] = [
  claim,
  place,
  place,
  place,
  payAndSettle,
  payAndSettle,
  settle,
  onOrder('order.pay'),
  onOrder('order.confirmPayment'),
  onOrder('order.confirmPayment'),
  onOrder('order.cancel'),
  onOrder('order.get'),
  onOrder('order.confirmReceipt'),
  receive,
  tend,
  offer,
  offer,
  settleOffer,
  buyBargained,
  buyBargained,
  sweep,
  list,
  wait,
  breakService,
  crash,
];

async function live(seed: number): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick');
    return chosen;
  };
  const world: World = { shop: openShop(), pick, chance: (share) => random() < share, requests: 0, starts: 100 };
  for (let step = 0; step < STEPS; step += 1) {
    await pick(STEPS_OF_LIFE)(world);
    const faults = audit(world.shop.engine, world.shop.clock.now);
    if (faults.length > 0) throw new Error(`seed ${seed}, step ${step}: ${faults.join('; ')}`);
  }
  return world;
}

/** When all services work again and every window has closed, each order has come to its end. */
async function endings({ shop }: World): Promise<readonly Order[]> {
  shop.down.clear();
  shop.clock.now += HOUR;
  const reopened = shop.restart();
  for (const shopper of SHOPPERS) await reopened.askAs(shopper)('order.list', {});
  expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
  return reopened.engine.store.list('orders').map(({ order }) => order);
}

describe('shoppers at random, on phones and services that break', () => {
  it('never lose a piece, a coupon or a fen of credit, use an agreed price once, never pay twice, never pay for what is cancelled', async () => {
    const orders: Order[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) orders.push(...(await endings(await live(seed))));
    const count = (...states: readonly OrderState[]) => orders.filter(({ state }) => states.includes(state)).length;
    const countUsing = (kind: Figure['kind'], states: readonly OrderState[]) =>
      orders.filter((order) => states.includes(order.state) && order.figures.some((one) => one.kind === kind)).length;
    expect(count('awaiting-payment')).toBe(0);
    // Else the shoppers were not busy enough for the laws to mean anything.
    expect(count(...BOUGHT)).toBeGreaterThan(RUNS);
    expect(count('received')).toBeGreaterThan(10);
    expect(count('cancelled')).toBeGreaterThan(RUNS);
    for (const kind of ['coupon', 'credit', 'bargain'] as const) {
      expect(countUsing(kind, BOUGHT)).toBeGreaterThan(10);
      expect(countUsing(kind, ['cancelled'])).toBeGreaterThan(10);
    }
  });
});
