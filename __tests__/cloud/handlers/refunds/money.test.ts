import { audit } from '../../../support/audit/audit';
import { boughtShop, letItHappen, orderNow, request, wishFor } from '../../../support/refunds/refunds';
import { stockOf, valueOf } from '../../../support/shop';

const WHOLE = { 'cup-red': 2, 'tea-1': 3 };

describe('a paid order of which nothing was sent', () => {
  it('is over once all of it was refunded: money, freight, credit, coupon and pieces are back', async () => {
    const { shop, order } = await boughtShop();
    const refund = await request(shop.ask, wishFor(order, WHOLE));
    expect(refund).toMatchObject({ state: 'requested', amount: order.total, isUnsent: true });
    const after = await letItHappen(shop, order);
    expect(after).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded', amount: order.total }] });
    expect(after.events[after.events.length - 1]).toMatchObject({ state: 'cancelled', reason: 'refunded' });
    expect([await stockOf(shop, 'cup-red'), await stockOf(shop, 'tea-1')]).toEqual([5, 100]);
    const { credit, cards } = valueOf(await shop.ask('coupon.list', {}));
    expect(credit).toBe(600);
    expect(cards.find(({ coupon }) => coupon.id === 'all-5')?.state).toBe('usable');
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is sent without the pieces that were refunded, and with nothing while that is open', async () => {
    const { shop, order } = await boughtShop();
    await request(shop.ask, wishFor(order, { 'cup-red': 2, 'tea-1': 1 }));
    shop.clock.now += 1_000;
    expect(await orderNow(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ state: 'requested' }] });
    await letItHappen(shop, order, 3 * 60_000);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    await shop.engine.tend();
    const sent = await orderNow(shop, order.id);
    expect(sent).toMatchObject({ state: 'shipped', shipment: { lines: [{ skuId: 'tea-1', quantity: 2 }] } });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
