import { DAY, MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import {
  openShopWithOrder,
  readOrder,
  refundInputFor,
  requestRefund,
  settleRefund,
} from '../../../support/refunds/refunds';
import { failureOf, stockOf, valueOf } from '../../../support/shop';

const CUPS = { 'cup-red': 2 };
const PARCEL = { carrier: '某某快递', number: '73 0000-001a' };

async function agreedReturn(lines: Readonly<Record<string, number>> = CUPS) {
  const { shop, order } = await openShopWithOrder('received');
  const refund = await requestRefund(shop.call, refundInputFor(order, lines, { kind: 'return' }));
  const which = { orderId: order.id, refundId: refund.id };
  await settleRefund(shop, order);
  const ship = (over: Partial<typeof PARCEL> = {}) => shop.call('refund.shipReturn', { ...which, ...PARCEL, ...over });
  const withdraw = () => shop.call('refund.withdraw', which);
  return { shop, order, which, ship, withdraw };
}

describe('an agreed return', () => {
  it('has an address, and is refunded once the seller has received it', async () => {
    const { shop, order, ship } = await agreedReturn();
    expect(await readOrder(shop, order.id)).toMatchObject({
      refunds: [{ state: 'agreed', returnAddress: { detail: '回来路 1 号' }, shipReturnBy: expect.any(Number) }],
    });
    expect(valueOf(await ship()).refunds).toMatchObject([
      { state: 'returning', returnTracking: { carrier: '某某快递', number: '730000001A' } },
    ]);
    const after = await settleRefund(shop, order, 2 * MINUTE);
    expect(after).toMatchObject({ state: 'received', refunds: [{ state: 'refunded' }] });
    // Returned goods are not restocked automatically.
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('of the whole order cancels it, returning coupon and credit but not freight', async () => {
    const { shop, order, ship } = await agreedReturn({ 'cup-red': 2, 'tea-1': 3 });
    valueOf(await ship());
    const after = await settleRefund(shop, order, 2 * MINUTE);
    expect(after.state).toBe('cancelled');
    const [refund] = after.refunds ?? [];
    expect(order.total - (refund?.amount ?? 0)).toBe(1_000);
    expect(valueOf(await shop.call('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is idempotent with the same number and refused with another', async () => {
    const { ship } = await agreedReturn();
    const first = valueOf(await ship());
    expect(valueOf(await ship({ number: '730000001a' }))).toEqual(first);
    expect(failureOf(await ship({ number: '999999' }))).toMatchObject({
      code: 'REFUND_STATE',
      detail: { state: 'returning' },
    });
  });

  it.each(['7300', '单号单号单号', '<b>123456</b>', '      '])('refuses the tracking number %j', async (number) => {
    const { ship } = await agreedReturn();
    expect(failureOf(await ship({ number }))).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'number' } });
  });

  it('requires a carrier', async () => {
    const { ship } = await agreedReturn();
    expect(failureOf(await ship({ carrier: '  ' }))).toMatchObject({ detail: { path: 'carrier' } });
  });

  it('is withdrawn after its deadline, and then the order is completed', async () => {
    const { shop, order, ship } = await agreedReturn();
    shop.clock.now += 9 * DAY;
    const after = await readOrder(shop, order.id);
    expect(after).toMatchObject({ state: 'completed', refunds: [{ state: 'withdrawn' }] });
    expect(failureOf(await ship()).code).toBe('REFUND_STATE');
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

describe('refund.withdraw', () => {
  it('withdraws a request idempotently and frees its pieces', async () => {
    const { shop, order } = await openShopWithOrder();
    const refund = await requestRefund(shop.call, refundInputFor(order, CUPS));
    const withdraw = () => shop.call('refund.withdraw', { orderId: order.id, refundId: refund.id });
    const [one] = await Promise.all([withdraw(), withdraw()]);
    expect(valueOf(one).refunds).toMatchObject([{ state: 'withdrawn' }]);
    shop.clock.now += MINUTE;
    expect(valueOf(await withdraw())).toEqual(valueOf(one));
    expect(await requestRefund(shop.call, refundInputFor(order, CUPS, { requestId: 'again' }))).toMatchObject({
      state: 'requested',
    });
  });

  it('is possible until the return is shipped', async () => {
    const early = await agreedReturn();
    expect(valueOf(await early.withdraw()).refunds).toMatchObject([{ state: 'withdrawn' }]);
    const late = await agreedReturn();
    valueOf(await late.ship());
    expect(failureOf(await late.withdraw())).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'returning' } });
  });

  it('is refused once the transfer has started', async () => {
    const { shop, order } = await openShopWithOrder();
    const refund = await requestRefund(shop.call, refundInputFor(order, CUPS));
    await settleRefund(shop, order);
    const answer = await shop.call('refund.withdraw', { orderId: order.id, refundId: refund.id });
    expect(failureOf(answer)).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'refunded' } });
  });

  it('is NOT_FOUND for an unknown refund', async () => {
    const { shop, order } = await openShopWithOrder();
    const answer = await shop.call('refund.withdraw', { orderId: order.id, refundId: 'none' });
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'refund' } });
  });
});

it('a return can’t be shipped before the seller agrees', async () => {
  const { shop, order } = await openShopWithOrder('received');
  const refund = await requestRefund(shop.call, refundInputFor(order, CUPS, { kind: 'return' }));
  const answer = await shop.call('refund.shipReturn', { orderId: order.id, refundId: refund.id, ...PARCEL });
  expect(failureOf(answer)).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'requested' } });
});
