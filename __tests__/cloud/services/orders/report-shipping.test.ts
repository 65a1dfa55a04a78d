import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err } from '@/contract/result';
import { ASK_AGAIN_AFTER } from '@/domain/due-orders';

import { auditShipping, forgottenReports } from '../../../support/audit/audit-shipping';
import { openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
const RIGHT = { carrier: '中通快递', trackingNumber: '78000000000001' };

async function paidOrder(shop: TestShop, requestId = 'order-1'): Promise<Order> {
  const order = await placeOrder(shop.call, { 'tea-1': 1 }, requestId);
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

async function shippedOrder(shop: TestShop, requestId?: string): Promise<Order> {
  const { id } = await paidOrder(shop, requestId);
  return valueOf(await shop.call('desk.ship', { orderId: id, parcels: [PARCEL] })).order;
}

const booksOf = ({ engine }: TestShop) => engine.store.list('sandboxShipping');
const sweep = ({ engine }: TestShop) => sweepOrders(engine.portsFor('timer'));
const correct = ({ call }: TestShop, { id }: Order) =>
  call('desk.correctParcel', { orderId: id, trackingNumber: PARCEL.trackingNumber, correct: RIGHT });

describe('WeChat’s shipping management', () => {
  it('is told of an order that the seller ships, once', async () => {
    const shop = openTestShop();
    const order = await shippedOrder(shop);
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    expect(booksOf(shop)).toEqual([{ id: order.number, parcels: [PARCEL], isCorrected: false }]);
  });

  it('is told of orders that are shipped at once', async () => {
    const shop = openTestShop();
    const orders = [await paidOrder(shop, 'one'), await paidOrder(shop, 'two')];
    const parcels = orders.map(({ id }, at) => ({ orderId: id, ...PARCEL, trackingNumber: `SF00000000${at}` }));
    valueOf(await shop.call('desk.shipMany', { parcels }));
    expect(booksOf(shop)).toHaveLength(2);
    expect(forgottenReports(shop.engine.store)).toEqual([]);
  });

  it('is told of the one correction', async () => {
    const shop = openTestShop();
    const order = await shippedOrder(shop);
    valueOf(await correct(shop, order));
    expect(booksOf(shop)).toEqual([{ id: order.number, parcels: [RIGHT], isCorrected: true }]);
  });

  it('is told of a purchase at the stall, which has no parcel', async () => {
    const content = testContent();
    const shop = openTestShop({ content: { ...content, shop: { ...content.shop, stall: { name: '摊上买的' } } } });
    const lines = [{ skuId: 'tea-1', quantity: 1 }];
    const { total } = valueOf(await shop.call('cart.quote', { lines, stall: true }));
    const order = valueOf(
      await shop.call('order.placeAtStall', { requestId: 's', purchase: { kind: 'goods', lines, shown: total } }),
    );
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    expect(booksOf(shop)).toEqual([{ id: order.number, parcels: [], isCorrected: false }]);
  });

  it('keeps nobody from shipping while it is away, and is told by a later sweep', async () => {
    const shop = openTestShop();
    shop.failingPayments.add('report');
    const order = await shippedOrder(shop);
    expect(order.state).toBe('shipped');
    expect(auditShipping(shop.engine.store)).toEqual([]);
    expect(forgottenReports(shop.engine.store)).toEqual([`${order.number}: sent, and never reported`]);
    await sweep(shop);
    expect(booksOf(shop)).toEqual([]);
    shop.clock.now += ASK_AGAIN_AFTER;
    await sweep(shop);
    expect(forgottenReports(shop.engine.store)).toEqual([]);
  });

  it('is told of the right parcel when the correction comes before the first report', async () => {
    const shop = openTestShop();
    shop.failingPayments.add('report');
    const order = await shippedOrder(shop);
    shop.failingPayments.clear();
    valueOf(await correct(shop, order));
    expect(booksOf(shop)).toEqual([{ id: order.number, parcels: [RIGHT], isCorrected: false }]);
    expect(forgottenReports(shop.engine.store)).toEqual([]);
  });

  it('does not keep one report waiting for another that is refused for ever', async () => {
    const shop = openTestShop();
    shop.failingPayments.add('report');
    const refused = await shippedOrder(shop, 'refused');
    const other = await shippedOrder(shop, 'other');
    shop.clock.now += ASK_AGAIN_AFTER;
    const { shipping, ...ports } = shop.engine.portsFor('timer');
    const report: typeof shipping.report = async (one) =>
      one.paymentNumber === refused.number ? err(failure('UNAVAILABLE', { reason: 'refused' })) : shipping.report(one);
    await sweepOrders({ ...ports, shipping: { ...shipping, report } });
    expect(booksOf(shop).map(({ id }) => id)).toEqual([other.number]);
  });
});
