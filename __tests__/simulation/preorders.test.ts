import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { endOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { fen, type Fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { SOURCE_STATES } from '@/contract/orders/sourcing';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { dueOf } from '@/contract/payment/due';
import { ok } from '@/contract/result';
import { DAY, HOUR, MINUTE, SECOND } from '@/contract/time';
import { calledForBalance, depositBack } from '@/domain/orders/balance';
import { hasArrived, isSourced, sourceStateOf, withSourceStep } from '@/domain/orders/sourcing';

import { audit, hasMoney } from '../support/audit/audit';
import { aStep, PREORDERED, sellerDoes } from '../support/orders/preorders';
import { seeded } from '../support/random';
import { openShop, orderInputWith, type ServiceFault, type TestShop } from '../support/shop';
import { testStorage } from '../support/storage';
import { testContent } from '../support/test-content';

const RUNS = 30;
const STEPS = 110;
const SHOPPERS = ['one', 'two'];
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'cancelled', 'silent-paid', 'silent', 'late-paid'];
const FAULTS: readonly ServiceFault[] = ['query', 'close', 'prepay', 'refund', 'queryRefund'];
const content = testContent({ goods: [...PREORDERED] });

interface World {
  shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  count: number;
}

type Step = (world: World) => Promise<unknown>;

function anyOrder({ shop, pick }: World) {
  const orders = shop.engine.store.list('orders');
  return orders.length === 0 ? undefined : pick(orders);
}

const place: Step = async (world) => {
  const { shop, pick, chance } = world;
  world.count += 1;
  const ask = shop.askAs(pick(SHOPPERS));
  const tins = { 'tin-a': 1, ...(chance(0.5) && { 'tin-b': pick([1, 2]) }) };
  const wanted: Readonly<Record<string, number>> = chance(0.2) ? { 'whisk-1': 1 } : tins;
  const paying = { ...(chance(0.3) && { useCredit: true }) };
  const input = await orderInputWith(ask, wanted, { requestId: `request-${world.count}`, ...paying });
  await Promise.all([ask('order.place', input), chance(0.3) && ask('order.place', input)]);
};

/** Mostly one that is due, in its round. */
const pay: Step = async (world) => {
  const { shop, pick, chance } = world;
  const due = shop.engine.store.list('orders').filter(({ order }) => dueOf(order));
  const found = due.length > 0 && chance(0.9) ? pick(due) : anyOrder(world);
  if (!found) return;
  const ask = shop.askAs(found.shopperId);
  const isSecond = (dueOf(found.order)?.part === 'balance') === chance(0.9);
  await ask(isSecond ? 'order.payBalance' : 'order.pay', { orderId: found.id });
  const number = isSecond ? `${found.order.number}-2` : found.order.number;
  await Promise.all([
    shop.settle(number, pick(OUTCOMES)),
    chance(0.4) && ask('order.confirmPayment', { orderId: found.id }),
    chance(0.1) && letGo(world),
  ]);
};

const confirm: Step = async (world) => {
  const found = anyOrder(world);
  if (found) await world.shop.askAs(found.shopperId)('order.confirmPayment', { orderId: found.id });
};

/** Mostly on the terms that hold now; now and then on some that do not. */
const letGo: Step = async (world) => {
  const found = anyOrder(world);
  if (!found) return;
  const { shop, pick, chance } = world;
  const told = chance(0.2) ? fen(pick([0, 1, 3_000, 6_000])) : (depositBack(found.order, 'shopper') ?? fen(0));
  const ask = shop.askAs(found.shopperId);
  const cancel = () => ask('order.cancel', { orderId: found.id, back: told });
  await Promise.all([cancel(), chance(0.3) && cancel(), chance(0.3) && buy(world)]);
};

/** The next step of some line, told by its seller. */
const buy: Step = async (world) => {
  const { shop, pick } = world;
  const orders = shop.engine.store.list('orders').filter(({ order }) => isSourced(order) && !hasArrived(order));
  if (orders.length === 0) return;
  const found = pick(orders).id;
  await sellerDoes(shop, found, (order) => {
    if (!isSourced(order) || hasArrived(order)) return order; // cancelled meanwhile
    const line = pick((order.sourcing ?? []).filter((each) => sourceStateOf(each) !== 'arrived'));
    const state = SOURCE_STATES[SOURCE_STATES.indexOf(sourceStateOf(line) ?? 'ordered') + (line.steps.length ? 1 : 0)];
    return withSourceStep(order, line.skuId, aStep(state ?? 'arrived', shop.clock.now));
  });
};

/** All that is still to be bought is there. */
async function bringAll({ shop }: World): Promise<void> {
  for (const { id } of shop.engine.store.list('orders'))
    await sellerDoes(shop, id, (order) =>
      (order.sourcing ?? []).reduce(
        (before, { skuId }) =>
          isSourced(before) && !hasArrived(before)
            ? withSourceStep(before, skuId, aStep('arrived', shop.clock.now))
            : before,
        order,
      ),
    );
}

const call: Step = async (world) => {
  const { shop, pick } = world;
  for (const { id } of shop.engine.store.list('orders'))
    await sellerDoes(shop, id, (order) =>
      order.state === 'sourcing' && hasArrived(order)
        ? calledForBalance(order, { at: shop.clock.now, less: fen(pick([0, 0, 1, 999])) })
        : order,
    );
};

/** The seller can't get it. */
const giveUp: Step = async (world) => {
  const found = anyOrder(world);
  if (!found || world.chance(0.6)) return;
  const ports = world.shop.engine.portsFor();
  await ports.db.transaction<void, never>(async (tx) => {
    const now = await tx.get('orders', found.id);
    if (now?.order.state === 'sourcing') await endOrder(tx, now, { ports, reason: 'seller' });
    return ok(undefined);
  });
};

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([SECOND, 7 * SECOND, 7 * SECOND, 7 * SECOND, 31 * MINUTE, DAY, 8 * DAY]));
const sweep: Step = async ({ shop }) => sweepOrders(shop.engine.portsFor());
const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.down.add(pick(FAULTS)) : shop.down.clear();

const crash: Step = async (world) => {
  const { shop, pick, chance } = world;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5]), chance(0.5) ? 'before' : 'after');
  // What was under way when it died has no answer.
  await pick([pay, confirm, letGo, buy])(world).catch(() => undefined);
  world.count += 1_000;
  world.shop = openShop({
    content,
    storage: testStorage(shop.storage.entries),
    now: shop.clock.now,
    seed: world.count,
  });
};

const LIFE: readonly Step[] = [
  ...[place, pay, pay, pay, confirm, confirm, letGo, buy, buy, buy, buy, buy, buy, call, call, giveUp, wait, sweep],
  ...[breakService, crash],
];

async function live(seed: number): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick');
    return chosen;
  };
  const world: World = { shop: openShop({ content }), pick, chance: (share) => random() < share, count: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    await pick(LIFE)(world);
    const faults = audit(world.shop.engine, world.shop.clock.now);
    if (faults.length > 0) throw new Error(`seed ${seed}, step ${step}: ${faults.join('; ')}`);
  }
  return world;
}

interface Ending {
  readonly order: Order;
  /** Money that came, less what went back. */
  readonly stays: number;
}

/** When all services work again and every window has closed, and all money that was late has been heard of. */
async function endings(world: World): Promise<readonly Ending[]> {
  const { shop } = world;
  shop.down.clear();
  await bringAll(world);
  await call(world);
  for (let round = 0; round < 4; round += 1) {
    shop.clock.now += 9 * DAY + HOUR;
    await shop.engine.tend();
    for (const shopper of SHOPPERS) await shop.askAs(shopper)('order.list', {});
  }
  const { store } = shop.engine;
  expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  return store.list('orders').map(({ order }) => {
    const numbers = [order.number, `${order.number}-2`];
    const came = numbers.map((number) => store.get('payments', number)).filter((one) => hasMoney(one, shop.clock.now));
    const went = store.list('moneyBack').filter(({ payment }) => numbers.includes(payment));
    const sum = (all: readonly ({ readonly amount: Fen } | undefined)[]) =>
      all.reduce((total, one) => total + (one?.amount ?? 0), 0);
    return { order, stays: sum(came) - sum(went) };
  });
}

describe('pre-orders at random, on phones and services that break', () => {
  it('come to their end, and the shop keeps the total, or the share that was told, and not a fen beside', async () => {
    const all: Ending[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) all.push(...(await endings(await live(seed))));
    const over: readonly OrderState[] = ['cancelled', 'shipped'];
    const kept = { total: 0, share: 0, nothing: 0 };
    for (const { order, stays } of all) {
      expect(over).toContain(order.state);
      const reason = order.events[order.events.length - 1]?.reason;
      if (order.state === 'shipped') expect(stays).toBe(order.total);
      else expect(stays).toBeLessThanOrEqual(reason === 'seller' ? 0 : (order.deposit?.keeps ?? 0));
      expect(stays).toBeGreaterThanOrEqual(0);
      kept[stays === 0 ? 'nothing' : order.state === 'shipped' ? 'total' : 'share'] += 1;
    }
    // Else the shoppers were not busy enough for the laws to mean anything.
    expect(Math.min(kept.total, kept.share, kept.nothing)).toBeGreaterThan(RUNS / 2);
  });
});
