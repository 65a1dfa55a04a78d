import type { Ports } from '@/cloud/ports';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import { fen } from '@/contract/money';
import { SECOND } from '@/contract/time';

import { createTestDatabase, type TestDatabase } from '../support/database/postgres';
import { callerOver, copyShop, portsOver } from '../support/database/postgres-shop';
import { failureOf, openTestShop, orderInputWith, payFor, placeOrder, valueOf, type TestShop } from '../support/shop';

let database: TestDatabase;
let shop: TestShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  const opened = openTestShop();
  await copyShop(database, opened);
  shop = { ...opened, call: callerOver(database, opened) };
});
afterAll(() => database.close());

describe('a payment over PostgreSQL', () => {
  it('that arrives after the order was cancelled is refunded once, however many hear of it', async () => {
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await payFor(shop, order, 'late-paid');
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    shop.clock.now += 20 * SECOND;
    const ports = await portsOver(database, shop)('timer');
    await Promise.all([1, 2, 3].map(() => handlePaymentNotification(order.number, ports)));
    const { state, refunds } = valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(state).toBe('cancelled');
    expect(refunds).toMatchObject([{ reason: 'order-cancelled', amount: order.total }]);
    expect(shop.engine.store.list('sandboxRefunds')).toMatchObject([{ amount: order.total }]);
  });
});

describe('an order over PostgreSQL', () => {
  it('has a number of its own when many are placed in one second and draw the same', async () => {
    const shoppers = ['one', 'two', 'three', 'four'];
    const placed = await Promise.all(
      shoppers.map(async (shopperId) => {
        const adapt = (ports: Ports) => ({ ...ports, ids: { ...ports.ids, digits: () => '000042' } });
        return placeOrder(callerOver(database, shop, { shopperId, adapt }), { 'tea-1': 1 });
      }),
    );
    expect(new Set(placed.map(({ number }) => number)).size).toBe(shoppers.length);
  });

  it('is not placed at the price of a catalog that the seller has changed since it was read', async () => {
    const input = await orderInputWith(shop.call, { 'cup-red': 1 }, { requestId: 'stale' });
    const { catalog } = await portsOver(database, shop)();
    const price = { goodsId: 'cup', skuId: 'cup-red', price: fen(5_500) };
    valueOf(await callerOver(database, shop)('desk.setPrice', price));
    const late = callerOver(database, shop, { adapt: (ports) => ({ ...ports, catalog }) });
    expect(failureOf(await late('order.place', input))).toMatchObject({ code: 'PRICE_CHANGED' });
  });
});
