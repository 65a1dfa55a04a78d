import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { DAY, MINUTE } from '@/contract/time';

import { failureOf, openTestShop, payFor, stockOf, valueOf, type CallShop, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const content = testContent();
const withStall = { ...content, shop: { ...content.shop, stall: { name: '摊上买的' } } };
const openStall = () => openTestShop({ content: withStall });

async function placeGoods(call: CallShop, items: Readonly<Record<string, number>>, requestId = 'stall-1') {
  const lines = Object.entries(items).map(([skuId, quantity]) => ({ skuId, quantity }));
  const { total } = valueOf(await call('cart.quote', { lines, stall: true }));
  return call('order.placeAtStall', { requestId, purchase: { kind: 'goods', lines, shown: total } });
}

const placeAmount = (call: CallShop, amount: number, requestId = 'stall-1') =>
  call('order.placeAtStall', { requestId, purchase: { kind: 'amount', amount: fen(amount) } });

const heldStocks = ({ engine }: TestShop) => engine.store.list('stock').filter(({ left, supplied }) => left < supplied);

describe('order.placeAtStall', () => {
  it('sells catalog goods without address and freight, and reserves stock', async () => {
    const shop = openStall();
    const order = valueOf(await placeGoods(shop.call, { 'cup-red': 2 }));
    expect(order).not.toHaveProperty('address');
    expect(order.breakdown.map(({ kind }) => kind)).toEqual(['goods']);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('accepts a plain amount without touching stock and sales', async () => {
    const shop = openStall();
    const order = valueOf(await placeAmount(shop.call, 3_651));
    await payFor(shop, order);
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id }))).toMatchObject({ total: 3_651 });
    expect(heldStocks(shop)).toEqual([]);
    expect(shop.engine.store.list('sales')).toEqual([]);
  });

  it('is received as soon as the payment service confirms it, and completed in time', async () => {
    const shop = openStall();
    const order = valueOf(await placeAmount(shop.call, 1_000));
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id }))).toMatchObject({
      state: 'awaiting-payment',
    });
    await payFor(shop, order);
    const paid = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(paid).toMatchObject({ state: 'received' });
    expect(paid.events.map(({ state }) => state)).toEqual(['awaiting-payment', 'paid', 'received']);
    shop.clock.now += 9 * DAY;
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toMatchObject({ state: 'completed' });
  });

  it('releases stock if it is not paid in time', async () => {
    const shop = openStall();
    const order = valueOf(await placeGoods(shop.call, { 'cup-blue': 1 }));
    shop.clock.now += 31 * MINUTE;
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toMatchObject({ state: 'cancelled' });
    expect(await stockOf(shop, 'cup-blue')).toBe(1);
    const amount = valueOf(await placeAmount(shop.call, 500, 'stall-2'));
    shop.clock.now += 31 * MINUTE;
    valueOf(await shop.call('order.get', { orderId: amount.id }));
    expect(heldStocks(shop)).toEqual([]);
  });

  it('places one order for a repeated request and rejects the id with other content', async () => {
    const shop = openStall();
    const [first, second] = await Promise.all([placeAmount(shop.call, 900), placeAmount(shop.call, 900)]);
    expect(valueOf(second).id).toBe(valueOf(first).id);
    expect(failureOf(await placeAmount(shop.call, 901))).toMatchObject({ code: 'REQUEST_REUSED' });
    expect(shop.engine.store.list('orders')).toHaveLength(1);
  });

  it('rejects a changed total, unknown SKUs and sold-out goods, and changes nothing', async () => {
    const shop = openStall();
    const place = (lines: readonly { skuId: string; quantity: number }[], shown: number) =>
      shop.call('order.placeAtStall', { requestId: 'r', purchase: { kind: 'goods', lines, shown: fen(shown) } });
    expect(failureOf(await place([{ skuId: 'cup-red', quantity: 1 }], 1))).toMatchObject({
      code: 'PRICE_CHANGED',
      detail: { shown: 1, now: 5_000 },
    });
    expect(failureOf(await place([{ skuId: 'none', quantity: 1 }], 1))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await place([{ skuId: 'cup-blue', quantity: 2 }], 1))).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect([shop.engine.store.list('orders'), heldStocks(shop)]).toEqual([[], []]);
  });

  it.each([0, -1, 0.5, LIMITS.stallAmount + 1, Number.MAX_SAFE_INTEGER, '12', null])(
    'rejects an amount of %p',
    async (amount) => {
      const { sendRaw } = openStall();
      expect(
        failureOf(await sendRaw('order.placeAtStall', { requestId: 'r', purchase: { kind: 'amount', amount } })),
      ).toMatchObject({
        code: 'INVALID_INPUT',
      });
    },
  );

  it('is unavailable in a shop without a stall or without payments', async () => {
    expect(failureOf(await placeAmount(openTestShop().call, 100))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    const contact = { ...withStall, shop: { ...withStall.shop, payment: 'contact' as const } };
    expect(failureOf(await placeAmount(openTestShop({ content: contact }).call, 100))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
  });
});
