import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import { yuan } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { err } from '@/contract/result';
import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { letItHappen, orderNow, wishFor } from '../../../support/refunds/refunds';
import { openShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const deposit = { percent: 30, balanceDays: 7, priceRule: 'a rule', keepPercent: 20 };

/** Two pieces that were paid for with a deposit and a balance, and that the seller has not sent yet. */
async function paidInTwo() {
  const caddy = goodsContent({
    id: 'caddy',
    skus: [{ id: 'caddy-1', price: yuan(50), stock: 10, weightGrams: 300 }],
    preorder: { from: '京都', arrives: { daysAhead: 20 }, deposit },
  });
  const shop = openShop({ content: testContent({ goods: [caddy] }) });
  const placed = await placeOrder(shop.ask, { 'caddy-1': 2 });
  await payFor(shop, placed);
  valueOf(await shop.ask('order.confirmPayment', { orderId: placed.id }));
  while ((await orderNow(shop, placed.id)).state === 'sourcing') {
    shop.clock.now += MINUTE;
    await shop.engine.tend();
  }
  const cashier = valueOf(await shop.ask('order.payBalance', { orderId: placed.id }));
  if (cashier.kind !== 'sandbox') throw new Error('not the sandbox');
  valueOf(await shop.settle(cashier.number, 'paid'));
  const order = valueOf(await shop.ask('order.confirmPayment', { orderId: placed.id }));
  expect(order.state).toBe('paid');
  return { shop, order };
}

const backOn = ({ engine }: TestShop, payment: string) =>
  engine.store
    .list('moneyBack')
    .filter((one) => one.payment === payment)
    .reduce((sum, { amount }) => sum + amount, 0);

function depositOf({ deposit: parts }: Order) {
  if (!parts) throw new Error('no deposit');
  return parts;
}

describe('an order that was paid in two parts', () => {
  it('comes back on both, to the fen', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.ask('refund.request', wishFor(order, { 'caddy-1': 2 })));
    const after = await letItHappen(shop, order);
    expect(after).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded', amount: order.total }] });
    const { now, balance } = depositOf(order);
    expect([backOn(shop, order.number), backOn(shop, `${order.number}-2`)]).toEqual([now, balance]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('comes back in part on the balance first', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.ask('refund.request', wishFor(order, { 'caddy-1': 1 })));
    const after = await letItHappen(shop, order, 20_000);
    const [refund] = after.refunds ?? [];
    expect(refund).toMatchObject({ state: 'refunded', parts: [{ payment: `${order.number}-2` }] });
    expect([backOn(shop, order.number), backOn(shop, `${order.number}-2`)]).toEqual([0, refund?.amount]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is back only when both are, and each once, though one of them was refused at first', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.ask('refund.request', wishFor(order, { 'caddy-1': 2 })));
    shop.clock.now += MINUTE;
    await shop.engine.tend();
    const ports = shop.engine.portsFor();
    const refund: typeof ports.payments.refund = async (wish) =>
      wish.number === order.number
        ? err(failure('PAYMENT_UNAVAILABLE', { reason: 'balance' }))
        : ports.payments.refund(wish);
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, refund } }));
    const get = async () => (await route({ verb: 'order.get', input: { orderId: order.id } })).answer;
    await get();
    shop.clock.now += 5_000;
    expect(await get()).toMatchObject({ value: { state: 'paid', refunds: [{ state: 'refunding' }] } });
    const { now, balance } = depositOf(order);
    expect([backOn(shop, order.number), backOn(shop, `${order.number}-2`)]).toEqual([0, balance]);
    expect(await letItHappen(shop, order, 0)).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded' }] });
    expect([backOn(shop, order.number), backOn(shop, `${order.number}-2`)]).toEqual([now, balance]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
