import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import { DAY, MINUTE } from '@/contract/time';

import { failureOf, openTestShop, orderInput, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';

/** A shop whose shopper has a locked price of 46 yuan for two red cups; the list price is 50 yuan. */
async function lockedShop(): Promise<TestShop> {
  const shop = openTestShop();
  const input = { requestId: 'offer', skuId: 'cup-red', price: yuan(46), quantity: 2, message: '' };
  valueOf(await shop.call('offer.make', input));
  shop.clock.now += OFFER_ANSWER_DELAY;
  await shop.engine.simulateSeller();
  return shop;
}

const stateOf = async ({ call }: TestShop) => valueOf(await call('offer.list', {})).items[0]?.state;
const totalOf = async (call: TestShop['call'], quantity = 1) => {
  const quote = valueOf(await call('cart.quote', { lines: [{ skuId: 'cup-red', quantity }] }));
  return quote.breakdown.filter(({ kind }) => kind !== 'freight').reduce((sum, { amount }) => sum + amount, 0);
};

describe('a locked price', () => {
  it('is quoted to its shopper only', async () => {
    const shop = await lockedShop();
    expect(await totalOf(shop.call, 2)).toBe(9_200);
    expect(await totalOf(shop.call, 3)).toBe(14_200);
    expect(await totalOf(shop.callAs('stranger'), 2)).toBe(10_000);
  });

  it('is used by one order, which the offer names, and by no second one', async () => {
    const shop = await lockedShop();
    const first = await placeOrder(shop.call, { 'cup-red': 1 });
    expect(first.lines).toMatchObject([{ payable: 4_600, bargain: { used: true } }]);
    expect(valueOf(await shop.call('offer.list', {})).items).toMatchObject([{ state: 'used', orderId: first.id }]);
    expect(await totalOf(shop.call)).toBe(5_000);
    const second = await placeOrder(shop.call, { 'cup-red': 1 }, 'order-2');
    expect(second.lines).toMatchObject([{ payable: 5_000 }]);
    expect(second.lines[0]?.bargain).toBeUndefined();
  });

  it('is used once by two concurrent orders; the other fails with both totals', async () => {
    const shop = await lockedShop();
    const input = await orderInput(shop.call, { 'cup-red': 1 });
    const both = await Promise.all([
      shop.call('order.place', input),
      shop.call('order.place', { ...input, requestId: 'order-2' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = both.find(({ ok }) => !ok);
    const changed = { shown: input.shown, now: input.shown + 400 };
    expect(lost).toMatchObject({ failure: { code: 'PRICE_CHANGED', detail: changed } });
  });

  it('is released when its order is cancelled unpaid, and can be used again', async () => {
    const shop = await lockedShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    for (const _attempt of [1, 2]) valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(await stateOf(shop)).toBe('accepted');
    expect((await placeOrder(shop.call, { 'cup-red': 2 }, 'order-2')).lines).toMatchObject([{ payable: 9_200 }]);
  });

  it('is not released after it has expired', async () => {
    const shop = await lockedShop();
    shop.clock.now += DAY - OFFER_ANSWER_DELAY;
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).state).toBe('cancelled');
    expect(await stateOf(shop)).toBe('expired');
    expect(await totalOf(shop.call)).toBe(5_000);
  });

  it('that expires between quote and order fails with both totals, and nothing is ordered', async () => {
    const shop = await lockedShop();
    const input = await orderInput(shop.call, { 'cup-red': 1 });
    shop.clock.now += DAY;
    const failure = failureOf(await shop.call('order.place', input));
    expect(failure).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: input.shown, now: input.shown + 400 } });
    expect(valueOf(await shop.call('order.list', {})).items).toEqual([]);
  });

  it('that expires after the order was placed still applies to it', async () => {
    const shop = await lockedShop();
    shop.clock.now += DAY - OFFER_ANSWER_DELAY;
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    shop.clock.now += 2 * MINUTE;
    await payFor(shop, order);
    const paid = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'paid', total: order.total });
    expect(await stateOf(shop)).toBe('used');
  });

  it('stays with its paid order, which can’t be cancelled', async () => {
    const shop = await lockedShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    expect(failureOf(await shop.call('order.cancel', { orderId: order.id })).code).toBe('ORDER_STATE');
    expect(await stateOf(shop)).toBe('used');
  });

  it('survives a restart', async () => {
    const shop = (await lockedShop()).restart();
    expect(await totalOf(shop.call, 2)).toBe(9_200);
  });
});
