import { audit } from '../../../support/audit/audit';
import {
  openShopWithOrder,
  readOrder,
  refundInputFor,
  requestRefund,
  settleRefund,
} from '../../../support/refunds/refunds';
import { stockOf, valueOf } from '../../../support/shop';

const WHOLE = { 'cup-red': 2, 'tea-1': 3 };

describe('a paid order before shipment', () => {
  it('is cancelled after a full refund, with money, freight, credit, coupon and stock returned', async () => {
    const { shop, order } = await openShopWithOrder();
    const refund = await requestRefund(shop.call, refundInputFor(order, WHOLE));
    expect(refund).toMatchObject({ state: 'requested', amount: order.total, isUnshipped: true });
    const after = await settleRefund(shop, order);
    expect(after).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded', amount: order.total }] });
    expect(after.events[after.events.length - 1]).toMatchObject({ state: 'cancelled', reason: 'refunded' });
    expect([await stockOf(shop, 'cup-red'), await stockOf(shop, 'tea-1')]).toEqual([5, 100]);
    const { credit, items } = valueOf(await shop.call('coupon.list', {}));
    expect(credit).toBe(600);
    expect(items.find(({ coupon }) => coupon.id === 'all-5')?.state).toBe('usable');
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is not shipped while a request is open, then without the refunded pieces', async () => {
    const { shop, order } = await openShopWithOrder();
    await requestRefund(shop.call, refundInputFor(order, { 'cup-red': 2, 'tea-1': 1 }));
    shop.clock.now += 1_000;
    expect(await readOrder(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ state: 'requested' }] });
    await settleRefund(shop, order, 3 * 60_000);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    await shop.engine.simulateSeller();
    const sent = await readOrder(shop, order.id);
    expect(sent).toMatchObject({ state: 'shipped', shipments: [{ lines: [{ skuId: 'tea-1', quantity: 2 }] }] });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
