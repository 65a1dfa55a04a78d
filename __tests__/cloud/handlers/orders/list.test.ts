import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import type { OrderGroup } from '@/contract/orders/order';
import { err } from '@/contract/result';
import { HOUR, MINUTE } from '@/contract/time';

import { INPUT_EXAMPLES } from '../../../support/input-examples';
import { openShopWithOrder, refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import { failureOf, openTestShop, payFor, placeOrder, valueOf } from '../../../support/shop';

describe('order.list', () => {
  it('lists the newest first, in pages, each order once', async () => {
    const { call, clock } = openTestShop();
    const placed: string[] = [];
    for (let count = 0; count < 23; count += 1) {
      placed.unshift((await placeOrder(call, { 'tea-1': 1 }, `order-${count}`)).id);
      // Some orders have the same timestamp, as from two phones.
      clock.now += count % 2;
    }
    const first = valueOf(await call('order.list', {}));
    const second = valueOf(await call('order.list', { cursor: first.cursor ?? '' }));
    expect([first.items.length, second.items.length, second.cursor]).toEqual([20, 3, undefined]);
    const shown = [...first.items, ...second.items];
    expect(shown.map(({ placedAt }) => placedAt)).toEqual(
      [...shown.map(({ placedAt }) => placedAt)].sort((a, b) => b - a),
    );
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(placed));
  });

  it('filters orders with refund requests, with the state of the latest one', async () => {
    const { shop, order } = await openShopWithOrder('received');
    await placeOrder(shop.call, { 'tea-1': 1 }, 'another');
    const listed = async () => valueOf(await shop.call('order.list', { refunds: true })).items;
    expect(await listed()).toEqual([]);
    const first = await requestRefund(shop.call, refundInputFor(order, { 'tea-1': 1 }));
    valueOf(await shop.call('refund.withdraw', { orderId: order.id, refundId: first.id }));
    expect(await listed()).toMatchObject([{ id: order.id, refund: 'withdrawn' }]);
    await requestRefund(shop.call, refundInputFor(order, { 'tea-1': 1 }, { requestId: 'second' }));
    expect(await listed()).toMatchObject([{ id: order.id, refund: 'requested' }]);
    expect(await listed()).not.toMatchObject([{ refunds: expect.anything() }]);
    expect(valueOf(await shop.call('order.list', { refunds: true, group: 'to-pay' })).items).toEqual([]);
  });

  it('filters orders with a line to review', async () => {
    const { shop, order } = await openShopWithOrder('received', { 'cup-red': 1 });
    await placeOrder(shop.call, { 'tea-1': 1 }, 'another');
    const listed = async () => valueOf(await shop.call('order.list', { toReview: true })).items;
    expect(await listed()).toMatchObject([{ id: order.id }]);
    valueOf(await shop.call('review.write', { ...INPUT_EXAMPLES['review.write'], orderId: order.id }));
    expect(await listed()).toEqual([]);
  });

  it('filters one group of states, after expired orders were cancelled', async () => {
    const shop = openTestShop();
    const paid = await placeOrder(shop.call, { 'tea-1': 1 }, 'one');
    const left = await placeOrder(shop.call, { 'tea-1': 1 }, 'two');
    await payFor(shop, paid);
    valueOf(await shop.call('order.confirmPayment', { orderId: paid.id }));
    shop.clock.now = left.payBy + MINUTE;
    const idsOf = async (group: OrderGroup) =>
      valueOf(await shop.call('order.list', { group })).items.map(({ id }) => id);
    expect(await idsOf('to-pay')).toEqual([]);
    expect(await idsOf('cancelled')).toEqual([left.id]);
    expect(await idsOf('to-send')).toEqual([paid.id]);
  });

  it('shows a payment that the phone got no answer for as paid', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    valueOf(await shop.settle(order.number, 'silent-paid'));
    shop.clock.now += MINUTE;
    expect(valueOf(await shop.call('order.list', {})).items).toMatchObject([{ id: order.id, state: 'paid' }]);
  });

  it('queries a payment service that is down once, not once per order', async () => {
    const shop = openTestShop();
    for (const id of ['one', 'two', 'three']) await placeOrder(shop.call, { 'tea-1': 1 }, id);
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor();
    const query = jest.fn(async () => err(failure('UNAVAILABLE', { reason: 'down' })));
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, query } }));
    const { answer } = await route({ verb: 'order.list', input: {} });
    expect(valueOf(answer)).toMatchObject({ items: [{ state: 'awaiting-payment' }, {}, {}] });
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('settles a few due orders at once, oldest first, and leaves the rest to the sweep', async () => {
    const shop = openTestShop();
    for (let n = 0; n < 7; n += 1) {
      await placeOrder(shop.call, { 'tea-1': 1 }, `order-${n}`);
      shop.clock.now += 1;
    }
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor();
    const query = jest.fn(ports.payments.query);
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, query } }));
    const { answer } = await route({ verb: 'order.list', input: {} });
    expect(query).toHaveBeenCalledTimes(5);
    const state = (name: string) => ({ state: name });
    const [waiting, cancelled] = [state('awaiting-payment'), state('cancelled')];
    const items = [waiting, waiting, cancelled, cancelled, cancelled, cancelled, cancelled];
    expect(valueOf(answer)).toMatchObject({ items });
  });

  it('returns no address and no history', async () => {
    const { call } = openTestShop();
    await placeOrder(call, { 'tea-1': 1 });
    const [summary] = valueOf(await call('order.list', {})).items;
    expect(Object.keys(summary ?? {}).sort()).toEqual(['id', 'lines', 'number', 'payBy', 'placedAt', 'state', 'total']);
  });

  it('rejects an unknown group', async () => {
    const { sendRaw } = openTestShop();
    expect(failureOf(await sendRaw('order.list', { group: 'lost' }))).toMatchObject({ detail: { path: 'group' } });
  });
});

describe('order.list with a text', () => {
  async function openShopWithOrders() {
    const shop = openTestShop();
    for (let n = 0; n < 23; n += 1) {
      await placeOrder(shop.call, { 'tea-1': 1 }, `tea-${n}`);
      shop.clock.now += 1;
    }
    const cup = await placeOrder(shop.call, { 'cup-red': 1 }, 'cup');
    return { shop, cup };
  }

  it('finds all matching orders, in pages', async () => {
    const { shop, cup } = await openShopWithOrders();
    const first = valueOf(await shop.call('order.list', { text: 'TEA' }));
    const second = valueOf(await shop.call('order.list', { text: 'TEA', cursor: first.cursor ?? '' }));
    expect([first.items.length, second.items.length, second.cursor]).toEqual([20, 3, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(23);
    expect(valueOf(await shop.call('order.list', { text: 'red' })).items.map(({ id }) => id)).toEqual([cup.id]);
    expect(valueOf(await shop.call('order.list', { text: cup.number })).items.map(({ id }) => id)).toEqual([cup.id]);
    expect(valueOf(await shop.call('order.list', { text: 'nothing' }))).toEqual({ items: [] });
  });

  it('reads a bounded number of orders for one answer, which then may be shorter than a page', async () => {
    const { shop } = await openShopWithOrders();
    const ports = shop.engine.portsFor();
    let read = 0;
    const list: typeof ports.db.list = async (index, query) => {
      const [first] = await ports.db.list(index, { ...query, limit: 1 });
      read += index === 'ordersByShopper' ? query.limit : 0;
      // As if there were always more.
      return first ? Array.from({ length: query.limit }, () => first) : [];
    };
    const route = createRouter(() => ({ ...ports, db: { ...ports.db, list } }));
    const { answer } = await route({ verb: 'order.list', input: { text: 'nothing' } });
    expect(valueOf(answer)).toEqual({ items: [], cursor: expect.any(String) });
    expect(read).toBeLessThan(450);
  });

  it('searches within a group', async () => {
    const { shop } = await openShopWithOrders();
    expect(valueOf(await shop.call('order.list', { text: 'cup', group: 'to-pay' })).items).toHaveLength(1);
    expect(valueOf(await shop.call('order.list', { text: 'cup', group: 'to-send' })).items).toEqual([]);
  });

  it('never finds orders of another shopper', async () => {
    const { shop, cup } = await openShopWithOrders();
    expect(valueOf(await shop.callAs('other')('order.list', { text: cup.number })).items).toEqual([]);
  });

  it.each([null, 7, {}, 'x'.repeat(61), '茶'.repeat(10_000)])(
    'rejects a text that is no string or too long',
    async (text) => {
      const { sendRaw } = openTestShop();
      expect(failureOf(await sendRaw('order.list', { text }))).toMatchObject({ detail: { path: 'text' } });
    },
  );
});
