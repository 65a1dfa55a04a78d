import { createRouter } from '@/cloud/router';
import { ok } from '@/contract/result';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';

describe('order.cancel', () => {
  it('closes the bill, cancels the order and gives its pieces back, once', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    const cancel = () => shop.ask('order.cancel', { orderId: order.id });
    const cancelled = valueOf(await cancel());
    expect(cancelled).toMatchObject({ state: 'cancelled', events: [{}, { state: 'cancelled', reason: 'shopper' }] });
    expect(valueOf(await cancel())).toEqual(cancelled);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('gives the pieces back once when it is asked twice at once', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    const cancel = () => shop.ask('order.cancel', { orderId: order.id });
    await Promise.all([cancel(), cancel()]);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('does not cancel what has just been paid', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    await payFor(shop, order);
    const answer = failureOf(await shop.ask('order.cancel', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'paid' } });
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).state).toBe('paid');
  });

  it.each(['query', 'close'] as const)('changes nothing when the payment service fails at %s', async (call) => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    shop.down.add(call);
    expect(failureOf(await shop.ask('order.cancel', { orderId: order.id }))).toMatchObject({ code: 'UNAVAILABLE' });
    shop.down.clear();
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toEqual(order);
  });

  it('can be finished after it broke off between the payment service and the shop', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    valueOf(await shop.engine.portsFor().payments.close(order.number));
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id })).state).toBe('cancelled');
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('leaves no bill open when the order is cancelled while its cashier is being opened', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    await Promise.all([shop.ask('order.pay', { orderId: order.id }), shop.ask('order.cancel', { orderId: order.id })]);
    expect((await shop.settle(order.number, 'paid')).ok).toBe(false);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });
});

describe('a payment service that makes a bill of a closed number', () => {
  it('has it closed again when the order was cancelled meanwhile, and the cashier stays shut', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    const ports = shop.engine.portsFor();
    const close = jest.fn(ports.payments.close);
    const prepay: typeof ports.payments.prepay = async ({ number, amount }) => {
      valueOf(await shop.ask('order.cancel', { orderId: order.id }));
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
    'is not there for %s',
    async (verb) => {
      const shop = openShop();
      const order = await placeOrder(shop.ask, { 'cup-red': 1 });
      const hers = failureOf(await shop.askAs('other')(verb, { orderId: order.id }));
      const none = failureOf(await shop.ask(verb, { orderId: 'nothing' }));
      expect(hers).toEqual(none);
      expect(hers).toMatchObject({ code: 'NOT_FOUND', kind: 'missing' });
    },
  );

  it('is not in the list', async () => {
    const shop = openShop();
    await placeOrder(shop.ask, { 'cup-red': 1 });
    expect(valueOf(await shop.askAs('other')('order.list', {})).items).toEqual([]);
  });
});
