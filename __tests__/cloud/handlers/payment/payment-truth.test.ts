import { createRouter } from '@/cloud/router';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import { settlePayment } from '@/cloud/services/payment/settle-payment';

import { audit } from '../../../support/audit/audit';
import { openTestShop, orderInput, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

/** Places an order of another shopper while the shop draws the same serial for all orders of one second. */
async function placeWithOneSerial(shop: TestShop, shopperId: string, skuId: string): Promise<Order> {
  const input = await orderInput(shop.callAs(shopperId), { [skuId]: 1 }, `order-${shopperId}`);
  const route = createRouter(() => {
    const ports = shop.engine.portsFor(shopperId);
    return { ...ports, ids: { ...ports.ids, digits: () => '000042' } };
  });
  const { answer } = await route({ verb: 'order.place', input });
  // The router guarantees that the answer belongs to this verb.
  return valueOf(answer) as Order;
}

describe('two orders of one second with the same serial', () => {
  it('have different payment numbers, and a cheap payment pays the cheap order only', async () => {
    const shop = openTestShop();
    const cheap = await placeWithOneSerial(shop, 'one', 'tea-1');
    const dear = await placeWithOneSerial(shop, 'two', 'cup-red');
    expect(dear.number).not.toBe(cheap.number);
    await payFor({ ...shop, call: shop.callAs('one') }, cheap);
    for (const [shopper, order, state] of [
      ['one', cheap, 'paid'],
      ['two', dear, 'awaiting-payment'],
    ] as const) {
      const confirmed = await shop.callAs(shopper)('order.confirmPayment', { orderId: order.id });
      expect(valueOf(confirmed).state).toBe(state);
    }
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('have different numbers also when they are placed at the same time', async () => {
    const shop = openTestShop();
    const placed = await Promise.all(
      ['one', 'two', 'three'].map((shopper) => placeWithOneSerial(shop, shopper, 'tea-1')),
    );
    expect(new Set(placed.map(({ number }) => number)).size).toBe(3);
  });
});

describe('a payment of another amount than the order’s', () => {
  /** A paid order as the payment service tells it, with one fen. */
  async function openWithOneFen() {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    const ports = shop.engine.portsFor();
    const paid = { state: 'paid', paidAt: shop.clock.now, amount: fen(1) } as const;
    const payments = { ...ports.payments, query: async () => ok(paid), close: async () => ok(paid) };
    return { shop, order, ports: { ...ports, payments } };
  }

  it('does not make it a paid order', async () => {
    const { order, ports } = await openWithOneFen();
    expect(valueOf(await settlePayment(order, ports))).toEqual(order);
  });

  it('does not keep it open after its deadline: its stock is released', async () => {
    const { shop, order, ports } = await openWithOneFen();
    shop.clock.now = order.payBy;
    expect(valueOf(await settlePayment(order, ports))).toMatchObject({ state: 'cancelled' });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });
});
