import { PACKING } from '@/cloud/embedded/simulated-seller/parcels';
import { afterSourcing, isMissed } from '@/cloud/embedded/simulated-seller/sourcing';
import { fen } from '@/contract/money';
import { ORDER_STATES } from '@/contract/orders/order';
import { SOURCE_STATES } from '@/contract/orders/sourcing';
import { DAY, MINUTE, SECOND } from '@/contract/time';
import { content } from '@/demo';
import { sourcing } from '@/demo/sourcing';
import { withSourceStep } from '@/domain/orders/sourcing';

import { audit } from '../../../support/audit/audit';
import { anOrder, aQuoteLine, NOW } from '../../../support/builders/builders';
import { aSourcedOrder, aStep, openPreorderShop, payBalance } from '../../../support/orders/preorders';
import { openShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

const CALLED = NOW + sourcing.callsAfter * MINUTE;

/** Minutes go by, one after the other, and the seller does what she has to. */
async function pass(shop: TestShop, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    shop.clock.now += MINUTE;
    await shop.engine.tend();
  }
}

async function ordered(shop: TestShop, skuId: string) {
  const order = await placeOrder(shop.ask, { [skuId]: 1 });
  await payFor(shop, order);
  return valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
}

describe('the demo seller, asked to buy something', () => {
  it('tells step by step what she did, never what is still to come, and shows that she did', () => {
    let before = 0;
    for (let now = NOW; now <= NOW + 6 * MINUTE; now += 20 * SECOND) {
      const steps = afterSourcing(aSourcedOrder(), now).sourcing?.[0]?.steps ?? [];
      expect(steps.length).toBeGreaterThanOrEqual(before);
      expect(steps.every(({ at }) => at <= now)).toBe(true);
      before = steps.length;
    }
    const told = afterSourcing(aSourcedOrder(), CALLED).sourcing?.[0]?.steps ?? [];
    expect([...new Set(told.map(({ state }) => state))]).toEqual(SOURCE_STATES);
    expect(told.find(({ state }) => state === 'bought')?.evidence.map(({ kind }) => kind)).toContain('receipt');
    for (const { picture } of told.flatMap(({ evidence }) => evidence))
      expect(picture.url).toMatch(/^\/pictures\/.+svg$/);
  });

  it('leaves the same whether she was looked at every minute or once at the end', () => {
    let order = aSourcedOrder();
    for (let now = NOW; now <= CALLED + MINUTE; now += MINUTE / 2) order = afterSourcing(order, now);
    expect(order).toEqual(afterSourcing(aSourcedOrder(), CALLED + MINUTE));
    expect(order).toMatchObject({ state: 'awaiting-balance', events: [{}, {}, { at: CALLED }] });
    expect(afterSourcing(order, CALLED + DAY)).toBe(order);
  });

  it('asks for less where it cost less there, and leaves something to pay', () => {
    const preorder = { from: '京都', arrivesAt: NOW };
    const line = (unitPrice: number) => [aQuoteLine({ skuId: 'caddy-1', unitPrice: fen(unitPrice), preorder })];
    const after = (unitPrice: number) => afterSourcing(aSourcedOrder({ lines: line(unitPrice) }), CALLED);
    expect(after(56_000).figures).toContainEqual({ kind: 'difference', amount: -2_000 });
    expect(after(1_000).figures.map(({ kind }) => kind)).not.toContain('difference');
  });

  it('goes on with no story that another seller began, and touches no order she does not buy for', () => {
    const begun = withSourceStep(aSourcedOrder(), 'tin-a', aStep('bought'));
    expect(afterSourcing(begun, CALLED + DAY)).toBe(begun);
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'paid')) {
      const order = aSourcedOrder({ state });
      expect(afterSourcing(order, CALLED)).toBe(order);
    }
    const plain = anOrder({ state: 'paid', events: [{ state: 'paid', at: NOW }] });
    expect(afterSourcing(plain, CALLED)).toBe(plain);
  });

  it('knows what is not to be had before she has bought anything, and not after', () => {
    const lines = [aQuoteLine({ skuId: sourcing.missing[0] ?? '', preorder: { from: '京都', arrivesAt: NOW } })];
    const order = aSourcedOrder({ lines });
    const since = NOW + sourcing.missesAfter * MINUTE;
    expect([isMissed(order, since - 1), isMissed(order, since)]).toEqual([false, true]);
    expect(afterSourcing(order, since)).toBe(order);
    expect(isMissed(withSourceStep(order, lines[0]?.skuId ?? '', aStep('bought')), since)).toBe(false);
  });
});

describe('the demo shop', () => {
  it('walks from a deposit to a parcel', async () => {
    const shop = openPreorderShop();
    const order = await ordered(shop, 'tin-a');
    await pass(shop, 5);
    const get = async () => valueOf(await shop.ask('order.get', { orderId: order.id }));
    expect((await get()).state).toBe('awaiting-balance');
    await payBalance(shop, order);
    expect(valueOf(await shop.ask('order.confirmPayment', { orderId: order.id })).state).toBe('paid');
    await pass(shop, PACKING / MINUTE);
    expect(await get()).toMatchObject({
      state: 'shipped',
      shipment: { trackingNumber: expect.stringMatching(/^示例/) },
    });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('brings what was paid at once as well, and sends it when it has come', async () => {
    const shop = openPreorderShop();
    const order = await ordered(shop, 'whisk-1');
    await pass(shop, 4);
    expect(valueOf(await shop.ask('order.get', { orderId: order.id }))).toMatchObject({
      state: 'paid',
      sourcing: [{ steps: [{}, {}, {}, { state: 'arrived' }] }],
    });
    await pass(shop, 2);
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).state).toBe('shipped');
  });

  it('gives the whole deposit back for what the workshop had no more of', async () => {
    const shop = openShop({ content });
    const stock = await stockOf(shop, 'caddy-2');
    const order = await ordered(shop, 'caddy-2');
    await pass(shop, 2);
    shop.clock.now += 6 * SECOND;
    const ended = valueOf(await shop.ask('order.get', { orderId: order.id }));
    expect(ended.events[ended.events.length - 1]).toMatchObject({ state: 'cancelled', reason: 'seller' });
    expect(ended.refunds).toMatchObject([{ amount: order.deposit?.now, state: 'refunding' }]);
    shop.clock.now += 6 * SECOND;
    expect(valueOf(await shop.ask('order.get', { orderId: order.id })).refunds).toMatchObject([{ state: 'refunded' }]);
    expect(await stockOf(shop, 'caddy-2')).toBe(stock);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
