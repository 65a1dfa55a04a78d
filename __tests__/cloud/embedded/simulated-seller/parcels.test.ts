import { createEmbeddedCloud } from '@/cloud/embedded';
import { afterSeller, PACKING } from '@/cloud/embedded/simulated-seller/parcels';
import { ORDER_STATES } from '@/contract/orders/order';
import { DAY, MINUTE } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { receivedOrder } from '@/domain/orders/receipt';

import { anOrder, aQuoteLine, NOW } from '../../../support/builders/builders';
import { seeded } from '../../../support/random';
import { NOON, openShop, payFor, placeOrder, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const paid = () => anOrder({ state: 'paid', events: [{ state: 'paid', at: NOW }] });
const SENT = NOW + PACKING;

describe('the demo seller', () => {
  it('sends a paid order after two minutes, with a number that says of itself that it is a sample', () => {
    expect(afterSeller(paid(), SENT - 1)).toMatchObject({ state: 'paid' });
    const sent = afterSeller(paid(), SENT);
    expect(sent).toMatchObject({ state: 'shipped', events: [{}, { state: 'shipped', at: SENT }] });
    expect(sent.shipment?.trackingNumber).toMatch(/^示例\d{12}$/);
  });

  it('tells more of the parcel as time passes, newest first, and never what is still to come', () => {
    let before = 0;
    for (let now = SENT; now <= SENT + DAY; now += MINUTE / 2) {
      const steps = afterSeller(paid(), now).shipment?.steps ?? [];
      expect(steps.length).toBeGreaterThanOrEqual(Math.max(1, before));
      expect(steps.every(({ at }) => at <= now)).toBe(true);
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((a, b) => b - a));
      before = steps.length;
    }
    expect(before).toBe(parcel.way.length);
  });

  it('leaves the same whether she was looked at every minute or once at the end', () => {
    let order = paid();
    for (let now = NOW; now <= NOW + 20 * MINUTE; now += MINUTE) order = afterSeller(order, now);
    expect(order).toEqual(afterSeller(paid(), NOW + 20 * MINUTE));
    expect(afterSeller(order, NOW + DAY)).toBe(order);
  });

  it('does not send what has first to be bought', () => {
    const preorder = { arrivesAt: NOW + DAY, from: '京都' };
    const order = { ...paid(), lines: [aQuoteLine(), { ...aQuoteLine(), preorder }] };
    expect(afterSeller(order, NOW + DAY).state).toBe('paid');
  });

  it('tells nothing of a parcel that another seller sent', () => {
    const shipment = { carrier: '快递', trackingNumber: '7300', steps: [] };
    const order = anOrder({ state: 'shipped', shipment, events: [{ state: 'shipped', at: NOW }] });
    expect(afterSeller(order, NOW + DAY)).toBe(order);
  });

  it('touches no order in another state', () => {
    for (const state of ORDER_STATES.filter((each) => each !== 'paid' && each !== 'shipped')) {
      const order = anOrder({ state });
      expect(afterSeller(order, NOW + DAY)).toBe(order);
    }
    const received = receivedOrder(afterSeller(paid(), SENT), SENT);
    expect(afterSeller(received, NOW + DAY)).toBe(received);
  });
});

describe('the embedded cloud', () => {
  /** A shop with one paid order, closed and opened again as the mini program opens it, at another time. */
  async function reopened(after: number) {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    const { storage } = shop;
    const now = () => NOON + after;
    const cloud = createEmbeddedCloud({ storage, content: testContent(), now, random: seeded(1) });
    return { cloud, storage, get: () => cloud.ask({ verb: 'order.get', input: { orderId: order.id } }), order };
  }

  it('has sent the order when the shopper comes back, and remembers it', async () => {
    const { get, order, storage } = await reopened(PACKING + MINUTE);
    const { answer } = await get();
    expect(answer).toMatchObject({ value: { state: 'shipped', shipment: { steps: [{}, {}] } } });
    const kept = openShop({ storage, now: NOON + PACKING + MINUTE });
    expect(valueOf(await kept.ask('order.get', { orderId: order.id })).state).toBe('shipped');
  });

  it('writes nothing while the seller has nothing to do', async () => {
    const { get, storage } = await reopened(PACKING + MINUTE);
    await get();
    const before = storage.writes();
    await get();
    expect(storage.writes()).toBe(before);
  });

  it('still answers on a phone without room', async () => {
    const { get, storage } = await reopened(PACKING);
    storage.setFull(true);
    expect((await get()).answer).toMatchObject({ value: { state: 'paid' } });
    storage.setFull(false);
    expect((await get()).answer).toMatchObject({ value: { state: 'shipped' } });
  });

  it('gives back at its start what nobody paid for, though nobody asks for an order', async () => {
    const shop = openShop();
    await placeOrder(shop.ask, { 'cup-blue': 1 });
    const now = () => NOON + DAY;
    const cloud = createEmbeddedCloud({ storage: shop.storage, content: testContent(), now, random: seeded(1) });
    const { answer } = await cloud.ask({ verb: 'goods.get', input: { goodsId: 'cup' } });
    expect(answer).toMatchObject({ value: { goods: { skus: [{ stock: 5 }, { stock: 1 }] } } });
  });
});
