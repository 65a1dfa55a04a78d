import { LIMITS, PAYMENT_TIMEOUT } from '@/contract/limits';

import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openTestShop, orderInput, payFor, placeOrder, stockOf, valueOf } from '../../../support/shop';

const REFUSED = { code: 'TOO_MANY', detail: { what: 'unpaidOrders', limit: LIMITS.unpaidOrders } };

/** A shopper who has as many unpaid orders as one may have. */
async function openFull() {
  const shop = openTestShop();
  const call = shop.callAs('greedy');
  const orders = [];
  for (let n = 0; n < LIMITS.unpaidOrders; n += 1) orders.push(await placeOrder(call, { 'tea-1': 1 }, `order-${n}`));
  const [first] = orders;
  if (!first) throw new Error('no order');
  return { shop: { ...shop, call }, call, first, more: await orderInput(call, { 'tea-1': 1 }, 'more') };
}

describe('a shopper with many unpaid orders', () => {
  it('can’t hold more of the stock, and is told so', async () => {
    const { shop, call, more } = await openFull();
    const left = await stockOf(shop, 'tea-1');
    expect(failureOf(await call('order.place', more))).toMatchObject(REFUSED);
    const stall = await call('order.placeAtStall', {
      requestId: 'stall',
      purchase: { kind: 'goods', lines: more.lines, shown: more.shown },
    });
    expect(stall.ok).toBe(false);
    expect(await stockOf(shop, 'tea-1')).toBe(left);
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('holds no more either when all are sent at the same time', async () => {
    const shop = openTestShop();
    const call = shop.callAs('greedy');
    const input = await orderInput(call, { 'tea-1': 1 });
    const sent = Array.from({ length: 40 }, (_, n) => call('order.place', { ...input, requestId: `order-${n}` }));
    const placed = (await Promise.all(sent)).filter(({ ok }) => ok);
    expect(placed).toHaveLength(LIMITS.unpaidOrders);
  });

  it('can order again after paying, cancelling, or letting one expire', async () => {
    const paid = await openFull();
    await payFor(paid.shop, paid.first);
    valueOf(await paid.call('order.confirmPayment', { orderId: paid.first.id }));
    expect((await paid.call('order.place', paid.more)).ok).toBe(true);

    const cancelled = await openFull();
    valueOf(await cancelled.call('order.cancel', { orderId: cancelled.first.id }));
    expect((await cancelled.call('order.place', cancelled.more)).ok).toBe(true);

    const expired = await openFull();
    expired.shop.clock.now += PAYMENT_TIMEOUT;
    expect((await expired.call('order.place', expired.more)).ok).toBe(true);
  });

  it('still gets the answer to an order that stands', async () => {
    const { call, first } = await openFull();
    const input = { ...(await orderInput(call, { 'tea-1': 1 }, 'order-0')) };
    expect(valueOf(await call('order.place', input)).id).toBe(first.id);
  });

  it('holds nobody else up', async () => {
    const { shop } = await openFull();
    expect((await placeOrder(shop.callAs('other'), { 'tea-1': 1 })).state).toBe('awaiting-payment');
  });
});
