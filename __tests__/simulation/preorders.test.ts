import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { cancelUnpaidOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { fen, type Fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { SOURCING_STATES } from '@/contract/orders/sourcing';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { ok } from '@/contract/result';
import { DAY, HOUR, MINUTE, SECOND } from '@/contract/time';
import { depositRefundOf, withBalanceRequested } from '@/domain/orders/balance';
import { hasArrived, isBeingSourced, sourcingStateOf, withSourcingStep } from '@/domain/orders/sourcing';

import { audit, hasMoney } from '../support/audit/audit';
import { aSourcingStep, PREORDER_GOODS, updateAsSeller } from '../support/orders/preorders';
import { fromSeeds, seededRandom } from '../support/random';
import { openTestShop, orderInputWith, type PaymentsMethod, type TestShop } from '../support/shop';
import { callBalanceStep, updateSourcingStep } from '../support/seller/sourcing-steps';
import { createTestStorage } from '../support/storage';
import { testContent } from '../support/test-content';

const RUNS = 30;
const STEPS = 110;
const SHOPPERS = ['one', 'two'];
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'cancelled', 'silent-paid', 'silent', 'late-paid'];
const FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'prepay', 'refund', 'queryRefund'];
const content = testContent({ goods: [...PREORDER_GOODS] });

interface Simulation {
  shop: TestShop;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  count: number;
}

type Step = (simulation: Simulation) => Promise<unknown>;

function anyOrder({ shop, pick }: Simulation) {
  const orders = shop.engine.store.list('orders');
  return orders.length === 0 ? undefined : pick(orders);
}

const place: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  simulation.count += 1;
  const call = shop.callAs(pick(SHOPPERS));
  const tins = { 'tin-a': 1, ...(chance(0.5) && { 'tin-b': pick([1, 2]) }) };
  const quantities: Readonly<Record<string, number>> = chance(0.2) ? { 'whisk-1': 1 } : tins;
  const choice = { ...(chance(0.3) && { useCredit: true }) };
  const input = await orderInputWith(call, quantities, { requestId: `request-${simulation.count}`, ...choice });
  await Promise.all([call('order.place', input), chance(0.3) && call('order.place', input)]);
};

/** Usually pays an order that is due, at its current stage. */
const pay: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const due = shop.engine.store.list('orders').filter(({ order }) => duePaymentOf(order));
  const found = due.length > 0 && chance(0.9) ? pick(due) : anyOrder(simulation);
  if (!found) return;
  const call = shop.callAs(found.shopperId);
  const isSecond = (duePaymentOf(found.order)?.part === 'balance') === chance(0.9);
  await call(isSecond ? 'order.payBalance' : 'order.pay', { orderId: found.id });
  const number = isSecond ? `${found.order.number}-2` : found.order.number;
  await Promise.all([
    shop.settle(number, pick(OUTCOMES)),
    chance(0.4) && call('order.confirmPayment', { orderId: found.id }),
    chance(0.1) && cancelOrder(simulation),
  ]);
};

const confirm: Step = async (simulation) => {
  const found = anyOrder(simulation);
  if (found) await simulation.shop.callAs(found.shopperId)('order.confirmPayment', { orderId: found.id });
};

/** Usually cancels with the current refund amount, sometimes with a wrong one. */
const cancelOrder: Step = async (simulation) => {
  const found = anyOrder(simulation);
  if (!found) return;
  const { shop, pick, chance } = simulation;
  const shownRefund = chance(0.2)
    ? fen(pick([0, 1, 3_000, 6_000]))
    : (depositRefundOf(found.order, 'shopper') ?? fen(0));
  const call = shop.callAs(found.shopperId);
  const cancel = () => call('order.cancel', { orderId: found.id, depositRefund: shownRefund });
  await Promise.all([cancel(), chance(0.3) && cancel(), chance(0.3) && advanceSourcing(simulation)]);
};

/** The seller adds the next sourcing step of some line. */
const advanceSourcing: Step = async (simulation) => {
  const { shop, pick } = simulation;
  const orders = shop.engine.store.list('orders').filter(({ order }) => isBeingSourced(order) && !hasArrived(order));
  if (orders.length === 0) return;
  const found = pick(orders).id;
  await updateAsSeller(shop, found, (order) => {
    if (!isBeingSourced(order) || hasArrived(order)) return order; // cancelled meanwhile
    const line = pick((order.sourcing ?? []).filter((each) => sourcingStateOf(each) !== 'arrived'));
    const state =
      SOURCING_STATES[SOURCING_STATES.indexOf(sourcingStateOf(line) ?? 'ordered') + (line.steps.length ? 1 : 0)];
    return withSourcingStep(order, line.skuId, aSourcingStep(state ?? 'arrived', shop.clock.now));
  });
};

/** All lines that are still to be sourced arrive. */
async function completeSourcing({ shop }: Simulation): Promise<void> {
  for (const { id } of shop.engine.store.list('orders'))
    await updateAsSeller(shop, id, (order) =>
      (order.sourcing ?? []).reduce(
        (before, { skuId }) =>
          isBeingSourced(before) && !hasArrived(before)
            ? withSourcingStep(before, skuId, aSourcingStep('arrived', shop.clock.now))
            : before,
        order,
      ),
    );
}

const requestBalance: Step = async (simulation) => {
  const { shop, pick } = simulation;
  for (const { id } of shop.engine.store.list('orders'))
    await updateAsSeller(shop, id, (order) =>
      order.state === 'sourcing' && hasArrived(order)
        ? withBalanceRequested(order, { at: shop.clock.now, difference: fen(pick([0, 0, 1, 999])) })
        : order,
    );
};

/** The seller can't get the goods and cancels. */
const cancelBySeller: Step = async (simulation) => {
  const found = anyOrder(simulation);
  if (!found || simulation.chance(0.6)) return;
  const ports = simulation.shop.engine.portsFor();
  await ports.db.transaction<void, never>(async (tx) => {
    const now = await tx.get('orders', found.id);
    if (now?.order.state === 'sourcing') await cancelUnpaidOrder(tx, now, { ports, reason: 'seller' });
    return ok(undefined);
  });
};

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([SECOND, 7 * SECOND, 7 * SECOND, 7 * SECOND, 31 * MINUTE, DAY, 8 * DAY]));
const sweep: Step = async ({ shop }) => sweepOrders(shop.engine.portsFor());
const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.failingPayments.add(pick(FAULTS)) : shop.failingPayments.clear();

const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5]), chance(0.5) ? 'before' : 'after');
  // A call that was running when the app died has no answer.
  await pick([pay, confirm, cancelOrder, advanceSourcing])(simulation).catch(() => undefined);
  simulation.count += 1_000;
  simulation.shop = openTestShop({
    content,
    storage: createTestStorage(shop.storage.entries),
    now: shop.clock.now,
    seed: simulation.count,
  });
};

const STEPS_TO_PICK: readonly Step[] = [
  ...[
    place,
    pay,
    pay,
    pay,
    confirm,
    confirm,
    cancelOrder,
    advanceSourcing,
    advanceSourcing,
    advanceSourcing,
    advanceSourcing,
    advanceSourcing,
    advanceSourcing,
    requestBalance,
    requestBalance,
    updateSourcingStep,
    callBalanceStep,
    cancelBySeller,
    wait,
    sweep,
  ],
  ...[breakService, crash],
];

async function runPreorders(seed: number): Promise<Simulation> {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick');
    return chosen;
  };
  const simulation: Simulation = {
    shop: openTestShop({ content }),
    pick,
    chance: (probability) => random() < probability,
    count: 0,
  };
  for (let step = 0; step < STEPS; step += 1) {
    await pick(STEPS_TO_PICK)(simulation);
    const problems = audit(simulation.shop.engine, simulation.shop.clock.now);
    if (problems.length > 0) throw new Error(`step ${step}: ${problems.join('; ')}`);
  }
  return simulation;
}

interface SettledOrder {
  readonly order: Order;
  /** Payments minus refunds. */
  readonly kept: number;
}

/** Lets all services work, all deadlines pass and all late payments arrive. */
async function settleAll(simulation: Simulation): Promise<readonly SettledOrder[]> {
  const { shop } = simulation;
  shop.failingPayments.clear();
  await completeSourcing(simulation);
  await requestBalance(simulation);
  for (let round = 0; round < 6; round += 1) {
    shop.clock.now += 9 * DAY + HOUR;
    await shop.engine.simulateSeller();
    for (const shopper of SHOPPERS) await shop.callAs(shopper)('order.list', {});
  }
  const { store } = shop.engine;
  expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  return store.list('orders').map(({ order }) => {
    const numbers = [order.number, `${order.number}-2`];
    const payments = numbers
      .map((number) => store.get('payments', number))
      .filter((one) => hasMoney(one, shop.clock.now));
    const refunds = store.list('sandboxRefunds').filter(({ paymentNumber }) => numbers.includes(paymentNumber));
    const sum = (all: readonly ({ readonly amount: Fen } | undefined)[]) =>
      all.reduce((total, one) => total + (one?.amount ?? 0), 0);
    return { order, kept: sum(payments) - sum(refunds) };
  });
}

describe('random pre-orders, with failing phones and services', () => {
  it('all end, and the shop keeps exactly the total or the non-refundable part', async () => {
    const all: SettledOrder[] = [];
    await fromSeeds(RUNS, async (seed) => {
      all.push(...(await settleAll(await runPreorders(seed))));
    });
    const ended: readonly OrderState[] = ['cancelled', 'completed'];
    const counts = { total: 0, share: 0, nothing: 0 };
    for (const { order, kept } of all) {
      expect(ended).toContain(order.state);
      const reason = order.events[order.events.length - 1]?.reason;
      if (order.state === 'completed') expect(kept).toBe(order.total);
      else expect(kept).toBeLessThanOrEqual(reason === 'seller' ? 0 : (order.deposit?.nonRefundable ?? 0));
      expect(kept).toBeGreaterThanOrEqual(0);
      counts[kept === 0 ? 'nothing' : order.state === 'completed' ? 'total' : 'share'] += 1;
    }
    // Otherwise too little happened for the checks to mean anything.
    expect(Math.min(counts.total, counts.share, counts.nothing)).toBeGreaterThan(RUNS / 2);
  });
});
