import { createEmbeddedCloud } from '@/cloud/embedded';
import { createRouter } from '@/cloud/router';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import { MINUTE, SECOND } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { seededRandom } from '../../../support/random';
import { readOrder } from '../../../support/refunds/refunds';
import { failureOf, loadFullCloud, openTestShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

/** A shop with an order that was cancelled before its payment arrived. */
async function openShopWithLatePayment() {
  const shop = openTestShop();
  const order = await placeOrder(shop.call, { 'cup-red': 2 });
  await payFor(shop, order, 'late-paid');
  valueOf(await shop.call('order.cancel', { orderId: order.id }));
  shop.clock.now += 20 * SECOND;
  const notify = () => handlePaymentNotification(order.number, shop.engine.portsFor('timer'));
  const read = () => readOrder(shop, order.id);
  return { shop, order, notify, read };
}

const LATE_REFUND = { reason: 'order-cancelled', kind: 'money', lines: [] };

describe('a payment that arrives after the order was cancelled', () => {
  it('is refunded in full, and the refund is recorded in the order', async () => {
    const { shop, order, notify, read } = await openShopWithLatePayment();
    valueOf(await notify());
    expect(await read()).toMatchObject({
      state: 'cancelled',
      refunds: [{ ...LATE_REFUND, state: 'refunding', amount: order.total, number: `${order.number}R1` }],
    });
    shop.clock.now += 5 * SECOND;
    expect((await read()).refunds).toMatchObject([{ ...LATE_REFUND, state: 'refunded' }]);
    expect(shop.engine.store.list('sandboxRefunds')).toMatchObject([
      { paymentNumber: order.number, amount: order.total },
    ]);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(valueOf(await shop.call('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is refunded once, however many notifications arrive concurrently', async () => {
    const { shop, notify, read } = await openShopWithLatePayment();
    await Promise.all([notify(), notify()]);
    shop.clock.now += 5 * SECOND;
    await Promise.all([notify(), read(), notify()]);
    expect((await read()).refunds).toHaveLength(1);
    expect(shop.engine.store.list('sandboxRefunds')).toHaveLength(1);
  });

  it('is refunded when the shopper checks the payment, without a notification', async () => {
    const { shop, order } = await openShopWithLatePayment();
    const answer = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(answer).toMatchObject({ state: 'cancelled', refunds: [LATE_REFUND] });
  });

  it('is refunded for an expired order too', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.clock.now = order.payBy - 5 * SECOND;
    await payFor(shop, order, 'late-paid');
    shop.clock.now = order.payBy;
    expect((await readOrder(shop, order.id)).events[1]).toMatchObject({ reason: 'timeout' });
    shop.clock.now += MINUTE;
    valueOf(await handlePaymentNotification(order.number, shop.engine.portsFor()));
    expect((await readOrder(shop, order.id)).refunds).toMatchObject([LATE_REFUND]);
  });

  it.each(['query', 'refund', 'queryRefund'] as const)(
    'is retried after the payment service fails at %s',
    async (call) => {
      const { shop, order, read } = await openShopWithLatePayment();
      shop.failingPayments.add(call);
      const confirm = () => shop.call('order.confirmPayment', { orderId: order.id });
      expect(failureOf(await confirm())).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      shop.failingPayments.clear();
      valueOf(await confirm());
      shop.clock.now += 5 * SECOND;
      expect((await read()).refunds).toMatchObject([{ ...LATE_REFUND, state: 'refunded' }]);
      expect(shop.engine.store.list('sandboxRefunds')).toHaveLength(1);
    },
  );

  it('is not assumed for an unpaid order or an unknown number', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    const result = valueOf(await handlePaymentNotification(order.number, shop.engine.portsFor()));
    expect(result).toMatchObject({ state: 'cancelled' });
    expect(result?.refunds).toBeUndefined();
    expect(valueOf(await handlePaymentNotification('1', shop.engine.portsFor()))).toBeUndefined();
  });

  it('pays the order if it arrived in time', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await payFor(shop, order);
    const result = valueOf(await handlePaymentNotification(order.number, shop.engine.portsFor('timer')));
    expect(result).toMatchObject({ state: 'paid' });
    expect(result?.refunds).toBeUndefined();
  });
});

it('refunds a payment that was made before the payment could be closed', async () => {
  const shop = openTestShop();
  const order = await placeOrder(shop.call, { 'cup-red': 2 });
  await payFor(shop, order, 'late-paid');
  const ports = shop.engine.portsFor();
  const prepay: typeof ports.payments.prepay = async (bill) => {
    const made = await ports.payments.prepay(bill);
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    shop.clock.now += 20 * SECOND;
    return made;
  };
  const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, prepay } }));
  const { answer } = await route({ verb: 'order.pay', input: { orderId: order.id } });
  expect(failureOf(answer)).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
  expect((await readOrder(shop, order.id)).refunds).toMatchObject([LATE_REFUND]);
});

it('the embedded cloud refunds a late payment on its next request', async () => {
  const { shop, order } = await openShopWithLatePayment();
  const { storage, clock } = shop;
  const cloud = createEmbeddedCloud({
    storage,
    loadFullCloud,
    readContent: testContent,
    now: () => clock.now,
    random: seededRandom(1),
  });
  const { answer } = await cloud.send({ verb: 'order.get', input: { orderId: order.id } });
  expect(answer).toMatchObject({ value: { state: 'cancelled', refunds: [LATE_REFUND] } });
});
