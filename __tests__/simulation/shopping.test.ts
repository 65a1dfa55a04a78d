import type { Figure } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { HOUR, MINUTE } from '@/contract/time';

import { audit } from '../support/audit/audit';
import { orderInputWith, type ServiceFault } from '../support/shop';
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

const RUNS = 60;
const STEPS = 110;
const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'cancelled', 'failed', 'silent-paid', 'silent'];
const SERVICE_FAULTS: readonly ServiceFault[] = ['query', 'close', 'prepay'];

/** States of an order that was paid. */
const BOUGHT: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

const settle: Step = async (world) => {
  const found = orderOf(world);
  if (found) await world.shop.settle(found.order.number, world.pick(OUTCOMES));
};

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
  const take = () => ask('offer.accept', { offerId: id, shown: price });
  await Promise.all([take(), chance(0.2) && take(), chance(0.1) && ask('offer.withdraw', { offerId: id })]);
};

const wait: Step = async ({ shop, pick }) => void (shop.clock.now += pick([1_000, 7_000, 10 * MINUTE, 31 * MINUTE]));

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
    payAndSettle(OUTCOMES),
  ])(world);
  reopen(world);
};

const STEPS_OF_LIFE: readonly Step[] = [
  claim,
  place,
  place,
  place,
  payAndSettle(OUTCOMES),
  payAndSettle(OUTCOMES),
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
    for (let seed = 1; seed <= RUNS; seed += 1)
      orders.push(...(await endings(await live({ seed, steps: STEPS, life: STEPS_OF_LIFE }))));
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
