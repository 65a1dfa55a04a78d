import type { Order } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import {
  isRefundOpen,
  REFUND_REASONS,
  type Refund,
  type RefundReason,
  type RefundState,
} from '@/contract/refunds/refund';
import { DAY, HOUR, MINUTE } from '@/contract/time';
import { refundChoices } from '@/domain/refunds/refund-rules';

import { audit, hasMoney, wasPaid } from '../support/audit/audit';
import { fromSeeds } from '../support/random';
import type { PaymentsMethod, TestShop } from '../support/shop';
import { answerRefundStep, receiveReturnStep } from '../support/seller/refund-steps';
import {
  claimStep,
  confirmReceiptStep,
  listStep,
  onOrder,
  payAndSettle,
  pickOrder,
  placeStep,
  restartApp,
  runSimulation,
  SHOPPERS,
  simulateSellerStep,
  sweepStep,
  type Simulation,
  type Step,
} from '../support/simulation';

const RUNS = 50;
const STEPS = 120;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'silent-paid', 'late-paid'];
const SERVICE_FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'refund', 'queryRefund'];

/** A shopper buys and usually pays. */
const buy: Step = async (simulation) => {
  await placeStep(simulation);
  const { shop, chance } = simulation;
  // The store lists by id: the newest is the one that was just placed.
  const [newest] = [...shop.engine.store.list('orders')].sort((a, b) => b.order.placedAt - a.order.placedAt);
  const { id, shopperId, order } = newest ?? {};
  if (!id || !shopperId || !order || chance(0.1)) return;
  const call = shop.callAs(shopperId);
  await call('order.pay', { orderId: id });
  await shop.settle(order.number, 'paid');
  await call('order.confirmPayment', { orderId: id });
};

/** A refund request that usually fits the order's state, sometimes not. */
function refundInputOf({ shop, pick, chance }: Simulation, order: Order) {
  const [kind, reasons] = pick(
    refundChoices(order, shop.clock.now)
      .map((choice) => [choice.kind, choice.reasons] as const)
      .concat([['return', []]]),
  );
  const possibleReasons: readonly RefundReason[] = chance(0.1) || reasons.length === 0 ? REFUND_REASONS : reasons;
  const lines = order.lines
    .filter(() => chance(0.7))
    .map(({ skuId, quantity }) => ({ skuId, quantity: pick([1, quantity, quantity, quantity + 1]) }));
  return { kind, reason: pick(possibleReasons), lines };
}

/** A shopper, usually the buyer, requests a refund, sometimes twice at the same time or with a used request id. */
const request: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (!found) return;
  const { shop, pick, chance } = simulation;
  const call = shop.callAs(chance(0.05) ? pick(SHOPPERS) : found.shopperId);
  if (!chance(0.1)) simulation.requests += 1;
  const requestId = `request-${simulation.requests}`;
  const input = {
    requestId,
    orderId: found.id,
    description: '',
    pictures: [],
    ...refundInputOf(simulation, found.order),
  };
  const both = [call('refund.preview', { orderId: found.id }), call('refund.request', input)];
  await Promise.all([...both, chance(0.3) && call('refund.request', input)]);
};

function refundOf({ shop, pick }: Simulation) {
  const all = shop.engine.store
    .list('orders')
    .flatMap(({ id, shopperId, order }) => (order.refunds ?? []).map((refund) => ({ orderId: id, shopperId, refund })));
  return all.length === 0 ? undefined : pick(all);
}

const shipReturn: Step = async (simulation) => {
  const found = refundOf(simulation);
  if (!found) return;
  const { shop, pick, chance } = simulation;
  const call = shop.callAs(chance(0.05) ? pick(SHOPPERS) : found.shopperId);
  const which = { orderId: found.orderId, refundId: found.refund.id };
  const ship = () => call('refund.shipReturn', { ...which, carrier: '快递', number: '730000001' });
  await Promise.all([ship(), chance(0.2) && ship(), chance(0.1) && call('refund.withdraw', which)]);
};

const RETURN_REASONS: readonly RefundReason[] = ['unwanted', 'damaged'];

/** A shopper requests a return of received goods and usually ships it. */
const returnGoods: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const delivered = shop.engine.store
    .list('orders')
    .filter(({ order }) => ['shipped', 'received'].includes(order.state));
  if (delivered.length === 0) return;
  const { id, shopperId, order } = pick(delivered);
  const call = shop.callAs(shopperId);
  await call('order.confirmReceipt', { orderId: id });
  simulation.requests += 1;
  const input = { ...refundInputOf(simulation, order), kind: 'return', reason: pick(RETURN_REASONS) } as const;
  await call('refund.request', {
    ...input,
    requestId: `request-${simulation.requests}`,
    orderId: id,
    description: '',
    pictures: [],
  });
  shop.clock.now += MINUTE;
  await shop.engine.simulateSeller();
  if (chance(0.8)) await shipReturn(simulation);
};

/** A shopper pays and cancels while the payment is on its way. */
const payLateAndCancel: Step = async ({ shop, pick }) => {
  const unpaid = shop.engine.store.list('orders').filter(({ order }) => order.state === 'awaiting-payment');
  if (unpaid.length === 0) return;
  const { id, shopperId, order } = pick(unpaid);
  const call = shop.callAs(shopperId);
  await call('order.pay', { orderId: id });
  await shop.settle(order.number, 'late-paid');
  await call('order.cancel', { orderId: id });
};

const withdraw: Step = async (simulation) => {
  const found = refundOf(simulation);
  if (!found) return;
  const call = simulation.shop.callAs(found.shopperId);
  await call('refund.withdraw', { orderId: found.orderId, refundId: found.refund.id });
};

const wait: Step = async ({ shop, pick }) =>
  void (shop.clock.now += pick([1_000, 7_000, 25_000, MINUTE, MINUTE, 3 * MINUTE, 3 * MINUTE, 31 * MINUTE, DAY]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.4) ? shop.failingPayments.add(pick(SERVICE_FAULTS)) : shop.failingPayments.clear();

/** The app dies at one of its next writes during some step, and is restarted. */
const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  const steps = [request, shipReturn, answerRefundStep, receiveReturnStep, simulateSellerStep, listStep, sweepStep];
  await pick([...steps, payAndSettle(OUTCOMES)])(simulation).catch(() => undefined);
  restartApp(simulation);
};

const POSSIBLE_STEPS: readonly Step[] = [
  claimStep,
  placeStep,
  buy,
  buy,
  buy,
  payAndSettle(OUTCOMES),
  payAndSettle(OUTCOMES),
  onOrder('order.confirmPayment'),
  onOrder('order.confirmPayment'),
  onOrder('order.cancel'),
  onOrder('order.get'),
  confirmReceiptStep,
  confirmReceiptStep,
  request,
  request,
  request,
  request,
  request,
  shipReturn,
  shipReturn,
  shipReturn,
  returnGoods,
  returnGoods,
  payLateAndCancel,
  withdraw,
  simulateSellerStep,
  simulateSellerStep,
  simulateSellerStep,
  answerRefundStep,
  answerRefundStep,
  answerRefundStep,
  receiveReturnStep,
  listStep,
  listStep,
  sweepStep,
  wait,
  wait,
  breakService,
  crash,
];

/** Lets all services work and time pass, so that everything is done that needs no shopper. */
async function settleAll({ shop }: Simulation): Promise<TestShop> {
  shop.failingPayments.clear();
  const reopened = shop.restart();
  for (const pause of [HOUR, MINUTE, HOUR, 9 * DAY, MINUTE, HOUR, HOUR, 11 * DAY, 9 * DAY]) {
    reopened.clock.now += pause;
    await reopened.engine.simulateSeller();
    for (const shopper of SHOPPERS) await reopened.callAs(shopper)('order.list', {});
  }
  expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
  return reopened;
}

/** Checks that every refund is closed, and that payments of cancelled orders are refunded exactly. */
function expectSettled({ engine: { store }, clock }: TestShop): void {
  for (const { order } of store.list('orders')) {
    expect((order.refunds ?? []).filter(isRefundOpen)).toEqual([]);
    expect(['cancelled', 'completed']).toContain(order.state);
    if (order.state !== 'cancelled' || wasPaid(order)) continue;
    const payment = store.get('payments', order.number);
    const refunded = store.list('sandboxRefunds').filter((one) => one.paymentNumber === order.number);
    const paid = payment && hasMoney(payment, clock.now) ? payment.amount : 0;
    expect(refunded.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
  }
}

describe('random refund requests, with failing phones and services', () => {
  it('never refund too much or too little, and no request stays open forever', async () => {
    const bugs = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const orders: Order[] = [];
    await fromSeeds(RUNS, async (seed) => {
      const shop = await settleAll(await runSimulation({ seed, steps: STEPS, possibleSteps: POSSIBLE_STEPS }));
      expectSettled(shop);
      orders.push(...shop.engine.store.list('orders').map(({ order }) => order));
    });
    // The router logs exceptions.
    expect(bugs.mock.calls).toEqual([]);
    bugs.mockRestore();
    const refunds = orders.flatMap((order) => order.refunds ?? []);
    const count = (holds: (refund: Refund) => boolean) => refunds.filter(holds).length;
    const closed = orders.filter((order) => order.state === 'cancelled' && wasPaid(order));
    // Otherwise too little happened for the checks to mean anything.
    const ends: readonly (readonly [RefundState, number])[] = [
      ['refunded', 60],
      ['refused', 5],
      ['withdrawn', 20],
    ];
    for (const [state, least] of ends) expect(count((refund) => refund.state === state)).toBeGreaterThan(least);
    expect(count(({ asked, state }) => asked !== undefined && state === 'refunded')).toBeGreaterThan(8);
    expect(count(({ isUnshipped, lines }) => isUnshipped && lines.length > 0)).toBeGreaterThan(30);
    expect(count(({ returnTracking }) => returnTracking !== undefined)).toBeGreaterThan(15);
    expect(count(({ reason }) => reason === 'order-cancelled')).toBeGreaterThan(10);
    expect(count(({ freight, state }) => freight > 0 && state === 'refunded')).toBeGreaterThan(20);
    expect(count(({ credit, state }) => credit > 0 && state === 'refunded')).toBeGreaterThan(15);
    expect(closed.length).toBeGreaterThan(30);
    expect(orders.filter(({ state }) => state === 'completed').length).toBeGreaterThan(60);
  });
});
