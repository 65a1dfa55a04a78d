import type { Order } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { isOpen, REFUND_REASONS, type Refund, type RefundReason, type RefundState } from '@/contract/refunds/refund';
import { DAY, HOUR, MINUTE } from '@/contract/time';
import { choicesFor } from '@/domain/refunds/refund-rules';

import { audit, hasMoney, wasPaid } from '../support/audit/audit';
import type { ServiceFault, TestShop } from '../support/shop';
import {
  claim,
  list,
  live,
  onOrder,
  orderOf,
  payAndSettle,
  place,
  receive,
  reopen,
  SHOPPERS,
  sweep,
  tend,
  type Step,
  type World,
} from '../support/world';

const RUNS = 50;
const STEPS = 120;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'silent-paid', 'late-paid'];
const SERVICE_FAULTS: readonly ServiceFault[] = ['query', 'close', 'refund', 'queryRefund'];

/** Someone buys, mostly to the end. */
const buy: Step = async (world) => {
  await place(world);
  const { shop, chance } = world;
  const { id, shopperId, order } = shop.engine.store.list('orders').slice(-1)[0] ?? {};
  if (!id || !shopperId || !order || chance(0.1)) return;
  const ask = shop.askAs(shopperId);
  await ask('order.pay', { orderId: id });
  await shop.settle(order.number, 'paid');
  await ask('order.confirmPayment', { orderId: id });
};

/** Mostly what an order is ready for, so that the shoppers come far; now and then anything. */
function wishOf({ shop, pick, chance }: World, order: Order) {
  const [kind, reasons] = pick(
    choicesFor(order, shop.clock.now)
      .map((choice) => [choice.kind, choice.reasons] as const)
      .concat([['return', []]]),
  );
  const fitting: readonly RefundReason[] = chance(0.1) || reasons.length === 0 ? REFUND_REASONS : reasons;
  const lines = order.lines
    .filter(() => chance(0.7))
    .map(({ skuId, quantity }) => ({ skuId, quantity: pick([1, quantity, quantity, quantity + 1]) }));
  return { kind, reason: pick(fitting), lines };
}

/** Someone, mostly she whose it is, asks for money back: now and then twice at once, or the same id for something else. */
const request: Step = async (world) => {
  const found = orderOf(world);
  if (!found) return;
  const { shop, pick, chance } = world;
  const ask = shop.askAs(chance(0.05) ? pick(SHOPPERS) : found.shopperId);
  if (!chance(0.1)) world.requests += 1;
  const requestId = `request-${world.requests}`;
  const input = { requestId, orderId: found.id, words: '', pictures: [], ...wishOf(world, found.order) };
  const both = [ask('refund.preview', { orderId: found.id }), ask('refund.request', input)];
  await Promise.all([...both, chance(0.3) && ask('refund.request', input)]);
};

function refundOf({ shop, pick }: World) {
  const all = shop.engine.store
    .list('orders')
    .flatMap(({ id, shopperId, order }) => (order.refunds ?? []).map((refund) => ({ orderId: id, shopperId, refund })));
  return all.length === 0 ? undefined : pick(all);
}

const shipReturn: Step = async (world) => {
  const found = refundOf(world);
  if (!found) return;
  const { shop, pick, chance } = world;
  const ask = shop.askAs(chance(0.05) ? pick(SHOPPERS) : found.shopperId);
  const which = { orderId: found.orderId, refundId: found.refund.id };
  const ship = () => ask('refund.shipReturn', { ...which, carrier: '快递', number: '730000001' });
  await Promise.all([ship(), chance(0.2) && ship(), chance(0.1) && ask('refund.withdraw', which)]);
};

const BACK: readonly RefundReason[] = ['unwanted', 'damaged'];

/** Someone sends something back that she received, mostly to the end. */
const takeBack: Step = async (world) => {
  const { shop, pick, chance } = world;
  const there = shop.engine.store.list('orders').filter(({ order }) => ['shipped', 'received'].includes(order.state));
  if (there.length === 0) return;
  const { id, shopperId, order } = pick(there);
  const ask = shop.askAs(shopperId);
  await ask('order.confirmReceipt', { orderId: id });
  world.requests += 1;
  const wish = { ...wishOf(world, order), kind: 'return', reason: pick(BACK) } as const;
  await ask('refund.request', {
    ...wish,
    requestId: `request-${world.requests}`,
    orderId: id,
    words: '',
    pictures: [],
  });
  shop.clock.now += MINUTE;
  await shop.engine.tend();
  if (chance(0.8)) await shipReturn(world);
};

/** Someone pays, and cancels while her money is on its way. */
const payAndGo: Step = async ({ shop, pick }) => {
  const unpaid = shop.engine.store.list('orders').filter(({ order }) => order.state === 'awaiting-payment');
  if (unpaid.length === 0) return;
  const { id, shopperId, order } = pick(unpaid);
  const ask = shop.askAs(shopperId);
  await ask('order.pay', { orderId: id });
  await shop.settle(order.number, 'late-paid');
  await ask('order.cancel', { orderId: id });
};

const withdraw: Step = async (world) => {
  const found = refundOf(world);
  if (!found) return;
  const ask = world.shop.askAs(found.shopperId);
  await ask('refund.withdraw', { orderId: found.orderId, refundId: found.refund.id });
};

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([1_000, 7_000, 25_000, MINUTE, MINUTE, 3 * MINUTE, 3 * MINUTE, 31 * MINUTE, DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.down.add(pick(SERVICE_FAULTS)) : shop.down.clear();

/** The app dies at one of its next writes, in the midst of whatever comes, and is opened again. */
const crash: Step = async (world) => {
  const { shop, pick, chance } = world;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  await pick([request, shipReturn, tend, list, sweep, payAndSettle(OUTCOMES)])(world).catch(() => undefined);
  reopen(world);
};

const LIFE: readonly Step[] = [
  claim,
  place,
  buy,
  buy,
  buy,
  payAndSettle(OUTCOMES),
  payAndSettle(OUTCOMES),
  onOrder('order.confirmPayment'),
  onOrder('order.confirmPayment'),
  onOrder('order.cancel'),
  onOrder('order.get'),
  receive,
  receive,
  request,
  request,
  request,
  request,
  request,
  shipReturn,
  shipReturn,
  shipReturn,
  takeBack,
  takeBack,
  payAndGo,
  withdraw,
  tend,
  tend,
  tend,
  list,
  list,
  sweep,
  wait,
  wait,
  breakService,
  crash,
];

/** All services work again, and time passes: what can be left by time, the seller and the payment service alone is left. */
async function endings({ shop }: World): Promise<TestShop> {
  shop.down.clear();
  const reopened = shop.restart();
  for (const pause of [HOUR, MINUTE, HOUR, 9 * DAY, MINUTE, HOUR, HOUR]) {
    reopened.clock.now += pause;
    await reopened.engine.tend();
    for (const shopper of SHOPPERS) await reopened.askAs(shopper)('order.list', {});
  }
  expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
  return reopened;
}

/** Every refund has its end, and money that came for an order that had ended is back to the fen. */
function expectSettled({ engine: { store }, clock }: TestShop): void {
  for (const { order } of store.list('orders')) {
    expect((order.refunds ?? []).filter(isOpen)).toEqual([]);
    expect(['awaiting-payment', 'paid', 'received']).not.toContain(order.state);
    if (order.state !== 'cancelled' || wasPaid(order)) continue;
    const payment = store.get('payments', order.number);
    const back = store.list('moneyBack').filter((one) => one.payment === order.number);
    const came = payment && hasMoney(payment, clock.now) ? payment.amount : 0;
    expect(back.reduce((sum, { amount }) => sum + amount, 0)).toBe(came);
  }
}

describe('shoppers who want their money back, on phones and services that break', () => {
  it('never get more than they paid, nor less than they are owed, and no request stays open for ever', async () => {
    const bugs = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const orders: Order[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const shop = await endings(await live({ seed, steps: STEPS, life: LIFE }));
      expectSettled(shop);
      orders.push(...shop.engine.store.list('orders').map(({ order }) => order));
    }
    // The router tells of what threw.
    expect(bugs.mock.calls).toEqual([]);
    bugs.mockRestore();
    const refunds = orders.flatMap((order) => order.refunds ?? []);
    const count = (holds: (refund: Refund) => boolean) => refunds.filter(holds).length;
    const closed = orders.filter((order) => order.state === 'cancelled' && wasPaid(order));
    // Else the shoppers were not busy enough for the laws to mean anything.
    const ends: readonly (readonly [RefundState, number])[] = [
      ['refunded', 60],
      ['refused', 5],
      ['withdrawn', 20],
    ];
    for (const [state, least] of ends) expect(count((refund) => refund.state === state)).toBeGreaterThan(least);
    expect(count(({ isUnsent, lines }) => isUnsent && lines.length > 0)).toBeGreaterThan(30);
    expect(count(({ returnTracking }) => returnTracking !== undefined)).toBeGreaterThan(15);
    expect(count(({ reason }) => reason === 'order-ended')).toBeGreaterThan(10);
    expect(count(({ freight, state }) => freight > 0 && state === 'refunded')).toBeGreaterThan(20);
    expect(count(({ credit, state }) => credit > 0 && state === 'refunded')).toBeGreaterThan(15);
    expect(closed.length).toBeGreaterThan(30);
    for (const state of ['shipped', 'completed'] as const)
      expect(orders.filter((order) => order.state === state).length).toBeGreaterThan(30);
  });
});
