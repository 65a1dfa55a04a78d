import { DAY, MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { boughtShop, letItHappen, orderNow, request, wishFor } from '../../../support/refunds/refunds';
import { failureOf, stockOf, valueOf } from '../../../support/shop';

const CUPS = { 'cup-red': 2 };
const PARCEL = { carrier: '某某快递', number: '73 0000-001a' };

async function agreedReturn(lines: Readonly<Record<string, number>> = CUPS) {
  const { shop, order } = await boughtShop('received');
  const refund = await request(shop.ask, wishFor(order, lines, { kind: 'return' }));
  const which = { orderId: order.id, refundId: refund.id };
  await letItHappen(shop, order);
  const ship = (over: Partial<typeof PARCEL> = {}) => shop.ask('refund.shipReturn', { ...which, ...PARCEL, ...over });
  const withdraw = () => shop.ask('refund.withdraw', which);
  return { shop, order, which, ship, withdraw };
}

describe('a return that was agreed to', () => {
  it('says where to send it, and is paid once the seller has it', async () => {
    const { shop, order, ship } = await agreedReturn();
    expect(await orderNow(shop, order.id)).toMatchObject({
      refunds: [{ state: 'agreed', returnTo: { city: '景德镇市' }, sendBy: expect.any(Number) }],
    });
    expect(valueOf(await ship()).refunds).toMatchObject([
      { state: 'returning', returnTracking: { carrier: '某某快递', number: '730000001A' } },
    ]);
    const after = await letItHappen(shop, order, 2 * MINUTE);
    expect(after).toMatchObject({ state: 'received', refunds: [{ state: 'refunded' }] });
    // The seller looks at what came back before it is on the shelf again.
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('of the whole order closes it, with coupon and credit back and the freight not', async () => {
    const { shop, order, ship } = await agreedReturn({ 'cup-red': 2, 'tea-1': 3 });
    valueOf(await ship());
    const after = await letItHappen(shop, order, 2 * MINUTE);
    expect(after.state).toBe('cancelled');
    const [refund] = after.refunds ?? [];
    expect(order.total - (refund?.amount ?? 0)).toBe(1_000);
    expect(valueOf(await shop.ask('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('told again with the same number is told once, and with another is refused', async () => {
    const { ship } = await agreedReturn();
    const first = valueOf(await ship());
    expect(valueOf(await ship({ number: '730000001a' }))).toEqual(first);
    expect(failureOf(await ship({ number: '999999' }))).toMatchObject({
      code: 'REFUND_STATE',
      detail: { state: 'returning' },
    });
  });

  it.each(['7300', '单号单号单号', '<b>123456</b>', '      '])('is not sent under the number %j', async (number) => {
    const { ship } = await agreedReturn();
    expect(failureOf(await ship({ number }))).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'number' } });
  });

  it('needs the name of a carrier', async () => {
    const { ship } = await agreedReturn();
    expect(failureOf(await ship({ carrier: '  ' }))).toMatchObject({ detail: { path: 'carrier' } });
  });

  it('is withdrawn by time when nothing was sent, and then the order goes on to its end', async () => {
    const { shop, order, ship } = await agreedReturn();
    shop.clock.now += 9 * DAY;
    const after = await orderNow(shop, order.id);
    expect(after).toMatchObject({ state: 'completed', refunds: [{ state: 'withdrawn' }] });
    expect(failureOf(await ship()).code).toBe('REFUND_STATE');
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});

describe('refund.withdraw', () => {
  it('takes a request back, once, and frees its pieces', async () => {
    const { shop, order } = await boughtShop();
    const refund = await request(shop.ask, wishFor(order, CUPS));
    const withdraw = () => shop.ask('refund.withdraw', { orderId: order.id, refundId: refund.id });
    const [one] = await Promise.all([withdraw(), withdraw()]);
    expect(valueOf(one).refunds).toMatchObject([{ state: 'withdrawn' }]);
    shop.clock.now += MINUTE;
    expect(valueOf(await withdraw())).toEqual(valueOf(one));
    expect(await request(shop.ask, wishFor(order, CUPS, { requestId: 'again' }))).toMatchObject({ state: 'requested' });
  });

  it('is possible until the goods are on their way', async () => {
    const early = await agreedReturn();
    expect(valueOf(await early.withdraw()).refunds).toMatchObject([{ state: 'withdrawn' }]);
    const late = await agreedReturn();
    valueOf(await late.ship());
    expect(failureOf(await late.withdraw())).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'returning' } });
  });

  it('is too late once the money moves', async () => {
    const { shop, order } = await boughtShop();
    const refund = await request(shop.ask, wishFor(order, CUPS));
    await letItHappen(shop, order);
    const answer = await shop.ask('refund.withdraw', { orderId: order.id, refundId: refund.id });
    expect(failureOf(answer)).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'refunded' } });
  });

  it('knows no refund that is not there', async () => {
    const { shop, order } = await boughtShop();
    const answer = await shop.ask('refund.withdraw', { orderId: order.id, refundId: 'none' });
    expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'refund' } });
  });
});

it('goods that were never asked back can’t be sent back', async () => {
  const { shop, order } = await boughtShop('received');
  const refund = await request(shop.ask, wishFor(order, CUPS, { kind: 'return' }));
  const answer = await shop.ask('refund.shipReturn', { orderId: order.id, refundId: refund.id, ...PARCEL });
  expect(failureOf(answer)).toMatchObject({ code: 'REFUND_STATE', detail: { state: 'requested' } });
});
