import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openTestShop, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';

describe('order.pay', () => {
  it('returns payment parameters with number and amount of the order', async () => {
    const { call } = openTestShop();
    const order = await placeOrder(call, { 'cup-red': 1 });
    const params = valueOf(await call('order.pay', { orderId: order.id }));
    expect(params).toEqual({ kind: 'sandbox', number: order.number, amount: order.total, payee: '试铺' });
    expect(valueOf(await call('order.pay', { orderId: order.id }))).toEqual(params);
  });

  it('does not charge again a payment whose outcome the phone did not see', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    const again = failureOf(await shop.call('order.pay', { orderId: order.id }));
    expect(again).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'paid' } });
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).state).toBe('paid');
  });

  it('prepares the payment again after the seller gave the shop another name', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    const params = valueOf(await shop.call('order.pay', { orderId: order.id }));
    const { version, fields } = valueOf(await shop.call('desk.getShop', {}));
    const renamed = { ...fields, shop: { ...fields.shop, name: '新名字' } };
    valueOf(await shop.call('desk.saveShop', { requestId: 'rename', version, fields: renamed }));
    expect(valueOf(await shop.call('order.pay', { orderId: order.id }))).toEqual({ ...params, payee: '新名字' });
  });

  it('rejects an expired order and releases its stock', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.clock.now = order.payBy;
    const late = failureOf(await shop.call('order.pay', { orderId: order.id }));
    expect(late).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it.each(['query', 'prepay'] as const)('can be retried after the payment service fails at %s', async (call) => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    shop.failingPayments.add(call);
    const answer = failureOf(await shop.call('order.pay', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    shop.failingPayments.clear();
    expect((await shop.call('order.pay', { orderId: order.id })).ok).toBe(true);
  });
});

describe('order.confirmPayment', () => {
  it('marks the order as paid once, according to the payment service', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    shop.clock.now += MINUTE;
    const paid = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(paid.events).toEqual([
      { state: 'awaiting-payment', at: NOON },
      { state: 'paid', at: NOON },
    ]);
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id }))).toEqual(paid);
  });

  it('marks the order as paid once for concurrent requests', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    const call = () => shop.call('order.confirmPayment', { orderId: order.id });
    const [one, two] = await Promise.all([call(), call()]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(one).events).toHaveLength(2);
  });

  it.each(['cancelled', 'failed', 'silent'] as const)('leaves the order unpaid after %s', async (outcome) => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order, outcome);
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id }))).toEqual(order);
  });

  it('finds a payment that arrives some seconds later', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order, 'silent-paid');
    const confirm = () => shop.call('order.confirmPayment', { orderId: order.id });
    expect(valueOf(await confirm()).state).toBe('awaiting-payment');
    shop.clock.now += 6_000;
    expect(valueOf(await confirm()).state).toBe('paid');
  });

  it('reports UNAVAILABLE and leaves the order unchanged if the service is down', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    shop.failingPayments.add('query');
    const answer = failureOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toEqual(order);
  });
});

describe('an expired order', () => {
  async function expired() {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    const read = () => shop.call('order.get', { orderId: order.id });
    return { shop, order, read };
  }

  it('is cancelled and its stock released when it is next read', async () => {
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

  it('is still open in the last millisecond before the deadline', async () => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy - 1;
    expect(valueOf(await read()).state).toBe('awaiting-payment');
  });

  it('is paid, not cancelled, if the payment arrived in time', async () => {
    const { shop, order, read } = await expired();
    await payFor(shop, order, 'silent-paid');
    shop.clock.now = order.payBy + MINUTE;
    expect(valueOf(await read()).state).toBe('paid');
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('rejects a payment that was pending when it was closed', async () => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy - 2_000;
    await payFor(shop, order, 'silent-paid');
    shop.clock.now = order.payBy;
    expect(valueOf(await read()).state).toBe('cancelled');
    shop.clock.now += MINUTE;
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it.each(['query', 'close'] as const)('is shown unchanged while the payment service fails at %s', async (call) => {
    const { shop, order, read } = await expired();
    shop.clock.now = order.payBy;
    shop.failingPayments.add(call);
    expect(valueOf(await read())).toEqual(order);
    expect(valueOf(await shop.call('order.list', {})).items).toMatchObject([{ state: 'awaiting-payment' }]);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(failureOf(await shop.call('order.confirmPayment', { orderId: order.id })).code).toBe('UNAVAILABLE');
  });

  it('can never be paid afterwards', async () => {
    const { shop, order, read } = await expired();
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    shop.clock.now = order.payBy;
    valueOf(await read());
    expect(failureOf(await shop.settle(order.number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
  });
});
