import { createRouter } from '@/cloud/router';
import { failure, type Failure } from '@/contract/failure';
import type { OrderState } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { DAY, HOUR } from '@/contract/time';
import { lastReturnTime } from '@/domain/orders/receipt';

import { audit } from '../../../support/audit/audit';
import { advanceOrder } from '../../../support/native/phone';
import { failureOf, NOON, openTestShop, payFor, placeOrder, valueOf } from '../../../support/shop';

async function openShopWithOrderIn(state: OrderState) {
  const shop = openTestShop();
  const order = await placeOrder(shop.call, { 'cup-red': 1 });
  if (state !== 'awaiting-payment') {
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    if (state !== 'paid') await advanceOrder(shop, order, state);
  }
  const confirm = () => shop.call('order.confirmReceipt', { orderId: order.id });
  const get = async () => valueOf(await shop.call('order.get', { orderId: order.id }));
  return { shop, order, confirm, get };
}

describe('order.confirmReceipt', () => {
  it('starts the return period, visible to every reader', async () => {
    const { shop, confirm, get } = await openShopWithOrderIn('shipped');
    shop.clock.now += HOUR;
    const received = valueOf(await confirm());
    expect(received).toMatchObject({ state: 'received', returnBy: lastReturnTime(NOON + HOUR) });
    expect(await get()).toEqual(received);
    expect(valueOf(await shop.restart().call('order.list', { group: 'received' })).items).toHaveLength(1);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('changes nothing when repeated later: the return period is not restarted', async () => {
    const { shop, confirm } = await openShopWithOrderIn('shipped');
    const first = valueOf(await confirm());
    shop.clock.now += 3 * DAY;
    expect(valueOf(await confirm())).toEqual(first);
    expect(valueOf((await Promise.all([confirm(), confirm()]))[1])).toEqual(first);
  });

  it('receives the order once for concurrent requests', async () => {
    const { confirm } = await openShopWithOrderIn('shipped');
    const [one, two] = await Promise.all([confirm(), confirm()]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(one).events.filter(({ state }) => state === 'received')).toHaveLength(1);
  });

  it.each<OrderState>(['awaiting-payment', 'paid'])('is rejected while the order is %s', async (state) => {
    const { confirm, get } = await openShopWithOrderIn(state);
    const before = await get();
    expect(failureOf(await confirm())).toMatchObject({ code: 'ORDER_STATE', detail: { state } });
    expect(await get()).toEqual(before);
  });

  it('is rejected after the order was cancelled', async () => {
    const { shop, order, confirm } = await openShopWithOrderIn('awaiting-payment');
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(failureOf(await confirm())).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
  });

  it('returns the completed order when repeated after completion', async () => {
    const { shop, confirm } = await openShopWithOrderIn('shipped');
    valueOf(await confirm());
    shop.clock.now += 9 * DAY;
    expect(valueOf(await confirm()).state).toBe('completed');
  });
});

describe('a received order', () => {
  it.each(['order.get', 'order.list'] as const)('is completed for %s after the return period', async (verb) => {
    const { shop, order, confirm, get } = await openShopWithOrderIn('shipped');
    valueOf(await confirm());
    const readState = async () =>
      verb === 'order.get' ? (await get()).state : valueOf(await shop.call('order.list', {})).items[0]?.state;
    shop.clock.now = lastReturnTime(NOON);
    expect(await readState()).toBe('received');
    shop.clock.now += 1;
    expect(await readState()).toBe('completed');
    shop.clock.now += 30 * DAY;
    expect((await get()).events.find(({ state }) => state === 'completed')?.at).toBe(lastReturnTime(NOON) + 1);
    expect(failureOf(await shop.call('order.cancel', { orderId: order.id })).code).toBe('ORDER_STATE');
  });

  it('is read as received while the storage is full, and completed afterwards', async () => {
    const { shop, confirm, get } = await openShopWithOrderIn('shipped');
    valueOf(await confirm());
    shop.clock.now += 9 * DAY;
    shop.storage.setFull(true);
    expect((await get()).state).toBe('received');
    shop.storage.setFull(false);
    expect((await get()).state).toBe('completed');
  });
});

describe('an order that was paid through WeChat Pay', () => {
  type ReceiptResult = Result<boolean, Failure<'UNAVAILABLE'>>;

  /** A shipped order paid through WeChat Pay, with WeChat's answer about its receipt. */
  async function openPaidShop(receipt: ReceiptResult) {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 1 });
    const ports = shop.engine.portsFor();
    const isReceiptConfirmed = jest.fn(async () => receipt);
    const query = async () =>
      ok({ state: 'paid' as const, amount: order.total, paidAt: NOON, transactionId: '4200001' });
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, query, isReceiptConfirmed } }));
    const call = async (verb: string) => (await route({ verb, input: { orderId: order.id } })).answer;
    const paid = valueOf(await call('order.confirmPayment'));
    await advanceOrder(shop, order, 'shipped');
    return { paid, call, isReceiptConfirmed };
  }

  it('stores the transaction id, and is received once WeChat confirms it', async () => {
    const { paid, call, isReceiptConfirmed } = await openPaidShop(ok(true));
    expect(paid).toMatchObject({ state: 'paid', transactionId: '4200001' });
    expect(valueOf(await call('order.confirmReceipt'))).toMatchObject({ state: 'received' });
    expect(isReceiptConfirmed).toHaveBeenCalledWith('4200001');
    await call('order.confirmReceipt');
    expect(isReceiptConfirmed).toHaveBeenCalledTimes(1);
  });

  it('is not received on the phone’s report alone', async () => {
    const { call } = await openPaidShop(ok(false));
    expect(failureOf(await call('order.confirmReceipt'))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'shipped' },
    });
    expect(valueOf(await call('order.get'))).toMatchObject({ state: 'shipped' });
  });

  it('is unchanged while WeChat is unavailable', async () => {
    const { call } = await openPaidShop(err(failure('UNAVAILABLE', { reason: 'down' })));
    expect(failureOf(await call('order.confirmReceipt'))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(valueOf(await call('order.get'))).toMatchObject({ state: 'shipped' });
  });
});
