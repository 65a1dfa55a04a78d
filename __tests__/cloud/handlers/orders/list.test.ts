import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import type { OrderGroup } from '@/contract/orders/order';
import { err } from '@/contract/result';
import { HOUR, MINUTE } from '@/contract/time';

import { boughtShop, request, wishFor } from '../../../support/refunds/refunds';
import { failureOf, openShop, payFor, placeOrder, valueOf } from '../../../support/shop';

describe('order.list', () => {
  it('shows the newest first, page by page, each order once', async () => {
    const { ask, clock } = openShop();
    const placed: string[] = [];
    for (let count = 0; count < 23; count += 1) {
      placed.unshift((await placeOrder(ask, { 'tea-1': 1 }, `order-${count}`)).id);
      // Some in the same instant, as two phones may.
      clock.now += count % 2;
    }
    const first = valueOf(await ask('order.list', {}));
    const second = valueOf(await ask('order.list', { cursor: first.cursor ?? '' }));
    expect([first.items.length, second.items.length, second.cursor]).toEqual([20, 3, undefined]);
    const shown = [...first.items, ...second.items];
    expect(shown.map(({ placedAt }) => placedAt)).toEqual(
      [...shown.map(({ placedAt }) => placedAt)].sort((a, b) => b - a),
    );
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(placed));
  });

  it('shows those on which money was asked back, whatever became of it, and where the last of it stands', async () => {
    const { shop, order } = await boughtShop('received');
    await placeOrder(shop.ask, { 'tea-1': 1 }, 'another');
    const listed = async () => valueOf(await shop.ask('order.list', { refunds: true })).items;
    expect(await listed()).toEqual([]);
    const first = await request(shop.ask, wishFor(order, { 'tea-1': 1 }));
    valueOf(await shop.ask('refund.withdraw', { orderId: order.id, refundId: first.id }));
    expect(await listed()).toMatchObject([{ id: order.id, refund: 'withdrawn' }]);
    await request(shop.ask, wishFor(order, { 'tea-1': 1 }, { requestId: 'second' }));
    expect(await listed()).toMatchObject([{ id: order.id, refund: 'requested' }]);
    expect(await listed()).not.toMatchObject([{ refunds: expect.anything() }]);
    expect(valueOf(await shop.ask('order.list', { refunds: true, group: 'to-pay' })).items).toEqual([]);
  });

  it('shows one group of states only when asked, after settling what has run out', async () => {
    const shop = openShop();
    const paid = await placeOrder(shop.ask, { 'tea-1': 1 }, 'one');
    const left = await placeOrder(shop.ask, { 'tea-1': 1 }, 'two');
    await payFor(shop, paid);
    valueOf(await shop.ask('order.confirmPayment', { orderId: paid.id }));
    shop.clock.now = left.payBy + MINUTE;
    const idsOf = async (group: OrderGroup) =>
      valueOf(await shop.ask('order.list', { group })).items.map(({ id }) => id);
    expect(await idsOf('to-pay')).toEqual([]);
    expect(await idsOf('cancelled')).toEqual([left.id]);
    expect(await idsOf('to-send')).toEqual([paid.id]);
  });

  it('asks a payment service that is down once, not once an order', async () => {
    const shop = openShop();
    for (const id of ['one', 'two', 'three']) await placeOrder(shop.ask, { 'tea-1': 1 }, id);
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor();
    const query = jest.fn(async () => err(failure('UNAVAILABLE', { reason: 'down' })));
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, query } }));
    const { answer } = await route({ verb: 'order.list', input: {} });
    expect(valueOf(answer)).toMatchObject({ items: [{ state: 'awaiting-payment' }, {}, {}] });
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('carries no address and no history', async () => {
    const { ask } = openShop();
    await placeOrder(ask, { 'tea-1': 1 });
    const [summary] = valueOf(await ask('order.list', {})).items;
    expect(Object.keys(summary ?? {}).sort()).toEqual(['id', 'lines', 'number', 'payBy', 'placedAt', 'state', 'total']);
  });

  it('refuses a group that is none', async () => {
    const { send } = openShop();
    expect(failureOf(await send('order.list', { group: 'lost' }))).toMatchObject({ detail: { path: 'group' } });
  });
});

describe('order.list with a text', () => {
  async function withOrders() {
    const shop = openShop();
    for (let n = 0; n < 23; n += 1) {
      await placeOrder(shop.ask, { 'tea-1': 1 }, `tea-${n}`);
      shop.clock.now += 1;
    }
    const cup = await placeOrder(shop.ask, { 'cup-red': 1 }, 'cup');
    return { shop, cup };
  }

  it('finds what she means, page by page, and nothing else', async () => {
    const { shop, cup } = await withOrders();
    const first = valueOf(await shop.ask('order.list', { text: 'TEA' }));
    const second = valueOf(await shop.ask('order.list', { text: 'TEA', cursor: first.cursor ?? '' }));
    expect([first.items.length, second.items.length, second.cursor]).toEqual([20, 3, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(23);
    expect(valueOf(await shop.ask('order.list', { text: 'red' })).items.map(({ id }) => id)).toEqual([cup.id]);
    expect(valueOf(await shop.ask('order.list', { text: cup.number })).items.map(({ id }) => id)).toEqual([cup.id]);
    expect(valueOf(await shop.ask('order.list', { text: 'nothing' }))).toEqual({ items: [] });
  });

  it('finds within a state', async () => {
    const { shop } = await withOrders();
    expect(valueOf(await shop.ask('order.list', { text: 'cup', group: 'to-pay' })).items).toHaveLength(1);
    expect(valueOf(await shop.ask('order.list', { text: 'cup', group: 'to-send' })).items).toEqual([]);
  });

  it('never finds what another ordered', async () => {
    const { shop, cup } = await withOrders();
    expect(valueOf(await shop.askAs('other')('order.list', { text: cup.number })).items).toEqual([]);
  });

  it.each([null, 7, {}, 'x'.repeat(61), '茶'.repeat(10_000)])(
    'refuses a text that is none or too long',
    async (text) => {
      const { send } = openShop();
      expect(failureOf(await send('order.list', { text }))).toMatchObject({ detail: { path: 'text' } });
    },
  );
});
