import { createEmbeddedCloud } from '@/cloud/embedded';
import { createRouter } from '@/cloud/router';
import { hearPayment } from '@/cloud/services/payment/late-payment';
import { MINUTE, SECOND } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { seeded } from '../../../support/random';
import { orderNow } from '../../../support/refunds/refunds';
import { failureOf, openShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

/** An order that was cancelled while its money was on its way, and came after all. */
async function lateShop() {
  const shop = openShop();
  const order = await placeOrder(shop.ask, { 'cup-red': 2 });
  await payFor(shop, order, 'late-paid');
  valueOf(await shop.ask('order.cancel', { orderId: order.id }));
  shop.clock.now += 20 * SECOND;
  const hear = () => hearPayment(order.number, shop.engine.portsFor('timer'));
  const read = () => orderNow(shop, order.id);
  return { shop, order, hear, read };
}

const ENDED = { reason: 'order-ended', kind: 'money', lines: [] };

describe('money for an order that had ended', () => {
  it('goes back by itself, whole, and the order says so to both sides', async () => {
    const { shop, order, hear, read } = await lateShop();
    valueOf(await hear());
    expect(await read()).toMatchObject({
      state: 'cancelled',
      refunds: [{ ...ENDED, state: 'refunding', amount: order.total, number: `${order.number}R1` }],
    });
    shop.clock.now += 5 * SECOND;
    expect((await read()).refunds).toMatchObject([{ ...ENDED, state: 'refunded' }]);
    expect(shop.engine.store.list('moneyBack')).toMatchObject([{ payment: order.number, amount: order.total }]);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(valueOf(await shop.ask('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('goes back once, however often it is told of, and at once', async () => {
    const { shop, hear, read } = await lateShop();
    await Promise.all([hear(), hear()]);
    shop.clock.now += 5 * SECOND;
    await Promise.all([hear(), read(), hear()]);
    expect((await read()).refunds).toHaveLength(1);
    expect(shop.engine.store.list('moneyBack')).toHaveLength(1);
  });

  it('goes back when the shopper asks about it, although nobody told the shop', async () => {
    const { shop, order } = await lateShop();
    const answer = valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(answer).toMatchObject({ state: 'cancelled', refunds: [ENDED] });
  });

  it('also of an order that ended by time', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    shop.clock.now = order.payBy - 5 * SECOND;
    await payFor(shop, order, 'late-paid');
    shop.clock.now = order.payBy;
    expect((await orderNow(shop, order.id)).events[1]).toMatchObject({ reason: 'timeout' });
    shop.clock.now += MINUTE;
    valueOf(await hearPayment(order.number, shop.engine.portsFor()));
    expect((await orderNow(shop, order.id)).refunds).toMatchObject([ENDED]);
  });

  it.each(['query', 'refund', 'queryRefund'] as const)('waits while the payment service fails at %s', async (call) => {
    const { shop, order, read } = await lateShop();
    shop.down.add(call);
    const confirm = () => shop.ask('order.confirmPayment', { orderId: order.id });
    expect(failureOf(await confirm())).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    shop.down.clear();
    valueOf(await confirm());
    shop.clock.now += 5 * SECOND;
    expect((await read()).refunds).toMatchObject([{ ...ENDED, state: 'refunded' }]);
    expect(shop.engine.store.list('moneyBack')).toHaveLength(1);
  });

  it('makes nothing of an order that ended unpaid, and knows no number of nobody’s', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    const heard = valueOf(await hearPayment(order.number, shop.engine.portsFor()));
    expect(heard).toMatchObject({ state: 'cancelled' });
    expect(heard?.refunds).toBeUndefined();
    expect(valueOf(await hearPayment('1', shop.engine.portsFor()))).toBeUndefined();
  });

  it('that came in time pays the order when it is told of', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    await payFor(shop, order);
    const heard = valueOf(await hearPayment(order.number, shop.engine.portsFor('timer')));
    expect(heard).toMatchObject({ state: 'paid' });
    expect(heard?.refunds).toBeUndefined();
  });
});

it('money that was quicker than the closing of a bill made too late goes back', async () => {
  const shop = openShop();
  const order = await placeOrder(shop.ask, { 'cup-red': 2 });
  await payFor(shop, order, 'late-paid');
  const ports = shop.engine.portsFor();
  const prepay: typeof ports.payments.prepay = async (bill) => {
    const made = await ports.payments.prepay(bill);
    valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    shop.clock.now += 20 * SECOND;
    return made;
  };
  const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, prepay } }));
  const { answer } = await route({ verb: 'order.pay', input: { orderId: order.id } });
  expect(failureOf(answer)).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
  expect((await orderNow(shop, order.id)).refunds).toMatchObject([ENDED]);
});

it('the embedded cloud hears of late money at its next ask', async () => {
  const { shop, order } = await lateShop();
  const { storage, clock } = shop;
  const cloud = createEmbeddedCloud({ storage, content: testContent(), now: () => clock.now, random: seeded(1) });
  const { answer } = await cloud.ask({ verb: 'order.get', input: { orderId: order.id } });
  expect(answer).toMatchObject({ value: { state: 'cancelled', refunds: [ENDED] } });
});
