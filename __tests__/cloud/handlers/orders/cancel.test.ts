import { createRouter } from '@/cloud/router';
import { ok } from '@/contract/result';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openTestShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';

describe('order.cancel', () => {
  it('closes the payment, cancels the order and releases its stock once', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    const cancel = () => shop.call('order.cancel', { orderId: order.id });
    const cancelled = valueOf(await cancel());
    expect(cancelled).toMatchObject({ state: 'cancelled', events: [{}, { state: 'cancelled', reason: 'shopper' }] });
    expect(valueOf(await cancel())).toEqual(cancelled);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('releases the stock once for concurrent requests', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    const cancel = () => shop.call('order.cancel', { orderId: order.id });
    await Promise.all([cancel(), cancel()]);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('does not cancel an order that has just been paid', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await payFor(shop, order);
    const answer = failureOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'paid' } });
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).state).toBe('paid');
  });

  it.each(['query', 'close'] as const)('changes nothing when the payment service fails at %s', async (call) => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.failingPayments.add(call);
    expect(failureOf(await shop.call('order.cancel', { orderId: order.id }))).toMatchObject({ code: 'UNAVAILABLE' });
    shop.failingPayments.clear();
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toEqual(order);
  });

  it('is completed after an interruption between payment service and database', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    valueOf(await shop.engine.portsFor().payments.close(order.number));
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id })).state).toBe('cancelled');
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('leaves no open payment if the order is cancelled while a payment is prepared', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await Promise.all([
      shop.call('order.pay', { orderId: order.id }),
      shop.call('order.cancel', { orderId: order.id }),
    ]);
    expect((await shop.settle(order.number, 'paid')).ok).toBe(false);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });
});

describe('a payment that is prepared again under a closed number', () => {
  it('is closed again if the order was cancelled meanwhile', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    const ports = shop.engine.portsFor();
    const close = jest.fn(ports.payments.close);
    const prepay: typeof ports.payments.prepay = async ({ number, amount }) => {
      valueOf(await shop.call('order.cancel', { orderId: order.id }));
      return ok({ kind: 'sandbox', number, amount, payee: '' });
    };
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, prepay, close } }));
    const { answer } = await route({ verb: 'order.pay', input: { orderId: order.id } });
    expect(failureOf(answer)).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
    expect(close).toHaveBeenCalledWith(order.number);
  });
});

describe("another shopper's order", () => {
  it.each(['order.get', 'order.pay', 'order.confirmPayment', 'order.cancel', 'order.confirmReceipt'] as const)(
    'is NOT_FOUND for %s',
    async (verb) => {
      const shop = openTestShop();
      const order = await placeOrder(shop.call, { 'cup-red': 1 });
      const foreign = failureOf(await shop.callAs('other')(verb, { orderId: order.id }));
      const missing = failureOf(await shop.call(verb, { orderId: 'nothing' }));
      expect(foreign).toEqual(missing);
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', kind: 'missing' });
    },
  );

  it('is not in the list', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 1 });
    expect(valueOf(await shop.callAs('other')('order.list', {})).items).toEqual([]);
  });
});
