import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { DAY, MINUTE } from '@/contract/time';

import { failureOf, openShop, payFor, stockOf, valueOf, type AskShop, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const content = testContent();
const withStall = { ...content, shop: { ...content.shop, stall: { name: '摊上买的' } } };
const openStall = () => openShop({ content: withStall });

async function placeGoods(ask: AskShop, wanted: Readonly<Record<string, number>>, requestId = 'stall-1') {
  const lines = Object.entries(wanted).map(([skuId, quantity]) => ({ skuId, quantity }));
  const { total } = valueOf(await ask('cart.quote', { lines, stall: true }));
  return ask('order.placeAtStall', { requestId, wish: { kind: 'goods', lines, shown: total } });
}

const placeAmount = (ask: AskShop, amount: number, requestId = 'stall-1') =>
  ask('order.placeAtStall', { requestId, wish: { kind: 'amount', amount: fen(amount) } });

const stocks = ({ engine }: TestShop) => engine.store.list('stock');

describe('order.placeAtStall', () => {
  it('sells what lies there without an address or freight, and holds its stock', async () => {
    const shop = openStall();
    const order = valueOf(await placeGoods(shop.ask, { 'cup-red': 2 }));
    expect(order).not.toHaveProperty('address');
    expect(order.figures.map(({ kind }) => kind)).toEqual(['goods']);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('takes an amount to the fen, keeps no stock of it and counts no sale', async () => {
    const shop = openStall();
    const order = valueOf(await placeAmount(shop.ask, 3_651));
    await payFor(shop, order);
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }))).toMatchObject({ total: 3_651 });
    expect(stocks(shop)).toEqual([]);
    expect(shop.engine.store.list('sales')).toEqual([]);
  });

  it('is in the shopper’s hands as soon as the payment service says that it is paid, and over in time', async () => {
    const shop = openStall();
    const order = valueOf(await placeAmount(shop.ask, 1_000));
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }))).toMatchObject({
      state: 'awaiting-payment',
    });
    await payFor(shop, order);
    const paid = valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'received' });
    expect(paid.events.map(({ state }) => state)).toEqual(['awaiting-payment', 'paid', 'received']);
    shop.clock.now += 9 * DAY;
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toMatchObject({ state: 'completed' });
  });

  it('unpaid gives its stock back in time', async () => {
    const shop = openStall();
    const order = valueOf(await placeGoods(shop.ask, { 'cup-blue': 1 }));
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toMatchObject({ state: 'cancelled' });
    expect(await stockOf(shop, 'cup-blue')).toBe(1);
    const amount = valueOf(await placeAmount(shop.ask, 500, 'stall-2'));
    shop.clock.now += 31 * MINUTE;
    valueOf(await shop.ask('order.get', { orderId: amount.id }));
    expect(stocks(shop)).toEqual([{ id: 'cup-blue', left: 1 }]);
  });

  it('sent twice is one order; the same id with another wish is refused', async () => {
    const shop = openStall();
    const [first, second] = await Promise.all([placeAmount(shop.ask, 900), placeAmount(shop.ask, 900)]);
    expect(valueOf(second).id).toBe(valueOf(first).id);
    expect(failureOf(await placeAmount(shop.ask, 901))).toMatchObject({ code: 'REQUEST_REUSED' });
    expect(shop.engine.store.list('orders')).toHaveLength(1);
  });

  it('refuses another total than now, what is not there, and more than there is, and changes nothing', async () => {
    const shop = openStall();
    const wish = (lines: readonly { skuId: string; quantity: number }[], shown: number) =>
      shop.ask('order.placeAtStall', { requestId: 'r', wish: { kind: 'goods', lines, shown: fen(shown) } });
    expect(failureOf(await wish([{ skuId: 'cup-red', quantity: 1 }], 1))).toMatchObject({
      code: 'PRICE_CHANGED',
      detail: { shown: 1, now: 5_000 },
    });
    expect(failureOf(await wish([{ skuId: 'none', quantity: 1 }], 1))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await wish([{ skuId: 'cup-blue', quantity: 2 }], 1))).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect([shop.engine.store.list('orders'), stocks(shop)]).toEqual([[], []]);
  });

  it.each([0, -1, 0.5, LIMITS.stallAmount + 1, Number.MAX_SAFE_INTEGER, '12', null])(
    'takes no amount of %p',
    async (amount) => {
      const { send } = openStall();
      expect(
        failureOf(await send('order.placeAtStall', { requestId: 'r', wish: { kind: 'amount', amount } })),
      ).toMatchObject({
        code: 'INVALID_INPUT',
      });
    },
  );

  it('has no stall in a shop that did not say so, nor in one that takes no payment', async () => {
    expect(failureOf(await placeAmount(openShop().ask, 100))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    const contact = { ...withStall, shop: { ...withStall.shop, payment: 'contact' as const } };
    expect(failureOf(await placeAmount(openShop({ content: contact }).ask, 100))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
  });
});
