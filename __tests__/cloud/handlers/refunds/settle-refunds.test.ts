import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { boughtShop, orderNow, request, wishFor } from '../../../support/refunds/refunds';
import { openShop, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { testStorage } from '../../../support/storage';

const CUPS = { 'cup-red': 2 };

/** A shop in which the seller has agreed, and no money has moved yet. */
async function agreedShop(lines: Readonly<Record<string, number>> = CUPS) {
  const { shop, order } = await boughtShop();
  const refund = await request(shop.ask, wishFor(order, lines));
  shop.clock.now += MINUTE;
  await shop.engine.tend();
  const read = () => orderNow(shop, order.id);
  const state = async () => (await read()).refunds?.[0]?.state;
  return { shop, order, refund, read, state };
}

const moneyBack = (shop: TestShop) => shop.engine.store.list('moneyBack');

describe('money on its way back', () => {
  it('is there some seconds later, and when someone next looks', async () => {
    const { shop, refund, read, state } = await agreedShop();
    expect(await state()).toBe('refunding');
    const asked = shop.clock.now;
    shop.clock.now += 4_999;
    expect(await state()).toBe('refunding');
    shop.clock.now += 1;
    expect(await state()).toBe('refunded');
    shop.clock.now += MINUTE;
    const events = (await read()).refunds?.[0]?.events;
    expect(events?.[events.length - 1]).toEqual({ state: 'refunded', at: asked + 5_000 });
    expect(moneyBack(shop)).toMatchObject([{ id: refund.number, amount: refund.amount }]);
  });

  it('is asked for once, however often it is looked at', async () => {
    const { shop, read } = await agreedShop();
    await Promise.all([read(), read(), shop.ask('order.list', {}), read()]);
    shop.clock.now += 5_000;
    await Promise.all([read(), read(), read()]);
    expect(moneyBack(shop)).toHaveLength(1);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is settled by the sweep for those who never come back', async () => {
    const { shop } = await agreedShop({ 'cup-red': 2, 'tea-1': 3 });
    const sweep = () => sweepOrders(shop.engine.portsFor('timer'));
    expect(await sweep()).toEqual({ due: 1, left: 1 });
    shop.clock.now += 5_000;
    expect(await sweep()).toEqual({ due: 1, left: 0 });
    expect(await sweep()).toEqual({ due: 0, left: 0 });
    expect(shop.engine.store.list('orders')[0]?.order.state).toBe('cancelled');
  });

  it.each(['refund', 'queryRefund'] as const)('waits while the payment service fails at %s', async (call) => {
    const { shop, state } = await agreedShop();
    shop.down.add(call);
    expect(await state()).toBe('refunding');
    expect(moneyBack(shop)).toEqual([]);
    shop.down.clear();
    await state();
    shop.clock.now += 5_000;
    expect(await state()).toBe('refunded');
  });

  it('is asked for again after the payment service refused, and keeps nothing else from being done', async () => {
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

  it('is written whole or not at all, whatever write the phone dies at', async () => {
    for (const write of [1, 2, 3, 4, 5, 6]) {
      const { shop, order, read } = await agreedShop();
      await read();
      shop.clock.now += 5_000;
      shop.storage.crashAtWrite(write, 'before');
      await read().catch(() => undefined);
      const again = openShop({ storage: testStorage(shop.storage.entries), now: shop.clock.now, seed: 99 });
      expect((await orderNow(again, order.id)).refunds).toMatchObject([{ state: 'refunded' }]);
      expect(audit(again.engine, again.clock.now)).toEqual([]);
      expect(moneyBack(again)).toHaveLength(1);
    }
  });
});

it('goods that cost nothing come back without money, and the order closes all the same', async () => {
  const { shop, order } = await boughtShop();
  await shop.engine.store.transaction(async (tx) => {
    const record = await tx.get('orders', order.id);
    const zero = order.total - order.total;
    if (!record) throw new Error('no order');
    const lines = record.order.lines.map((line) => ({ ...line, payable: zero as typeof line.payable }));
    const figures = record.order.figures.filter(({ kind }) => kind !== 'freight');
    tx.put('orders', { ...record, order: { ...record.order, lines, figures } });
    return { ok: true, value: undefined };
  });
  valueOf(await shop.ask('refund.request', wishFor(order, { 'cup-red': 2, 'tea-1': 3 })));
  shop.clock.now += MINUTE;
  await shop.engine.tend();
  expect(await orderNow(shop, order.id)).toMatchObject({
    state: 'cancelled',
    refunds: [{ state: 'refunded', parts: [] }],
  });
  expect(moneyBack(shop)).toEqual([]);
});
