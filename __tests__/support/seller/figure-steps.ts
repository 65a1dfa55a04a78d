import { SOURCES } from '@/contract/entry/landing';
import { fen } from '@/contract/money';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { SandboxOutcome } from '@/contract/payment/payment-params';

import { saveAddress } from '../shop';
import { onOrder, pickOrder, placeStep, SHOPPERS, sweepStep, type Step } from '../simulation';
import { ADDRESS_FIELDS } from '../test-content';
import { answerRefundStep, receiveReturnStep } from './refund-steps';

const OUTCOMES: readonly SandboxOutcome[] = ['paid', 'paid', 'paid', 'silent-paid', 'late-paid'];

const visit: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  simulation.requests += 1;
  const input = {
    requestId: `visit-${simulation.requests}`,
    landing: { to: 'goods', id: pick(['cup', 'tea']) },
    source: pick(SOURCES),
  } as const;
  const call = shop.callAs(pick(SHOPPERS));
  await Promise.all([call('visit.record', input), chance(0.3) && call('visit.record', input)]);
};

const placePreorder: Step = async (simulation) => {
  const { shop, pick } = simulation;
  const call = shop.callAs(pick(SHOPPERS));
  simulation.requests += 1;
  const addresses = await call('address.list', {});
  const addressId = addresses.ok ? addresses.value[0]?.id : undefined;
  if (addressId === undefined) return;
  const lines = [{ skuId: 'tin-a', quantity: pick([1, 2]) }];
  const quote = await call('cart.quote', { lines, addressId });
  if (!quote.ok) return;
  const requestId = `request-${simulation.requests}`;
  await call('order.place', { requestId, lines, addressId, remark: '', shown: quote.value.total });
};

/** Pays an order that is due, deposit or balance, by the payment service or by a transfer of usually the right amount. */
const pay: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const due = shop.engine.store.list('orders').filter(({ order }) => duePaymentOf(order));
  if (due.length === 0) return;
  const { id, shopperId, order } = pick(due);
  const { amount = fen(0), part } = duePaymentOf(order) ?? {};
  const call = shop.callAs(shopperId);
  simulation.requests += 1;
  if (order.transfers) {
    const received = fen(Math.max(1, amount + pick([0, 0, 0, -300, 500])));
    const input = { requestId: `transfer-${simulation.requests}`, orderId: id, received, accept: true } as const;
    await Promise.all([
      shop.call('desk.confirmTransfer', input),
      chance(0.3) && shop.call('desk.confirmTransfer', input),
    ]);
    return;
  }
  await call(part === 'balance' ? 'order.payBalance' : 'order.pay', { orderId: id });
  await shop.settle(part === 'balance' ? `${order.number}-2` : order.number, pick(OUTCOMES));
  if (chance(0.8)) await call('order.confirmPayment', { orderId: id });
};

/** The seller writes down an order that was made in the chat, often paid already. */
const record: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  simulation.requests += 1;
  const lines = [{ skuId: pick(['cup-red', 'tea-1']), quantity: pick([1, 2]) }];
  const { id: addressId } = await saveAddress(shop.call);
  const quote = await shop.call('cart.quote', { lines, addressId });
  if (!quote.ok) return;
  const { total } = quote.value;
  const received = chance(0.6) ? { received: fen(total + pick([0, 0, 200, -200])) } : {};
  const input = {
    requestId: `record-${simulation.requests}`,
    address: ADDRESS_FIELDS,
    lines,
    remark: '',
    shown: total,
  };
  const send = () => shop.call('desk.recordOrder', { ...input, ...received });
  await Promise.all([send(), chance(0.3) && send()]);
};

/** The seller gives back a part, or all, of what was paid. */
const refund: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (!found) return;
  const { shop, pick, chance } = simulation;
  simulation.requests += 1;
  const order = await shop.call('desk.getOrder', { orderId: found.id });
  const rest = order.ok ? order.value.refundable : 0;
  const amount = fen(Math.max(1, Math.floor(rest / pick([1, 1, 2, 3]))));
  const input = { requestId: `refund-${simulation.requests}`, orderId: found.id, amount, message: '' };
  await Promise.all([shop.call('desk.refundOrder', input), chance(0.3) && shop.call('desk.refundOrder', input)]);
};

const transferBack: Step = async ({ shop }) => {
  for (const { id, order } of shop.engine.store.list('orders'))
    for (const { id: refundId, state } of order.refunds ?? [])
      if (order.transfers && state === 'refunding')
        await shop.call('desk.confirmTransferBack', { orderId: id, refundId });
};

const request: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (!found) return;
  const { shop, pick } = simulation;
  simulation.requests += 1;
  const lines = found.order.lines.map(({ skuId, quantity }) => ({ skuId, quantity: pick([1, quantity]) }));
  const why = { kind: 'money', reason: pick(['unwanted', 'damaged'] as const), description: '', pictures: [] } as const;
  const input = { requestId: `request-${simulation.requests}`, orderId: found.id, lines, ...why };
  await shop.callAs(found.shopperId)('refund.request', input);
};

const cancelBySeller: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (found) await simulation.shop.call('desk.cancelOrder', { orderId: found.id, message: '没货了' });
};

const lowerPrice: Step = async (simulation) => {
  const found = pickOrder(simulation);
  if (!found) return;
  simulation.requests += 1;
  const input = { requestId: `lower-${simulation.requests}`, orderId: found.id, shown: found.order.total };
  await simulation.shop.call('desk.lowerPrice', { ...input, goods: fen(500), freight: fen(0) });
};

/** The seller gives credit or a coupon to a customer, sometimes twice at the same time. */
const give: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  simulation.requests += 1;
  const gift = { requestId: `give-${simulation.requests}`, customerId: pick(SHOPPERS), reason: '老客' };
  const credit = () => shop.call('desk.giveCredit', { ...gift, amount: fen(pick([1, 500])) });
  const coupon = () => shop.call('desk.giveCoupon', { ...gift, couponId: pick(['all-5', 'tea-9', 'later-20']) });
  const send = pick([credit, coupon]);
  await Promise.all([send(), chance(0.3) && send()]);
};

const ship: Step = async (simulation) => {
  const found = pickOrder(simulation);
  const parcel = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
  if (found) await simulation.shop.call('desk.ship', { orderId: found.id, parcels: [parcel] });
};

/** What was pre-ordered arrives, and its balance is called. */
const arrive: Step = async (simulation) => {
  const { shop, pick } = simulation;
  const sourced = shop.engine.store.list('orders').filter(({ order }) => order.state === 'sourcing');
  if (sourced.length === 0) return;
  const { id: orderId } = pick(sourced);
  simulation.requests += 1;
  const step = { state: 'arrived', place: '京都', note: '', evidence: [] } as const;
  const lines = [{ orderId, skuId: 'tin-a' }];
  await shop.call('desk.updateSourcing', { requestId: `step-${simulation.requests}`, step, lines });
  await shop.call('desk.callBalance', { orderId, difference: fen(pick([0, 0, 500])) });
};

/** What shoppers and the seller do with orders, without the simulated seller of the demo. */
export const FIGURE_STEPS: readonly Step[] = [
  ...[
    visit,
    placeStep,
    placeStep,
    placePreorder,
    placePreorder,
    record,
    pay,
    pay,
    pay,
    pay,
    refund,
    request,
    request,
    transferBack,
  ],
  ...[answerRefundStep, receiveReturnStep, ship, arrive, arrive, give, lowerPrice, sweepStep],
  ...[onOrder('order.cancel'), onOrder('order.confirmPayment'), onOrder('order.confirmReceipt'), cancelBySeller],
];
