import { handlePaymentNotification } from '@/cloud/services/payment/late-payment';
import { LIMITS } from '@/contract/limits';
import { fen, ZERO } from '@/contract/money';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { failureOf, openTestShop, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const content = testContent();
const allowing = { ...content, shop: { ...content.shop, payForMe: true } };

/** An order that its shopper and a friend both have at the cashier. */
async function openAtTwoCashiers() {
  const shop = openTestShop({ content: allowing });
  const order = await placeOrder(shop.call, { 'cup-red': 2 });
  valueOf(await shop.call('order.pay', { orderId: order.id }));
  const { payForMeId } = valueOf(await shop.call('payForMe.request', { orderId: order.id }));
  const asFriend = (friend: string) => shop.callAs(friend)('payForMe.pay', { payForMeId });
  valueOf(await asFriend('friend'));
  return { shop, order, asFriend, friendsNumber: `${order.number}-p1` };
}

const read = async ({ call }: TestShop, orderId: string) => valueOf(await call('order.confirmPayment', { orderId }));

const settle = async ({ settle: pay }: TestShop, number: string, outcome: SandboxOutcome = 'paid') =>
  valueOf(await pay(number, outcome));

describe('an order with more than one payer', () => {
  it('gives each payer a number of their own, the same one each time', async () => {
    const { order, asFriend, friendsNumber } = await openAtTwoCashiers();
    expect(valueOf(await asFriend('friend'))).toMatchObject({ number: friendsNumber, amount: order.total });
    expect(valueOf(await asFriend('other'))).toMatchObject({ number: `${order.number}-p2` });
  });

  it('takes only so many payers', async () => {
    const { asFriend } = await openAtTwoCashiers();
    for (let n = 1; n < LIMITS.otherPayers; n += 1) valueOf(await asFriend(`friend-${n}`));
    expect(failureOf(await asFriend('one-too-many'))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    expect((await asFriend('friend')).ok).toBe(true);
  });

  it.each(['friend', 'shopper'])('is paid once: when the %s paid, the other’s number is closed', async (first) => {
    const { shop, order, friendsNumber } = await openAtTwoCashiers();
    const [paid, open] = first === 'friend' ? [friendsNumber, order.number] : [order.number, friendsNumber];
    await settle(shop, paid);
    expect(await read(shop, order.id)).toMatchObject({ state: 'paid' });
    expect(failureOf(await shop.settle(open, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('gives back the second payment when both paid at the same time', async () => {
    const { shop, order, friendsNumber } = await openAtTwoCashiers();
    await Promise.all([settle(shop, order.number), settle(shop, friendsNumber)]);
    const paid = await read(shop, order.id);
    expect(paid).toMatchObject({ state: 'paid', refunds: [{ reason: 'paid-twice', amount: order.total }] });
    shop.clock.now += MINUTE;
    expect((await read(shop, order.id)).refunds).toMatchObject([{ state: 'refunded' }]);
    expect(shop.engine.store.list('sandboxRefunds')).toMatchObject([{ paymentNumber: friendsNumber }]);
    // What can be refunded of the order itself is untouched.
    expect(valueOf(await shop.call('desk.getOrder', { orderId: order.id })).refundable).toBe(order.total);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('gives back a payment of a friend that arrives after the shopper has paid', async () => {
    const { shop, order, friendsNumber } = await openAtTwoCashiers();
    await settle(shop, friendsNumber, 'late-paid');
    await settle(shop, order.number);
    expect(await read(shop, order.id)).toMatchObject({ state: 'paid' });
    shop.clock.now += MINUTE;
    valueOf(await handlePaymentNotification(friendsNumber, shop.engine.portsFor()));
    expect(await read(shop, order.id)).toMatchObject({ state: 'paid', refunds: [{ reason: 'paid-twice' }] });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('refunds what the friend paid to the friend', async () => {
    const { shop, order, friendsNumber } = await openAtTwoCashiers();
    await settle(shop, friendsNumber);
    await read(shop, order.id);
    const refund = { requestId: 'r', orderId: order.id, amount: order.total, message: '没货了' };
    valueOf(await shop.call('desk.refundOrder', refund));
    expect(shop.engine.store.list('sandboxRefunds')).toMatchObject([{ paymentNumber: friendsNumber }]);
  });

  it('closes all numbers when it is cancelled or its price is lowered', async () => {
    const { shop, order, friendsNumber, asFriend } = await openAtTwoCashiers();
    const lower = { requestId: 'l', orderId: order.id, shown: order.total, goods: fen(100), freight: ZERO };
    valueOf(await shop.call('desk.lowerPrice', lower));
    for (const number of [order.number, friendsNumber])
      expect(failureOf(await shop.settle(number, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    expect(valueOf(await asFriend('friend'))).toMatchObject({ amount: order.total - 100 });
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(failureOf(await asFriend('friend'))).toMatchObject({ code: 'ORDER_STATE' });
    for (const { id } of shop.engine.store.list('payments'))
      expect(failureOf(await shop.settle(id, 'paid'))).toMatchObject({ detail: { reason: 'closed' } });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
});
