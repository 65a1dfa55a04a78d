import { fen, ZERO } from '@/contract/money';
import type { DeskTask } from '@/contract/desk/desk-order';
import { tasksOf } from '@/domain/desk/tasks';
import { remainingLines } from '@/domain/orders/remaining-lines';

import { SHOPPERS, type Simulation, type Step } from '../simulation';
import { ADDRESS_FIELDS } from '../test-content';

const CARRIERS = ['顺丰速运', '中通快递'];

/** An order of any shopper, usually one that asks for this of the seller. */
function pickOrderFor({ shop, pick, chance }: Simulation, task: DeskTask | undefined) {
  const all = shop.engine.store.list('orders');
  const waiting = all.filter(({ order }) => task === undefined || tasksOf(order).includes(task));
  const choices = waiting.length === 0 || chance(0.1) ? all : waiting;
  return choices.length === 0 ? undefined : pick(choices);
}

/** A request id; now and then the one before, as when an answer was lost. */
function nextRequestId(simulation: Simulation): string {
  if (!simulation.chance(0.1)) simulation.requests += 1;
  return `seller-${simulation.requests}`;
}

/** Runs it, sometimes twice at the same time. */
async function maybeTwice({ chance }: Simulation, run: () => Promise<unknown>): Promise<void> {
  await Promise.all([run(), chance(0.2) && run()]);
}

function aParcel({ pick }: Simulation) {
  return { carrier: pick(CARRIERS), trackingNumber: `730000000${pick([1, 2, 3, 4, 5, 6])}` };
}

/** She ships an order in one parcel or in two, sometimes one that is not ready. */
export const shipStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, 'to-ship');
  if (!found) return;
  const [first, ...rest] = remainingLines(found.order);
  const isSplit = rest.length > 0 && first && simulation.chance(0.5);
  const parcels = isSplit
    ? [
        { ...aParcel(simulation), lines: [first] },
        { ...aParcel(simulation), lines: rest },
      ]
    : [aParcel(simulation)];
  await maybeTwice(simulation, () => simulation.shop.call('desk.ship', { orderId: found.id, parcels }));
};

/** She ships everything that waits, and now and then something that does not, from one paste. */
export const shipManyStep: Step = async (simulation) => {
  const { shop, chance } = simulation;
  const chosen = shop.engine.store
    .list('orders')
    .filter(({ order }) => tasksOf(order).includes('to-ship') || chance(0.05))
    .slice(0, 20);
  if (chosen.length === 0) return;
  const parcels = chosen.map(({ id }) => ({ orderId: id, ...aParcel(simulation) }));
  await maybeTwice(simulation, () => shop.call('desk.shipMany', { parcels }));
};

export const correctParcelStep: Step = async (simulation) => {
  const sent = simulation.shop.engine.store.list('orders').filter(({ order }) => order.shipments);
  if (sent.length === 0) return;
  const { id, order } = simulation.pick(sent);
  const { trackingNumber = '' } = simulation.pick(order.shipments ?? []) ?? {};
  const input = { orderId: id, trackingNumber, correct: aParcel(simulation) };
  await maybeTwice(simulation, () => simulation.shop.call('desk.correctParcel', input));
};

/** She takes something off a price, sometimes too much, sometimes while its shopper pays the price before. */
export const lowerPriceStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, undefined);
  if (!found) return;
  const { shop, pick, chance } = simulation;
  const { id: orderId, order, shopperId } = found;
  const off = { goods: fen(pick([0, 100, 500, 9_999_999])), freight: pick([ZERO, fen(100)]) };
  const input = { requestId: nextRequestId(simulation), orderId, shown: order.total, ...off };
  await Promise.all([
    shop.call('desk.lowerPrice', input),
    chance(0.4) && shop.callAs(shopperId)('order.pay', { orderId }),
    chance(0.3) && shop.settle(order.number, 'paid'),
  ]);
};

export const cancelBySellerStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, undefined);
  if (!found) return;
  const { shop, chance } = simulation;
  await Promise.all([
    shop.call('desk.cancelOrder', { orderId: found.id, message: '没货了' }),
    chance(0.3) && shop.callAs(found.shopperId)('order.confirmPayment', { orderId: found.id }),
  ]);
};

/** She gives money back on her own: a part, all, or more than there is. */
export const refundBySellerStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, undefined);
  if (!found) return;
  const { total } = found.order;
  const amount = fen(simulation.pick([1, 100, Math.ceil(total / 2), total, total + 1]));
  const input = { requestId: nextRequestId(simulation), orderId: found.id, amount, message: '补给你' };
  await maybeTwice(simulation, () => simulation.shop.call('desk.refundOrder', input));
};

/** She writes down an order from the chat; its money has come, comes later, or never. */
export const recordOrderStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const lines = [{ skuId: pick(['cup-red', 'tea-1', 'gone-1']), quantity: pick([1, 1, 2]) }];
  const quoted = await shop.call('cart.quote', { lines });
  if (!quoted.ok) return;
  const shown = quoted.value.total;
  const input = { requestId: nextRequestId(simulation), address: ADDRESS_FIELDS, lines, remark: '', shown };
  const received = chance(0.4) ? { received: chance(0.9) ? shown : fen(1) } : {};
  await maybeTwice(simulation, () => shop.call('desk.recordOrder', { ...input, ...received }));
};

/** She confirms a transfer, usually of the right amount. */
export const confirmTransferStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, 'confirm-payment');
  if (!found) return;
  const { pick, chance, shop } = simulation;
  const received = fen(Math.max(1, found.order.total + pick([0, 0, 0, 100, -100])));
  const input = {
    requestId: nextRequestId(simulation),
    orderId: found.id,
    received,
    ...(chance(0.5) && { accept: true as const }),
  };
  await maybeTwice(simulation, () => shop.call('desk.confirmTransfer', input));
};

/** She says that money she owes by transfer is back. */
export const confirmTransferBackStep: Step = async (simulation) => {
  const found = pickOrderFor(simulation, 'to-transfer-back');
  const [refund] = found?.order.refunds?.slice(-1) ?? [];
  if (!found || !refund) return;
  const input = { orderId: found.id, refundId: refund.id };
  await maybeTwice(simulation, () => simulation.shop.call('desk.confirmTransferBack', input));
};

/** A shopper asks a friend to pay; both may be at the cashier at the same time. */
export const payByFriendStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const unpaid = shop.engine.store.list('orders').filter(({ order }) => order.state === 'awaiting-payment');
  if (unpaid.length === 0) return;
  const { id: orderId, shopperId, order } = pick(unpaid);
  const asked = await shop.callAs(shopperId)('payForMe.request', { orderId });
  if (!asked.ok) return;
  const friend = shop.callAs(pick([...SHOPPERS, 'friend', 'other']));
  const params = await friend('payForMe.pay', { payForMeId: asked.value.payForMeId });
  if (chance(0.3)) await shop.callAs(shopperId)('order.pay', { orderId });
  const number = params.ok && params.value.kind === 'sandbox' ? params.value.number : order.number;
  await Promise.all([
    shop.settle(number, pick(['paid', 'paid', 'cancelled', 'late-paid'])),
    chance(0.3) && shop.settle(order.number, 'paid'),
    chance(0.2) && shop.callAs(shopperId)('order.cancel', { orderId }),
  ]);
  await friend('payForMe.get', asked.value);
};
