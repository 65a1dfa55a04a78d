import { yuan } from '@/contract/money';
import type { PromotionContent } from '@/demo/types';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openShop, orderInput, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';
import { goodsContent, ON_NOW, testContent } from '../../../support/test-content';

const timePrice: PromotionContent = {
  kind: 'time-price',
  id: 'week',
  name: 'a week',
  ...ON_NOW,
  goodsIds: ['tea'],
  to: { price: yuan(24) },
  basis: 'last week',
};
const TEN_DAYS = 10 * 86_400_000;
const shopWith = (...promotions: readonly PromotionContent[]) => openShop({ content: testContent({ promotions }) });

describe('a price for a time', () => {
  it('is the price wherever the good is shown, with the one before and its basis', async () => {
    const { ask } = shopWith(timePrice);
    const was = { price: 3_000, basis: 'last week' };
    const { goods } = valueOf(await ask('goods.get', { goodsId: 'tea' }));
    expect(goods).toMatchObject({ price: { from: 2_400, to: 2_400 }, was, skus: [{ price: 2_400, was }] });
    expect(goods.promotions).toMatchObject([{ kind: 'time-price', id: 'week', name: 'a week' }]);
    expect(goods.coupons.map(({ id }) => id)).toEqual(['all-5', 'tea-9', 'later-20']);
    const list = valueOf(await ask('goods.list', { categoryId: 'tea' }));
    expect(list.items).toMatchObject([{ price: { from: 2_400 }, was }]);
    const quote = valueOf(await ask('cart.quote', { lines: [{ skuId: 'tea-1', quantity: 2 }] }));
    expect(quote.lines).toMatchObject([{ unitPrice: 2_400, amount: 4_800, was }]);
  });

  it('that ends between the quote and the order is told, and nothing is ordered', async () => {
    const shop = shopWith(timePrice);
    const input = await orderInput(shop.ask, { 'tea-1': 1 });
    shop.clock.now += TEN_DAYS;
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject({
      code: 'PRICE_CHANGED',
      detail: { shown: 3_400, now: 4_000 },
    });
    expect(await stockOf(shop, 'tea-1')).toBe(100);
  });

  it('stays in an order that was placed in time', async () => {
    const shop = shopWith(timePrice);
    const order = await placeOrder(shop.ask, { 'tea-1': 1 });
    shop.clock.now += TEN_DAYS;
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).total).toBe(3_400);
  });
});

describe('a pre-ordered good', () => {
  const deposit = { percent: 30, balanceDays: 7, keepPercent: 20, priceRule: 'a rule' };
  const content = testContent({
    goods: [
      goodsContent({ id: 'caddy', preorder: { from: '京都', arrives: { daysAhead: 20 }, deposit } }),
      goodsContent({ id: 'plate' }),
    ],
  });

  it('is billed its deposit, and the order keeps how the rest is paid', async () => {
    const shop = openShop({ content });
    const order = await placeOrder(shop.ask, { 'caddy-1': 1 });
    expect(order).toMatchObject({ total: 6_000, deposit: { ...deposit, now: 1_500, balance: 4_500 } });
    expect(valueOf(await shop.ask('order.pay', { orderId: order.id }))).toMatchObject({ amount: 1_500 });
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('is not ordered among others, and is quoted all the same', async () => {
    const shop = openShop({ content });
    const input = await orderInput(shop.ask, { 'plate-1': 1, 'caddy-1': 1 });
    expect(input.shown).toBe(11_000);
    expect(failureOf(await shop.ask('order.place', input))).toMatchObject({
      code: 'PREORDER_ALONE',
      detail: { skuId: 'caddy-1' },
    });
    expect(await stockOf(shop, 'plate-1')).toBe(10);
  });
});
