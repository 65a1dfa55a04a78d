import { yuan } from '@/contract/money';
import type { PromotionContent } from '@/demo/types';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openTestShop, orderInput, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';
import { ACTIVE_NOW, goodsContent, testContent } from '../../../support/test-content';

const limitedTimePrice: PromotionContent = {
  kind: 'limited-time-price',
  id: 'week',
  name: 'a week',
  ...ACTIVE_NOW,
  goodsIds: ['tea'],
  newPrice: { price: yuan(24) },
  basis: 'last week',
};
const TEN_DAYS = 10 * 86_400_000;
const shopWith = (...promotions: readonly PromotionContent[]) => openTestShop({ content: testContent({ promotions }) });

describe('a limited-time price', () => {
  it('is shown wherever the goods are, with the former price and its basis', async () => {
    const { call } = shopWith(limitedTimePrice);
    const was = { price: 3_000, basis: 'last week' };
    const { goods } = valueOf(await call('goods.get', { goodsId: 'tea' }));
    expect(goods).toMatchObject({ price: { from: 2_400, to: 2_400 }, was, skus: [{ price: 2_400, was }] });
    expect(goods.promotions).toMatchObject([{ kind: 'limited-time-price', id: 'week', name: 'a week' }]);
    expect(goods.coupons.map(({ id }) => id)).toEqual(['all-5', 'tea-9', 'later-20']);
    const list = valueOf(await call('goods.list', { categoryId: 'tea' }));
    expect(list.items).toMatchObject([{ price: { from: 2_400 }, was }]);
    const quote = valueOf(await call('cart.quote', { lines: [{ skuId: 'tea-1', quantity: 2 }] }));
    expect(quote.lines).toMatchObject([{ unitPrice: 2_400, amount: 4_800, was }]);
  });

  it('that ends between quote and order fails with the new total, and nothing is ordered', async () => {
    const shop = shopWith(limitedTimePrice);
    const input = await orderInput(shop.call, { 'tea-1': 1 });
    shop.clock.now += TEN_DAYS;
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({
      code: 'PRICE_CHANGED',
      detail: { shown: 3_400, now: 4_000 },
    });
    expect(await stockOf(shop, 'tea-1')).toBe(100);
  });

  it('stays in an order placed in time', async () => {
    const shop = shopWith(limitedTimePrice);
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    shop.clock.now += TEN_DAYS;
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).total).toBe(3_400);
  });
});

describe('a pre-order', () => {
  const deposit = { percent: 30, balanceDays: 7, nonRefundablePercent: 20, priceChangePolicy: 'a rule' };
  const content = testContent({
    goods: [
      goodsContent({ id: 'caddy', preorder: { from: '京都', arrivesAt: { daysAhead: 20 }, deposit } }),
      goodsContent({ id: 'plate' }),
    ],
  });

  it('is charged its deposit, and the order stores the balance', async () => {
    const shop = openTestShop({ content });
    const order = await placeOrder(shop.call, { 'caddy-1': 1 });
    expect(order).toMatchObject({ total: 6_000, deposit: { ...deposit, amount: 1_500, balance: 4_500 } });
    expect(valueOf(await shop.call('order.pay', { orderId: order.id }))).toMatchObject({ amount: 1_500 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('is quoted but not ordered together with other goods', async () => {
    const shop = openTestShop({ content });
    const input = await orderInput(shop.call, { 'plate-1': 1, 'caddy-1': 1 });
    expect(input.shown).toBe(11_000);
    expect(failureOf(await shop.call('order.place', input))).toMatchObject({
      code: 'PREORDER_NOT_COMBINABLE',
      detail: { skuId: 'caddy-1' },
    });
    expect(await stockOf(shop, 'plate-1')).toBe(10);
  });
});
