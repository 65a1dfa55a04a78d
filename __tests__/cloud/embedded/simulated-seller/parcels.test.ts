import { createEmbeddedCloud } from '@/cloud/embedded';
import { PACKING_DELAY } from '@/cloud/embedded/simulated-seller/parcels';
import { ORDER_STATES } from '@/contract/orders/order';
import { DAY, MINUTE } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { receivedOrder } from '@/domain/orders/receipt';

import { anOrder, aQuoteLine, NOW } from '../../../support/builders/builders';
import { seededRandom } from '../../../support/random';
import { forgottenReports } from '../../../support/audit/audit-shipping';
import { afterShipping } from '../../../support/seller/simulated-parcels';
import { loadFullCloud, NOON, openTestShop, payFor, placeOrder, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const paid = () => anOrder({ state: 'paid', events: [{ state: 'paid', at: NOW }] });
const SHIPPED_AT = NOW + PACKING_DELAY;

describe('simulated shipping', () => {
  it('ships a paid order after two minutes, with a tracking number marked as a sample', () => {
    expect(afterShipping(paid(), SHIPPED_AT - 1)).toMatchObject({ state: 'paid' });
    const shipped = afterShipping(paid(), SHIPPED_AT);
    expect(shipped).toMatchObject({ state: 'shipped', events: [{}, { state: 'shipped', at: SHIPPED_AT }] });
    expect(shipped.shipments?.[0]?.trackingNumber).toMatch(/^示例\d{12}$/);
  });

  it('adds tracking steps over time, newest first, never future ones', () => {
    let before = 0;
    for (let now = SHIPPED_AT; now <= SHIPPED_AT + DAY; now += MINUTE / 2) {
      const steps = afterShipping(paid(), now).shipments?.[0]?.steps ?? [];
      expect(steps.length).toBeGreaterThanOrEqual(Math.max(1, before));
      expect(steps.every(({ at }) => at <= now)).toBe(true);
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => b - a));
      before = steps.length;
    }
    expect(before).toBe(parcel.steps.length);
  });

  it('gives the same result when run every minute or once at the end', () => {
    let order = paid();
    for (let now = NOW; now <= NOW + 20 * MINUTE; now += MINUTE) order = afterShipping(order, now);
    expect(order).toEqual(afterShipping(paid(), NOW + 20 * MINUTE));
    expect(afterShipping(order, NOW + DAY)).toBe(order);
  });

  it('does not ship a pre-order that has not arrived', () => {
    const preorder = { arrivesAt: NOW + DAY, from: '京都' };
    const order = { ...paid(), lines: [aQuoteLine(), { ...aQuoteLine(), preorder }] };
    expect(afterShipping(order, NOW + DAY).state).toBe('paid');
  });

  it('adds no steps to a parcel with another tracking number', () => {
    const shipment = { carrier: '快递', trackingNumber: '7300', steps: [] };
    const order = anOrder({ state: 'shipped', shipments: [shipment], events: [{ state: 'shipped', at: NOW }] });
    expect(afterShipping(order, NOW + DAY)).toBe(order);
  });

  it('does not change orders in other states', () => {
    for (const state of ORDER_STATES.filter((each) => each !== 'paid' && each !== 'shipped')) {
      const order = anOrder({ state });
      expect(afterShipping(order, NOW + DAY)).toBe(order);
    }
    const received = receivedOrder(afterShipping(paid(), SHIPPED_AT), SHIPPED_AT);
    expect(afterShipping(received, NOW + DAY)).toBe(received);
  });
});

describe('the demo seller', () => {
  async function openPaid() {
    const shop = openTestShop();
    const { id } = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, valueOf(await shop.call('order.get', { orderId: id })));
    valueOf(await shop.call('order.confirmPayment', { orderId: id }));
    const read = async () => valueOf(await shop.call('desk.getOrder', { orderId: id }));
    const simulate = async (after: number) => {
      shop.clock.now += after;
      await shop.engine.simulateSeller();
    };
    return { shop, id, read, simulate };
  }

  it('ships as the seller does: with an entry in the history and a report to WeChat', async () => {
    const { shop, read, simulate } = await openPaid();
    await simulate(DAY);
    expect((await read()).acts).toMatchObject([{ kind: 'shipped', at: NOON + PACKING_DELAY }]);
    expect(shop.engine.store.list('sandboxShipping')).toHaveLength(1);
    expect(forgottenReports(shop.engine.store)).toEqual([]);
  });

  it('leaves a parcel alone that a person sent', async () => {
    const { shop, id, read, simulate } = await openPaid();
    const own = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
    valueOf(await shop.call('desk.ship', { orderId: id, parcels: [own] }));
    const before = await read();
    await simulate(DAY);
    expect(await read()).toEqual(before);
    expect(before.order.shipments).toEqual([{ ...own, steps: [] }]);
  });
});

describe('the embedded cloud', () => {
  /** A shop with one paid order, opened again some time later, ms. */
  async function reopened(after: number) {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    const { storage } = shop;
    const now = () => NOON + after;
    const cloud = createEmbeddedCloud({
      storage,
      readContent: testContent,
      loadFullCloud,
      now,
      random: seededRandom(1),
    });
    return { cloud, storage, get: () => cloud.send({ verb: 'order.get', input: { orderId: order.id } }), order };
  }

  it('has shipped the order when the shopper comes back, and stored it', async () => {
    const { get, order, storage } = await reopened(PACKING_DELAY + MINUTE);
    const { answer } = await get();
    expect(answer).toMatchObject({ value: { state: 'shipped', shipments: [{ steps: [{}, {}] }] } });
    const restarted = openTestShop({ storage, now: NOON + PACKING_DELAY + MINUTE });
    expect(valueOf(await restarted.call('order.get', { orderId: order.id })).state).toBe('shipped');
  });

  it('writes nothing while the seller has nothing to do', async () => {
    const { get, storage } = await reopened(PACKING_DELAY + MINUTE);
    await get();
    const before = storage.writes();
    await get();
    expect(storage.writes()).toBe(before);
  });

  it('still answers on a full phone', async () => {
    const { get, storage } = await reopened(PACKING_DELAY);
    storage.setFull(true);
    expect((await get()).answer).toMatchObject({ value: { state: 'paid' } });
    storage.setFull(false);
    expect((await get()).answer).toMatchObject({ value: { state: 'shipped' } });
  });

  it('releases the stock of expired orders at its start, without a request for an order', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-blue': 1 });
    const now = () => NOON + DAY;
    const cloud = createEmbeddedCloud({
      storage: shop.storage,
      loadFullCloud,
      readContent: testContent,
      now,
      random: seededRandom(1),
    });
    const { answer } = await cloud.send({ verb: 'goods.get', input: { goodsId: 'cup' } });
    expect(answer).toMatchObject({ value: { goods: { skus: [{ stock: 5 }, { stock: 1 }] } } });
  });
});
