import { PACKING_DELAY } from '@/cloud/embedded/simulated-seller/parcels';
import { dueSourcingActs, isUnobtainable } from '@/cloud/embedded/simulated-seller/sourcing';
import { fen } from '@/contract/money';
import { ORDER_STATES } from '@/contract/orders/order';
import { SOURCING_STATES } from '@/contract/orders/sourcing';
import { DAY, MINUTE, SECOND } from '@/contract/time';
import { content } from '@/demo';
import { sourcing } from '@/demo/sourcing';
import { withSourcingStep } from '@/domain/orders/sourcing';

import { audit } from '../../../support/audit/audit';
import { anOrder, aQuoteLine, NOW } from '../../../support/builders/builders';
import { aSourcedOrder, aSourcingStep, openPreorderShop, payBalance } from '../../../support/orders/preorders';
import { afterSourcing } from '../../../support/seller/simulated-sourcing';
import { openTestShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';

const REQUESTED_AT = NOW + sourcing.balanceRequestedAfter * MINUTE;

/** Advances the clock minute by minute and runs the simulation each time. */
async function advanceMinutes(shop: TestShop, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
  }
}

async function placePaid(shop: TestShop, skuId: string) {
  const order = await placeOrder(shop.call, { [skuId]: 1 });
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

describe('simulated sourcing', () => {
  it('adds steps over time, never future ones, with evidence', () => {
    let before = 0;
    for (let now = NOW; now <= NOW + 6 * MINUTE; now += 20 * SECOND) {
      const steps = afterSourcing(aSourcedOrder(), now).sourcing?.[0]?.steps ?? [];
      expect(steps.length).toBeGreaterThanOrEqual(before);
      expect(steps.every(({ at }) => at <= now)).toBe(true);
      before = steps.length;
    }
    const steps = afterSourcing(aSourcedOrder(), REQUESTED_AT).sourcing?.[0]?.steps ?? [];
    expect([...new Set(steps.map(({ state }) => state))]).toEqual(SOURCING_STATES);
    expect(steps.find(({ state }) => state === 'bought')?.evidence.map(({ kind }) => kind)).toContain('receipt');
    for (const { picture } of steps.flatMap(({ evidence }) => evidence))
      expect(picture.url).toMatch(/^\/sandbox\/pictures\/.+svg$/);
  });

  it('gives the same result when run every minute or once at the end', () => {
    let order = aSourcedOrder();
    for (let now = NOW; now <= REQUESTED_AT + MINUTE; now += MINUTE / 2) order = afterSourcing(order, now);
    expect(order).toEqual(afterSourcing(aSourcedOrder(), REQUESTED_AT + MINUTE));
    expect(order).toMatchObject({ state: 'awaiting-balance', events: [{}, {}, { at: REQUESTED_AT }] });
    expect(afterSourcing(order, REQUESTED_AT + DAY)).toBe(order);
  });

  it('lowers the balance if the goods were cheaper, but not to zero', () => {
    const preorder = { from: '京都', arrivesAt: NOW };
    const line = (unitPrice: number) => [aQuoteLine({ skuId: 'caddy-1', unitPrice: fen(unitPrice), preorder })];
    const after = (unitPrice: number) => afterSourcing(aSourcedOrder({ lines: line(unitPrice) }), REQUESTED_AT);
    expect(after(56_000).breakdown).toContainEqual({ kind: 'difference', amount: -2_000 });
    expect(after(1_000).breakdown.map(({ kind }) => kind)).not.toContain('difference');
  });

  it('does not continue steps of another seller, nor change orders without pre-orders', () => {
    const started = withSourcingStep(aSourcedOrder(), 'tin-a', aSourcingStep('bought'));
    expect(afterSourcing(started, REQUESTED_AT + DAY)).toBe(started);
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'paid')) {
      const order = aSourcedOrder({ state });
      expect(afterSourcing(order, REQUESTED_AT)).toBe(order);
    }
    const plain = anOrder({ state: 'paid', events: [{ state: 'paid', at: NOW }] });
    expect(afterSourcing(plain, REQUESTED_AT)).toBe(plain);
  });

  it('finds goods unobtainable before they are bought, never after', () => {
    const lines = [
      aQuoteLine({ skuId: sourcing.unavailableSkuIds[0] ?? '', preorder: { from: '京都', arrivesAt: NOW } }),
    ];
    const order = aSourcedOrder({ lines });
    const since = NOW + sourcing.unavailableAfter * MINUTE;
    expect([isUnobtainable(order, since - 1), isUnobtainable(order, since)]).toEqual([false, true]);
    expect(dueSourcingActs(order, since)).toEqual([{ kind: 'give-up', at: since }]);
    expect(isUnobtainable(withSourcingStep(order, lines[0]?.skuId ?? '', aSourcingStep('bought')), since)).toBe(false);
  });
});

describe('the demo shop', () => {
  it('leads from a deposit to a parcel', async () => {
    const shop = openPreorderShop();
    const order = await placePaid(shop, 'tin-a');
    await advanceMinutes(shop, 5);
    const get = async () => valueOf(await shop.call('order.get', { orderId: order.id }));
    expect((await get()).state).toBe('awaiting-balance');
    await payBalance(shop, order);
    expect(valueOf(await shop.call('order.confirmPayment', { orderId: order.id })).state).toBe('paid');
    await advanceMinutes(shop, PACKING_DELAY / MINUTE);
    expect(await get()).toMatchObject({
      state: 'shipped',
      shipments: [{ trackingNumber: expect.stringMatching(/^示例/) }],
    });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('also sources goods paid in full, and ships them when they have arrived', async () => {
    const shop = openPreorderShop();
    const order = await placePaid(shop, 'whisk-1');
    await advanceMinutes(shop, 4);
    expect(valueOf(await shop.call('order.get', { orderId: order.id }))).toMatchObject({
      state: 'paid',
      sourcing: [{ steps: [{}, {}, {}, { state: 'arrived' }] }],
    });
    await advanceMinutes(shop, 2);
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).state).toBe('shipped');
  });

  it('refunds the whole deposit for unobtainable goods', async () => {
    const shop = openTestShop({ content });
    const stock = await stockOf(shop, 'caddy-2');
    const order = await placePaid(shop, 'caddy-2');
    await advanceMinutes(shop, sourcing.unavailableAfter);
    const ended = valueOf(await shop.call('order.get', { orderId: order.id }));
    expect(ended.events[ended.events.length - 1]).toMatchObject({ state: 'cancelled', reason: 'seller' });
    expect(ended.refunds).toMatchObject([{ amount: order.deposit?.amount, state: 'refunding' }]);
    shop.clock.now += 6 * SECOND;
    expect(valueOf(await shop.call('order.get', { orderId: order.id })).refunds).toMatchObject([{ state: 'refunded' }]);
    expect(await stockOf(shop, 'caddy-2')).toBe(stock);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
