import { beijingDay, DAY } from '@/contract/time';

import { expectFiguresToAddUp } from '../../../support/audit/audit-listed-figures';
import { openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

async function buy(shop: TestShop, shopperId: string, quantities: Readonly<Record<string, number>>) {
  const call = shop.callAs(shopperId);
  const order = await placeOrder(call, quantities, `order-${shop.clock.now}`);
  await payFor({ ...shop, call }, order);
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

const read = async ({ call }: TestShop, period: 'today' | '7-days' | '30-days') =>
  valueOf(await call('desk.figures', { period }));

describe('the figures', () => {
  it('of a shop without orders are nothing, for each day', async () => {
    const shop = openTestShop();
    const figures = await read(shop, '7-days');
    expect(figures).toMatchObject({ visits: 0, orders: { value: 0 }, paid: { value: 0 }, bySource: [], bestGoods: [] });
    expect(figures.average).toBeUndefined();
    expect(figures.byDay.map(({ day }) => day - beijingDay(shop.clock.now))).toEqual([-6, -5, -4, -3, -2, -1, 0]);
  });

  it('count a visit, what came of it, and the goods that sell best', async () => {
    const shop = openTestShop();
    const landing = { to: 'goods', id: 'cup' } as const;
    valueOf(await shop.callAs('one')('visit.record', { requestId: 'visit-1', landing, source: 'group' }));
    const one = await buy(shop, 'one', { 'tea-1': 3 });
    const two = await buy(shop, 'two', { 'cup-red': 1 });
    const figures = await read(shop, 'today');
    expect(figures).toMatchObject({
      ...{ visits: 1, orders: { value: 2 }, paid: { value: one.total + two.total }, refunded: { value: 0 } },
      average: { value: Math.round((one.total + two.total) / 2) },
    });
    expect(figures.bySource).toMatchObject(
      [
        { source: 'group', visits: 1, orders: { value: 1 }, paid: one.total },
        { source: 'direct', visits: 0, orders: { value: 1 }, paid: two.total },
      ].sort((a, b) => b.paid - a.paid),
    );
    expect(figures.bestGoods.map(({ goodsId, pieces }) => [goodsId, pieces.value])).toEqual([
      ['tea', 3],
      ['cup', 1],
    ]);
    await expectFiguresToAddUp(shop);
    expect(valueOf(await shop.call('desk.summary', {})).today).toEqual({
      visits: 1,
      orders: 2,
      paid: one.total + two.total,
    });
  });

  it('change of day with midnight in Beijing, and leave a period after its last day', async () => {
    const shop = openTestShop();
    const { total } = await buy(shop, 'one', { 'tea-1': 1 });
    shop.clock.now += DAY;
    expect((await read(shop, 'today')).paid.value).toBe(0);
    expect((await read(shop, '7-days')).paid.value).toBe(total);
    shop.clock.now += 6 * DAY;
    expect((await read(shop, '7-days')).paid.value).toBe(0);
    expect((await read(shop, '30-days')).paid.value).toBe(total);
  });

  it('count a refund on its day, and no sale of what went back as a whole', async () => {
    const shop = openTestShop();
    const { id, total } = await buy(shop, 'one', { 'tea-1': 2 });
    shop.clock.now += DAY;
    const back = { requestId: 'back-1', orderId: id, amount: total, message: '' };
    valueOf(await shop.call('desk.refundOrder', back));
    shop.clock.now += DAY / 2;
    valueOf(await shop.call('desk.getOrder', { orderId: id }));
    const figures = await read(shop, '7-days');
    expect(figures).toMatchObject({ paid: { value: total }, refunded: { value: total }, bestGoods: [] });
    expect(figures.average).toBeUndefined();
    await expectFiguresToAddUp(shop);
  });

  it('say what runs low, the fewest pieces first', async () => {
    const shop = openTestShop({ content: testContent() });
    const { lowStock } = await read(shop, 'today');
    expect(lowStock.length).toBeGreaterThan(0);
    expect(lowStock.map(({ left }) => left)).toEqual(lowStock.map(({ left }) => left).sort((a, b) => a - b));
    expect(lowStock.every(({ left }) => left <= 5)).toBe(true);
  });
});
