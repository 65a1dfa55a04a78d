import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import type { PriceItem } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { HOUR, MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { fromSeeds } from '../support/random';
import { orderInputWith, type PaymentsMethod } from '../support/shop';
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
  sellerEditsStep,
  SHOPPERS,
  simulateSellerStep,
  sweepStep,
  type Simulation,
  type Step,
} from '../support/simulation';

const RUNS = 60;
const STEPS = 110;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'cancelled', 'failed', 'silent-paid', 'silent'];
const SERVICE_FAULTS: readonly PaymentsMethod[] = ['query', 'close', 'prepay'];

/** States of a paid order. */
const PAID_STATES: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

const settle: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (found) await simulation.shop.settle(found.order.number, simulation.pick(OUTCOMES));
};

/** A shopper makes an offer for a cup, sometimes twice at the same time, and usually waits for the answer. */
const offer: Step = async ({ shop, pick, chance }) => {
  const call = shop.callAs(pick(SHOPPERS));
  const offerInput = {
    skuId: pick(['cup-red', 'cup-red', 'cup-blue']),
    price: fen(pick([3_900, 4_100, 4_600, 4_900, 5_500])),
  };
  // Offers made at the same instant have the same id.
  const requestId = `offer-${shop.clock.now}`;
  const input = { ...offerInput, requestId, quantity: pick([1, 1, 2]), message: '' };
  await Promise.all([call('offer.make', input), chance(0.3) && call('offer.make', input)]);
  if (chance(0.3)) return;
  shop.clock.now += MINUTE;
  await shop.engine.simulateSeller();
};

/** A shopper buys at an agreed price, sometimes with two orders at the same time or one piece too many. */
const buyBargained: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const locked = shop.engine.store
    .list('offers')
    .flatMap(({ shopperId, offers }) =>
      offers.filter(({ state }) => state === 'accepted').map((one) => ({ ...one, shopperId })),
    );
  if (locked.length === 0) return;
  const { shopperId, skuId, quantity } = pick(locked);
  const call = shop.callAs(shopperId);
  const quantities = { [skuId]: quantity + (chance(0.2) ? 1 : 0) };
  simulation.requests += 1;
  const requestId = `request-${simulation.requests}`;
  const input = await orderInputWith(call, quantities, { requestId }).catch(() => undefined);
  if (!input) return;
  const second = { ...input, requestId: `${requestId}-again` };
  await Promise.all([call('order.place', input), chance(0.3) && call('order.place', second)]);
};

/** A shopper, usually the one who made the offer, accepts or withdraws, sometimes both at the same time. */
const settleOffer: Step = async ({ shop, pick, chance }) => {
  const open = shop.engine.store
    .list('offers')
    .flatMap(({ shopperId, offers }) =>
      offers.filter(({ state }) => state !== 'refused').map(({ id, price }) => ({ shopperId, id, price })),
    );
  if (open.length === 0) return;
  const { shopperId, id, price } = pick(open);
  const call = shop.callAs(chance(0.1) ? pick(SHOPPERS) : shopperId);
  const accept = () => call('offer.accept', { offerId: id, shownPrice: price });
  await Promise.all([accept(), chance(0.2) && accept(), chance(0.1) && call('offer.withdraw', { offerId: id })]);
};

const wait: Step = async ({ shop, pick }) => void (shop.clock.now += pick([1_000, 7_000, 10 * MINUTE, 31 * MINUTE]));

const breakService: Step = async ({ shop, pick, chance }) =>
  chance(0.5) ? shop.failingPayments.add(pick(SERVICE_FAULTS)) : shop.failingPayments.clear();

/** The app dies at one of its next writes during some step, and is restarted. */
const crash: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  shop.storage.crashAtWrite(pick([1, 2, 3, 4, 5, 6]), chance(0.5) ? 'before' : 'after');
  await pick([
    placeStep,
    sellerEditsStep,
    claimStep,
    offer,
    settleOffer,
    onOrder('order.cancel'),
    onOrder('order.confirmPayment'),
    payAndSettle(OUTCOMES),
  ])(simulation);
  restartApp(simulation);
};

const POSSIBLE_STEPS: readonly Step[] = [
  claimStep,
  placeStep,
  placeStep,
  placeStep,
  payAndSettle(OUTCOMES),
  payAndSettle(OUTCOMES),
  settle,
  onOrder('order.pay'),
  onOrder('order.confirmPayment'),
  onOrder('order.confirmPayment'),
  onOrder('order.cancel'),
  onOrder('order.get'),
  onOrder('order.confirmReceipt'),
  confirmReceiptStep,
  simulateSellerStep,
  sellerEditsStep,
  sellerEditsStep,
  offer,
  offer,
  settleOffer,
  buyBargained,
  buyBargained,
  sweepStep,
  listStep,
  wait,
  breakService,
  crash,
];

/** Lets all services work and all payment deadlines pass, and returns the orders. */
async function settleAll({ shop }: Simulation): Promise<readonly Order[]> {
  shop.failingPayments.clear();
  shop.clock.now += HOUR;
  const reopened = shop.restart();
  // A list settles a few of a shopper's orders; the sweep does the rest.
  await sweepOrders(reopened.engine.portsFor());
  for (const shopper of SHOPPERS) await reopened.callAs(shopper)('order.list', {});
  expect(audit(reopened.engine, reopened.clock.now)).toEqual([]);
  return reopened.engine.store.list('orders').map(({ order }) => order);
}

describe('random shoppers and a random seller, with failing phones and services', () => {
  it('keep stock, coupons, credit and agreed prices consistent, and never pay twice or for a cancelled order', async () => {
    const orders: Order[] = [];
    await fromSeeds(RUNS, async (seed) => {
      orders.push(...(await settleAll(await runSimulation({ seed, steps: STEPS, possibleSteps: POSSIBLE_STEPS }))));
    });
    const count = (...states: readonly OrderState[]) => orders.filter(({ state }) => states.includes(state)).length;
    const countUsing = (kind: PriceItem['kind'], states: readonly OrderState[]) =>
      orders.filter((order) => states.includes(order.state) && order.breakdown.some((one) => one.kind === kind)).length;
    expect(count('awaiting-payment')).toBe(0);
    // Otherwise too little happened for the checks to mean anything.
    expect(count(...PAID_STATES)).toBeGreaterThan(RUNS);
    expect(count('received')).toBeGreaterThan(10);
    expect(count('cancelled')).toBeGreaterThan(RUNS);
    for (const kind of ['coupon', 'credit', 'bargain'] as const) {
      expect(countUsing(kind, PAID_STATES)).toBeGreaterThan(10);
      expect(countUsing(kind, ['cancelled'])).toBeGreaterThan(10);
    }
  });
});
