import { notifyBackInStock } from '@/cloud/jobs/notify-back-in-stock';
import { LIMITS } from '@/contract/limits';
import { MINUTE } from '@/contract/time';

import { readOrder, refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import * as steps from '../../../support/scenarios/steps';
import { openTestShop, placeOrder, payFor, valueOf, type TestShop } from '../../../support/shop';

const listed = async ({ call }: Pick<TestShop, 'call'>) => valueOf(await call('message.list', {}));
const kindsOf = async (shop: Pick<TestShop, 'call'>) => (await listed(shop)).messages.map(({ kind }) => kind);

describe('message.list', () => {
  it('tells of a payment, a parcel and an answer to a refund, newest first, to this shopper only', async () => {
    const shop = openTestShop();
    const order = await steps.placePaidOrder(shop);
    expect(await kindsOf(shop)).toEqual(['payment-confirmed']);
    shop.clock.now += 3 * MINUTE;
    await shop.engine.simulateSeller();
    expect(await kindsOf(shop)).toEqual(['sent', 'payment-confirmed']);
    const input = refundInputFor(order, { 'cup-red': 1 }, { reason: 'not-arrived' });
    const { id: refundId } = await requestRefund(shop.call, input);
    const answer = { action: 'agree-in-part', message: '', lines: [{ skuId: 'cup-red', amount: 100 }] };
    const request = { requestId: 'answer-1', orderId: order.id, refundId, answer };
    for (let time = 0; time < 2; time += 1) valueOf(await shop.sendRaw('desk.answerRefund', request));
    const { messages } = await listed(shop);
    expect(messages.map(({ kind }) => kind)).toEqual(['refund-answered', 'sent', 'payment-confirmed']);
    expect(messages[0]?.target).toEqual({ to: 'refund', orderId: order.id, refundId });
    expect(await kindsOf({ call: shop.callAs('another') })).toEqual([]);
  });

  it('tells of a balance that is due, an answered offer, and goods that are back, once each', async () => {
    const shop = steps.openEverything();
    await steps.placePreorderAwaitingBalance(shop);
    await steps.makeAnsweredOffer(shop, 41);
    valueOf(await shop.call('wishlist.setStockAlert', { skuId: 'gone-1', on: true }));
    shop.clock.now += 2 * MINUTE;
    await shop.engine.simulateSeller();
    await notifyBackInStock(shop.engine.portsFor());
    await notifyBackInStock(shop.engine.portsFor());
    const kinds = await kindsOf(shop);
    for (const kind of ['back-in-stock', 'offer-answered', 'balance-due'])
      expect(kinds.filter((each) => each === kind)).toHaveLength(1);
  });

  it('keeps to its limit, however much happened', async () => {
    const shop = openTestShop();
    for (let at = 0; at < LIMITS.messages + 2; at += 1) {
      const order = await placeOrder(shop.call, { 'tea-1': 1 }, `order-${at}`);
      await payFor(shop, order);
      shop.clock.now += MINUTE;
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    }
    const { messages } = await listed(shop);
    expect(messages).toHaveLength(LIMITS.messages);
    expect(messages.map(({ at }) => at)).toEqual(messages.map(({ at }) => at).sort((a, b) => b - a));
    expect(new Set(messages.map(({ id }) => id)).size).toBe(LIMITS.messages);
  });
});

describe('message.markRead', () => {
  it('remembers up to when the shopper has read, never back and never into the future', async () => {
    const shop = openTestShop();
    const { id } = await steps.placePaidOrder(shop);
    await readOrder(shop, id);
    const [newest] = (await listed(shop)).messages;
    const mark = async (until: number) => {
      valueOf(await shop.call('message.markRead', { until }));
      return (await listed(shop.restart())).readUntil;
    };
    expect((await listed(shop)).readUntil).toBe(0);
    expect(await mark(newest?.at ?? 0)).toBe(newest?.at);
    expect(await mark(1)).toBe(newest?.at);
    expect(await mark(shop.clock.now + MINUTE)).toBe(shop.clock.now);
  });
});
