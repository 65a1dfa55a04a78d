import { createRouter } from '@/cloud/router';
import { failure, type Failure } from '@/contract/failure';
import type { OrderState } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { DAY, HOUR } from '@/contract/time';
import { lastReturnInstant } from '@/domain/orders/receipt';

import { audit } from '../../../support/audit/audit';
import { moveOn } from '../../../support/native/phone';
import { failureOf, NOON, openShop, payFor, placeOrder, valueOf } from '../../../support/shop';

async function withOrder(state: OrderState) {
  const shop = openShop();
  const order = await placeOrder(shop.ask, { 'cup-red': 1 });
  if (state !== 'awaiting-payment') {
    await payFor(shop, order);
    valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
    if (state !== 'paid') await moveOn(shop, order, state);
  }
  const confirm = () => shop.ask('order.confirmReceipt', { orderId: order.id });
  const get = async () => valueOf(await shop.ask('order.get', { orderId: order.id }));
  return { shop, order, confirm, get };
}

describe('order.confirmReceipt', () => {
  it('begins the seven days, and is there for every reader', async () => {
    const { shop, confirm, get } = await withOrder('shipped');
    shop.clock.now += HOUR;
    const received = valueOf(await confirm());
    expect(received).toMatchObject({ state: 'received', returnBy: lastReturnInstant(NOON + HOUR) });
    expect(await get()).toEqual(received);
    expect(valueOf(await shop.restart().ask('order.list', { group: 'received' })).items).toHaveLength(1);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('confirmed again, later, changes nothing: the days are not counted anew', async () => {
    const { shop, confirm } = await withOrder('shipped');
    const first = valueOf(await confirm());
    shop.clock.now += 3 * DAY;
    expect(valueOf(await confirm())).toEqual(first);
    expect(valueOf((await Promise.all([confirm(), confirm()]))[1])).toEqual(first);
  });

  it('confirmed twice at once is received once', async () => {
    const { confirm } = await withOrder('shipped');
    const [one, two] = await Promise.all([confirm(), confirm()]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(one).events.filter(({ state }) => state === 'received')).toHaveLength(1);
  });

  it.each<OrderState>(['awaiting-payment', 'paid'])('is refused while the order is %s', async (state) => {
    const { confirm, get } = await withOrder(state);
    const before = await get();
    expect(failureOf(await confirm())).toMatchObject({ code: 'ORDER_STATE', detail: { state } });
    expect(await get()).toEqual(before);
  });

  it('is refused after the order was cancelled', async () => {
    const { shop, order, confirm } = await withOrder('awaiting-payment');
    valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    expect(failureOf(await confirm())).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'cancelled' } });
  });

  it('tells a phone that confirms again after all is over that it is completed', async () => {
    const { shop, confirm } = await withOrder('shipped');
    valueOf(await confirm());
    shop.clock.now += 9 * DAY;
    expect(valueOf(await confirm()).state).toBe('completed');
  });
});

describe('a received order', () => {
  it.each(['order.get', 'order.list'] as const)('is completed for %s when its days are over', async (verb) => {
    const { shop, order, confirm, get } = await withOrder('shipped');
    valueOf(await confirm());
    const stateSeen = async () =>
      verb === 'order.get' ? (await get()).state : valueOf(await shop.ask('order.list', {})).items[0]?.state;
    shop.clock.now = lastReturnInstant(NOON);
    expect(await stateSeen()).toBe('received');
    shop.clock.now += 1;
    expect(await stateSeen()).toBe('completed');
    shop.clock.now += 30 * DAY;
    expect((await get()).events.find(({ state }) => state === 'completed')?.at).toBe(lastReturnInstant(NOON) + 1);
    expect(failureOf(await shop.ask('order.cancel', { orderId: order.id })).code).toBe('ORDER_STATE');
  });

  it('is still read as received where the phone has no room to complete it, and completed once there is', async () => {
    const { shop, confirm, get } = await withOrder('shipped');
    valueOf(await confirm());
    shop.clock.now += 9 * DAY;
    shop.storage.setFull(true);
    expect((await get()).state).toBe('received');
    shop.storage.setFull(false);
    expect((await get()).state).toBe('completed');
  });
});

describe('an order that was paid through WeChat Pay', () => {
  type Word = Result<boolean, Failure<'UNAVAILABLE'>>;

  /** An order on its way whose payment WeChat knows, and what WeChat says of its receipt. */
  async function paidThere(word: Word) {
    const shop = openShop();
    const order = await placeOrder(shop.ask, { 'cup-red': 1 });
    const ports = shop.engine.portsFor();
    const isReceived = jest.fn(async () => word);
    const query = async () => ok({ state: 'paid' as const, paidAt: NOON, transactionId: '4200001' });
    const route = createRouter(() => ({ ...ports, payments: { ...ports.payments, query, isReceived } }));
    const ask = async (verb: string) => (await route({ verb, input: { orderId: order.id } })).answer;
    const paid = valueOf(await ask('order.confirmPayment'));
    await moveOn(shop, order, 'shipped');
    return { paid, ask, isReceived };
  }

  it('keeps the number it has there, and is received when WeChat says so', async () => {
    const { paid, ask, isReceived } = await paidThere(ok(true));
    expect(paid).toMatchObject({ state: 'paid', transactionId: '4200001' });
    expect(valueOf(await ask('order.confirmReceipt'))).toMatchObject({ state: 'received' });
    expect(isReceived).toHaveBeenCalledWith('4200001');
    await ask('order.confirmReceipt');
    expect(isReceived).toHaveBeenCalledTimes(1);
  });

  it('is not received on the phone’s word alone', async () => {
    const { ask } = await paidThere(ok(false));
    expect(failureOf(await ask('order.confirmReceipt'))).toMatchObject({
      code: 'ORDER_STATE',
      detail: { state: 'shipped' },
    });
    expect(valueOf(await ask('order.get'))).toMatchObject({ state: 'shipped' });
  });

  it('stays as it is while WeChat can’t be asked', async () => {
    const { ask } = await paidThere(err(failure('UNAVAILABLE', { reason: 'down' })));
    expect(failureOf(await ask('order.confirmReceipt'))).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    expect(valueOf(await ask('order.get'))).toMatchObject({ state: 'shipped' });
  });
});
