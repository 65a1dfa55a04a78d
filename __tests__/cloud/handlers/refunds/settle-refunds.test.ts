import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { openShopWithOrder, readOrder, refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import { openTestShop, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { createTestStorage } from '../../../support/storage';

const CUPS = { 'cup-red': 2 };

/** A shop in which the seller has agreed and no transfer has started, as the payment service was away. */
async function agreedShop(lines: Readonly<Record<string, number>> = CUPS) {
  const { shop, order } = await openShopWithOrder();
  const refund = await requestRefund(shop.call, refundInputFor(order, lines));
  shop.clock.now += MINUTE;
  shop.failingPayments.add('refund');
  const answer = { action: 'agree', message: '' } as const;
  valueOf(await shop.call('desk.answerRefund', { requestId: 'agree', orderId: order.id, refundId: refund.id, answer }));
  shop.failingPayments.clear();
  const read = () => readOrder(shop, order.id);
  const state = async () => (await read()).refunds?.[0]?.state;
  return { shop, order, refund, read, state };
}

const transfers = (shop: TestShop) => shop.engine.store.list('sandboxRefunds');

describe('settleRefunds', () => {
  it('records the transfer when the order is read after it has arrived', async () => {
    const { shop, refund, read, state } = await agreedShop();
    expect(await state()).toBe('refunding');
    const requestedAt = shop.clock.now;
    shop.clock.now += 4_999;
    expect(await state()).toBe('refunding');
    shop.clock.now += 1;
    expect(await state()).toBe('refunded');
    shop.clock.now += MINUTE;
    const events = (await read()).refunds?.[0]?.events;
    expect(events?.[events.length - 1]).toEqual({ state: 'refunded', at: requestedAt + 5_000 });
    expect(transfers(shop)).toMatchObject([{ id: refund.number, amount: refund.amount }]);
  });

  it('requests the transfer once, however often the order is read', async () => {
    const { shop, read } = await agreedShop();
    await Promise.all([read(), read(), shop.call('order.list', {}), read()]);
    shop.clock.now += 5_000;
    await Promise.all([read(), read(), read()]);
    expect(transfers(shop)).toHaveLength(1);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is run by the sweep for orders nobody reads', async () => {
    const { shop } = await agreedShop({ 'cup-red': 2, 'tea-1': 3 });
    const sweep = () => sweepOrders(shop.engine.portsFor('timer'));
    expect(await sweep()).toEqual({ due: 1, unchanged: 1 });
    // Until then the sweep asks about others.
    shop.clock.now += 10 * MINUTE;
    expect(await sweep()).toEqual({ due: 1, unchanged: 0 });
    expect(await sweep()).toEqual({ due: 0, unchanged: 0 });
    expect(shop.engine.store.list('orders')[0]?.order.state).toBe('cancelled');
  });

  it.each(['refund', 'queryRefund'] as const)('retries while the payment service fails at %s', async (call) => {
    const { shop, state } = await agreedShop();
    shop.failingPayments.add(call);
    expect(await state()).toBe('refunding');
    expect(transfers(shop)).toEqual([]);
    shop.failingPayments.clear();
    await state();
    shop.clock.now += 5_000;
    expect(await state()).toBe('refunded');
  });

  it('retries after the payment service refused, without failing the read', async () => {
    const { shop, order, state } = await agreedShop();
    const ports = shop.engine.portsFor();
    const refund = jest.fn(async () => err(failure('PAYMENT_UNAVAILABLE', { reason: 'balance' })));
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, refund } }));
    const get = () => route({ verb: 'order.get', input: { orderId: order.id } });
    expect((await get()).answer).toMatchObject({ value: { refunds: [{ state: 'refunding' }] } });
    await get();
    expect(refund).toHaveBeenCalledTimes(2);
    await state();
    shop.clock.now += 5_000;
    expect(await state()).toBe('refunded');
  });

  it('names the transaction by which the service finds the payment', async () => {
    const { shop, order } = await agreedShop();
    const ports = shop.engine.portsFor();
    const refund = jest.fn(ports.payments.refund);
    const query: typeof ports.payments.query = async (number) => {
      const status = await ports.payments.query(number);
      return status.ok && status.value.state === 'paid'
        ? { ...status, value: { ...status.value, transactionId: `4200-${number}` } }
        : status;
    };
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, refund, query } }));
    await route({ verb: 'order.get', input: { orderId: order.id } });
    expect(refund.mock.calls).toMatchObject([[{ transactionId: `4200-${order.number}` }]]);
  });

  it('is atomic, whichever write the phone crashes at', async () => {
    for (const write of [1, 2, 3, 4, 5, 6]) {
      const { shop, order, read } = await agreedShop();
      await read();
      shop.clock.now += 5_000;
      shop.storage.crashAtWrite(write, 'before');
      await read().catch(() => undefined);
      const again = openTestShop({ storage: createTestStorage(shop.storage.entries), now: shop.clock.now, seed: 99 });
      expect((await readOrder(again, order.id)).refunds).toMatchObject([{ state: 'refunded' }]);
      expect(audit(again.engine, again.clock.now)).toEqual([]);
      expect(transfers(again)).toHaveLength(1);
    }
  });
});

it('completes a refund of free goods without a transfer', async () => {
  const { shop, order } = await openShopWithOrder();
  await shop.engine.store.transaction(async (tx) => {
    const record = await tx.get('orders', order.id);
    const zero = order.total - order.total;
    if (!record) throw new Error('no order');
    const lines = record.order.lines.map((line) => ({ ...line, payable: zero as typeof line.payable }));
    const breakdown = record.order.breakdown.filter(({ kind }) => kind !== 'freight');
    tx.put('orders', { ...record, order: { ...record.order, lines, breakdown } });
    return { ok: true, value: undefined };
  });
  valueOf(await shop.call('refund.request', refundInputFor(order, { 'cup-red': 2, 'tea-1': 3 })));
  shop.clock.now += MINUTE;
  await shop.engine.simulateSeller();
  expect(await readOrder(shop, order.id)).toMatchObject({
    state: 'cancelled',
    refunds: [{ state: 'refunded', parts: [] }],
  });
  expect(transfers(shop)).toEqual([]);
});
