import { THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import { DAY, MINUTE } from '@/contract/time';

import { failureOf, openShop, orderInput, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';

/** A shop in which two red cups, usually 50 yuan, are locked at 46 for its own shopper. */
async function lockedShop(): Promise<TestShop> {
  const shop = openShop();
  const wish = { requestId: 'offer', skuId: 'cup-red', price: yuan(46), quantity: 2, words: '' };
  valueOf(await shop.ask('offer.make', wish));
  shop.clock.now += THINKING;
  await shop.engine.tend();
  return shop;
}

const stateOf = async ({ ask }: TestShop) => valueOf(await ask('offer.list', {})).items[0]?.state;
const totalOf = async (ask: TestShop['ask'], quantity = 1) => {
  const quote = valueOf(await ask('cart.quote', { lines: [{ skuId: 'cup-red', quantity }] }));
  return quote.figures.filter(({ kind }) => kind !== 'freight').reduce((sum, { amount }) => sum + amount, 0);
};

describe('a locked price', () => {
  it('is quoted to the shopper whose it is, and to no one else', async () => {
    const shop = await lockedShop();
    expect(await totalOf(shop.ask, 2)).toBe(9_200);
    expect(await totalOf(shop.ask, 3)).toBe(14_200);
    expect(await totalOf(shop.askAs('stranger'), 2)).toBe(10_000);
  });

  it('is used by one order, which says which, and by no second one', async () => {
    const shop = await lockedShop();
    const first = await placeOrder(shop.ask, { 'cup-red': 1 });
    expect(first.lines).toMatchObject([{ payable: 4_600, bargain: { used: true } }]);
    expect(valueOf(await shop.ask('offer.list', {})).items).toMatchObject([{ state: 'used', orderId: first.id }]);
    expect(await totalOf(shop.ask)).toBe(5_000);
    const second = await placeOrder(shop.ask, { 'cup-red': 1 }, 'order-2');
    expect(second.lines).toMatchObject([{ payable: 5_000 }]);
    expect(second.lines[0]?.bargain).toBeUndefined();
  });

  it('is used once by two orders at the same time: the other learns of both figures', async () => {
    const shop = await lockedShop();
    const input = await orderInput(shop.ask, { 'cup-red': 1 });
    const both = await Promise.all([
      shop.ask('order.place', input),
      shop.ask('order.place', { ...input, requestId: 'order-2' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = both.find(({ ok }) => !ok);
    const changed = { shown: input.shown, now: input.shown + 400 };
    expect(lost).toMatchObject({ failure: { code: 'PRICE_CHANGED', detail: changed } });
  });

  it('comes back when its order is cancelled unpaid, and can be used again', async () => {
    const shop = await lockedShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    for (const _time of [1, 2]) valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    expect(await stateOf(shop)).toBe('accepted');
    expect((await placeOrder(shop.ask, { 'cup-red': 2 }, 'order-2')).lines).toMatchObject([{ payable: 9_200 }]);
  });

  it('does not come back beyond its time', async () => {
    const shop = await lockedShop();
    shop.clock.now += DAY - THINKING;
    const order = await placeOrder(shop.ask, { 'cup-red': 2 });
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).state).toBe('cancelled');
    expect(await stateOf(shop)).toBe('expired');
    expect(await totalOf(shop.ask)).toBe(5_000);
  });

  it('that ends between the quote and the order is told with both figures, and nothing is ordered', async () => {
    const shop = await lockedShop();
    const input = await orderInput(shop.ask, { 'cup-red': 1 });
    shop.clock.now += DAY;
    const failure = failureOf(await shop.ask('order.place', input));
    expect(failure).toMatchObject({ code: 'PRICE_CHANGED', detail: { shown: input.shown, now: input.shown + 400 } });
    expect(valueOf(await shop.ask('order.list', {})).items).toEqual([]);
  });

  it('that ends after the order was placed is paid as it was placed', async () => {
    const shop = await lockedShop();
    shop.clock.now += DAY - THINKING;
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    shop.clock.now += 2 * MINUTE;
    await payFor(shop, order);
    const paid = valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'paid', total: order.total });
    expect(await stateOf(shop)).toBe('used');
  });

  it('stays with its paid order, also when the order is asked to end', async () => {
    const shop = await lockedShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    expect(failureOf(await shop.ask('order.cancel', { orderId: order.id })).code).toBe('ORDER_STATE');
    expect(await stateOf(shop)).toBe('used');
  });

  it('is still there after the app was killed', async () => {
    const shop = (await lockedShop()).restart();
    expect(await totalOf(shop.ask, 2)).toBe(9_200);
  });
});
