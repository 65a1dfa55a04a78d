import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';

describe('order.pay', () => {
  it('opens the cashier with the number and the amount of the order', async () => {
    const { ask } = openShop();
    const order = await placeOrder(ask, { 'cup-red': 1 });
    const cashier = valueOf(await ask('order.pay', { orderId: order.id }));
    expect(cashier).toEqual({ kind: 'sandbox', number: order.number, amount: order.total, payee: '试铺' });
    expect(valueOf(await ask('order.pay', { orderId: order.id }))).toEqual(cashier);
  });

  it('does not ask again for money that came without the phone hearing of it', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    const again = failureOf(await shop.ask('order.pay', { orderId: order.id }));
    expect(again).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'paid' } });
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).state).toBe('paid');
  });

  it('refuses an order whose time is over, and gives its pieces back', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    shop.clock.now = order.payBy;
    const late = failureOf(await shop.ask('order.pay', { orderId: order.id }));
    expect(late).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it.each(['query', 'prepay'] as const)('can be tried again when the payment service fails at %s', async (call) => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    shop.down.add(call);
    const answer = failureOf(await shop.ask('order.pay', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    shop.down.clear();
    expect((await shop.ask('order.pay', { orderId: order.id })).ok).toBe(true);
  });
});

describe('order.confirmPayment', () => {
  it('believes the payment service and moves the order once', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    shop.clock.now += MINUTE;
    const paid = valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(paid.events).toEqual([
      { state: 'awaiting-payment', at: NOON },
      { state: 'paid', at: NOON },
    ]);
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }))).toEqual(paid);
  });

  it('moves the order once when it is asked twice at once', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    const ask = () => shop.ask('order.confirmPayment', { orderId: order.id });
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(one).events).toHaveLength(2);
  });

  it.each(['cancelled', 'failed', 'silent'] as const)('leaves the order waiting after %s', async (outcome) => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order, outcome);
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }))).toEqual(order);
  });

  it('finds money that moves some seconds later', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order, 'silent-paid');
    const confirm = () => shop.ask('order.confirmPayment', { orderId: order.id });
    expect(valueOf(await confirm()).state).toBe('awaiting-payment');
    shop.clock.now += 6_000;
    expect(valueOf(await confirm()).state).toBe('paid');
  });

  it('says that it could not ask, and leaves the order as it was', async () => {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    shop.down.add('query');
    const answer = failureOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toEqual(order);
  });
});

describe('an order whose time is over', () => {
  async function expired() {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    const read = () => shop.ask('order.get', { orderId: order.id });
    return { shop, order, read };
  }

  it('is cancelled and gives its pieces back when it is next looked at', async () => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy;
    expect(valueOf(await read())).toMatchObject({
      state: 'cancelled',
      events: [{}, { reason: 'timeout', at: order.payBy }],
    });
    valueOf(await read());
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('still waits in its last millisecond', async () => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy - 1;
    expect(valueOf(await read()).state).toBe('awaiting-payment');
  });

  it('is paid, not cancelled, when the money had come in time', async () => {
    const { shop, order, read } = await expired();
    await payFor(shop, order, 'silent-paid');
    shop.clock.now = order.payBy + MINUTE;
    expect(valueOf(await read()).state).toBe('paid');
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('turns back money that was still on its way when it was closed', async () => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy - 2_000;
    await payFor(shop, order, 'silent-paid');
    shop.clock.now = order.payBy;
    expect(valueOf(await read()).state).toBe('cancelled');
    shop.clock.now += MINUTE;
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it.each(['query', 'close'] as const)('is shown as it is while the payment service fails at %s', async (call) => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy;
    shop.down.add(call);
    expect(valueOf(await read())).toEqual(order);
    expect(valueOf(await shop.ask('order.list', {})).items).toMatchObject([{ state: 'awaiting-payment' }]);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(failureOf(await shop.ask('order.confirmPayment', { orderId: order.id })).code).toBe('UNAVAILABLE');
  });

  it('can never be paid afterwards', async () => {
    const { shop, order, read } = await expired();
    valueOf(await shop.ask('order.pay', { orderId: order.id }));
    shop.clock.now = order.payBy;
    valueOf(await read());
    expect(failureOf(await shop.settle(order.number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
  });
});
