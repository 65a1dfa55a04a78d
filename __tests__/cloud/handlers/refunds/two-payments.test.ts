import { createRouter } from '@/cloud/router';
import { failure } from '@/contract/failure';
import { yuan } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { err } from '@/contract/result';
import { MINUTE } from '@/contract/time';
import { retainedOf } from '@/domain/orders/balance';

import { audit } from '../../../support/audit/audit';
import { readOrder, refundInputFor, settleRefund } from '../../../support/refunds/refunds';
import { openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const deposit = { percent: 30, balanceDays: 7, priceChangePolicy: 'a policy', nonRefundablePercent: 20 };

/** Of a shopper who merely changes their mind the agreed share is kept. */
const LATE = { reason: 'late' } as const;

/** An unshipped order of two pieces, paid with a deposit and a balance. */
async function paidInTwo() {
  const caddy = goodsContent({
    id: 'caddy',
    skus: [{ id: 'caddy-1', price: yuan(50), stock: 10, weightGrams: 300 }],
    preorder: { from: '京都', arrivesAt: { daysAhead: 20 }, deposit },
  });
  const shop = openTestShop({ content: testContent({ goods: [caddy] }) });
  const placed = await placeOrder(shop.call, { 'caddy-1': 2 });
  await payFor(shop, placed);
  valueOf(await shop.call('order.confirmPayment', { orderId: placed.id }));
  while ((await readOrder(shop, placed.id)).state === 'sourcing') {
    shop.clock.now += MINUTE;
    await shop.engine.simulateSeller();
  }
  const cashier = valueOf(await shop.call('order.payBalance', { orderId: placed.id }));
  if (cashier.kind !== 'sandbox') throw new Error('not the sandbox');
  valueOf(await shop.settle(cashier.number, 'paid'));
  const order = valueOf(await shop.call('order.confirmPayment', { orderId: placed.id }));
  expect(order.state).toBe('paid');
  return { shop, order };
}

const refundedOn = ({ engine }: TestShop, payment: string) =>
  engine.store
    .list('sandboxRefunds')
    .filter((refund) => refund.paymentNumber === payment)
    .reduce((sum, { amount }) => sum + amount, 0);

function depositOf({ deposit: parts }: Order) {
  if (!parts) throw new Error('no deposit');
  return parts;
}

describe('an order paid in two parts', () => {
  it('is refunded on both payments exactly', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'caddy-1': 2 }, LATE)));
    const after = await settleRefund(shop, order);
    expect(after).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded', amount: order.total }] });
    const { amount, balance } = depositOf(order);
    expect([refundedOn(shop, order.number), refundedOn(shop, `${order.number}-2`)]).toEqual([amount, balance]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('gives as much back to a shopper who changes their mind as before the balance', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'caddy-1': 2 })));
    const after = await settleRefund(shop, order);
    expect(after).toMatchObject({
      state: 'cancelled',
      refunds: [{ amount: order.total - retainedOf(depositOf(order), order.lines) }],
    });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('takes a partial refund from the balance first', async () => {
    const { shop, order } = await paidInTwo();
    valueOf(await shop.call('refund.request', refundInputFor(order, { 'caddy-1': 1 })));
    const after = await settleRefund(shop, order, 20_000);
    const [refund] = after.refunds ?? [];
    expect(refund).toMatchObject({ state: 'refunded', parts: [{ paymentNumber: `${order.number}-2` }] });
    expect([refundedOn(shop, order.number), refundedOn(shop, `${order.number}-2`)]).toEqual([0, refund?.amount]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('is complete only when both parts are, each transferred once after a refusal', async () => {
    const { shop, order } = await paidInTwo();
    const [requested] =
      valueOf(await shop.call('refund.request', refundInputFor(order, { 'caddy-1': 2 }, LATE))).refunds ?? [];
    const ports = shop.engine.portsFor();
    const refund: typeof ports.payments.refund = async (request) =>
      request.paymentNumber === order.number
        ? err(failure('PAYMENT_UNAVAILABLE', { reason: 'balance' }))
        : ports.payments.refund(request);
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, refund } }));
    const answer = { action: 'agree', message: '' };
    const agreement = { requestId: 'agree', orderId: order.id, refundId: requested?.id, answer };
    expect((await route({ verb: 'desk.answerRefund', input: agreement })).answer).toMatchObject({ ok: true });
    const get = async () => (await route({ verb: 'order.get', input: { orderId: order.id } })).answer;
    await get();
    shop.clock.now += 5_000;
    expect(await get()).toMatchObject({ value: { state: 'paid', refunds: [{ state: 'refunding' }] } });
    const { amount, balance } = depositOf(order);
    expect([refundedOn(shop, order.number), refundedOn(shop, `${order.number}-2`)]).toEqual([0, balance]);
    expect(await settleRefund(shop, order, 0)).toMatchObject({ state: 'cancelled', refunds: [{ state: 'refunded' }] });
    expect([refundedOn(shop, order.number), refundedOn(shop, `${order.number}-2`)]).toEqual([amount, balance]);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
