import { notifyBackInStock } from '@/cloud/jobs/notify-back-in-stock';
import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { createRouter } from '@/cloud/router';
import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import { GIFT_TIMEOUT } from '@/contract/limits';
import { MESSAGE_KINDS } from '@/contract/messages/message';
import { HOUR, SECOND } from '@/contract/time';
import { ASK_AGAIN_AFTER } from '@/domain/due-orders';

import { claim, give } from '../../../support/gifts/gifts';
import { requestRefund, refundInputFor } from '../../../support/refunds/refunds';
import * as steps from '../../../support/scenarios/steps';
import { openTestShop, orderInput, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { createTestStorage } from '../../../support/storage';
import { testContent } from '../../../support/test-content';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF1234567890' };
const kindsOf = ({ sent }: TestShop) => sent.map(({ kind }) => kind);
const shipInput = (orderId: string) => ({ orderId, parcels: [PARCEL] });

/** A shop with an order that is paid for; WeChat was told of that. */
async function withPaidOrder(shop = openTestShop()) {
  const { id } = await steps.placePaidOrder(shop);
  await sweepOrders(shop.engine.portsFor());
  shop.sent.length = 0;
  return { shop, id };
}

describe('a message to a shopper', () => {
  it('is sent when it happens, once, however often the request is repeated', async () => {
    const { shop, id } = await withPaidOrder();
    for (let time = 0; time < 3; time += 1) valueOf(await shop.call('desk.ship', shipInput(id)));
    const to = shop.engine.portsFor().caller.shopperId;
    expect(shop.sent).toMatchObject([
      { kind: 'sent', to, templateId: 'tpl-sent', target: { to: 'order', orderId: id } },
    ]);
  });

  it('is sent once when the same request arrives twice at the same time', async () => {
    const { shop, id } = await withPaidOrder();
    await Promise.all([shop.call('desk.ship', shipInput(id)), shop.call('desk.ship', shipInput(id))]);
    await sweepOrders(shop.engine.portsFor());
    expect(kindsOf(shop)).toEqual(['sent']);
  });

  it('tells of a payment that the payment service reports', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    await shop.settle(order.number, 'silent-paid');
    shop.clock.now += 20 * SECOND;
    for (let time = 0; time < 2; time += 1) await handlePaymentNotification(order.number, shop.engine.portsFor());
    expect(kindsOf(shop)).toEqual(['payment-confirmed']);
  });

  it('tells of what a mere look at an order has found out', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    valueOf(await shop.call('order.pay', { orderId: order.id }));
    await shop.settle(order.number, 'silent-paid');
    shop.clock.now += HOUR;
    valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(kindsOf(shop)).toEqual(['payment-confirmed']);
  });

  it('is looked for only after a request that has put one into an outbox', async () => {
    const { engine, call } = openTestShop();
    const ports = engine.portsFor();
    const list = jest.fn(ports.db.list);
    const route = createRouter(() => ({ ...ports, db: { ...ports.db, list } }));
    const { answer } = await route({ verb: 'order.place', input: await orderInput(call, { 'tea-1': 1 }) });
    expect(answer.ok).toBe(true);
    expect(list).not.toHaveBeenCalledWith('outbox', expect.anything());
  });

  it('of every kind goes to WeChat', async () => {
    const shop = steps.openEverything();
    const buyer = { ...shop, call: shop.callAs('other') };
    const { id } = await steps.placePaidOrder(buyer);
    const refund = await requestRefund(buyer.call, refundInputFor({ id }, { 'cup-red': 1 }));
    const answer = { action: 'refuse', message: '再等等' } as const;
    valueOf(await shop.call('desk.answerRefund', { requestId: 'no', orderId: id, refundId: refund.id, answer }));
    valueOf(await shop.call('desk.ship', shipInput(id)));
    await steps.placePreorderAwaitingBalance(shop);
    await steps.makeAnsweredOffer(shop, 41);
    valueOf(await shop.call('wishlist.setStockAlert', { skuId: 'gone-1', on: true }));
    const change = { kind: 'add', pieces: 1 } as const;
    valueOf(await shop.call('desk.setStock', { requestId: 'add', goodsId: 'gone', skuId: 'gone-1', change }));
    await notifyBackInStock(shop.engine.portsFor());
    await claim(shop.callAs('friend'), await give(shop, shop.call));
    await give(shop, shop.call, { requestId: 'gift-2' });
    shop.clock.now += GIFT_TIMEOUT;
    await sweepOrders(shop.engine.portsFor());
    expect(new Set(kindsOf(shop))).toEqual(new Set(MESSAGE_KINDS));
    expect(new Set(shop.sent.map(({ id: messageId }) => messageId)).size).toBe(shop.sent.length);
  });

  it('waits while WeChat does not answer, and is sent by the sweep', async () => {
    const { shop, id } = await withPaidOrder();
    shop.failingPayments.add('send');
    expect((await shop.call('desk.ship', shipInput(id))).ok).toBe(true);
    shop.failingPayments.clear();
    await sweepOrders(shop.engine.portsFor());
    expect(kindsOf(shop)).toEqual([]);
    shop.clock.now += ASK_AGAIN_AFTER;
    await sweepOrders(shop.engine.portsFor());
    await sweepOrders(shop.engine.portsFor());
    expect(kindsOf(shop)).toEqual(['sent']);
  });

  it('arrives after the app died at any write, and twice only if it died before noting that it was sent', async () => {
    for (let at = 1; at < 30; at += 1) {
      const { shop, id } = await withPaidOrder();
      const storage = createTestStorage(shop.storage.entries);
      const dying = openTestShop({ storage, now: shop.clock.now, sent: shop.sent });
      storage.crashAtWrite(at);
      await dying.call('desk.ship', shipInput(id)).catch(() => undefined);
      const sentBefore = shop.sent.length;
      const reopened = dying.restart();
      valueOf(await reopened.call('desk.ship', shipInput(id)));
      reopened.clock.now += ASK_AGAIN_AFTER;
      await sweepOrders(reopened.engine.portsFor());
      expect(new Set(shop.sent.map((message) => message.id)).size).toBe(1);
      expect(shop.sent.length).toBeLessThanOrEqual(1 + sentBefore);
    }
  });

  it('is not sent where the shop has no template for it, nor to whom never opened the shop', async () => {
    const content = testContent();
    const { messageTemplates: _all, ...bare } = content.shop;
    const { shop, id } = await withPaidOrder(openTestShop({ content: { ...content, shop: bare } }));
    valueOf(await shop.call('desk.ship', shipInput(id)));
    expect(kindsOf(shop)).toEqual([]);
    expect(shop.engine.store.list('outbox')).toEqual([]);
  });
});
