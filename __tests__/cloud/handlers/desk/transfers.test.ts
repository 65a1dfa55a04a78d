import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { HOUR, MINUTE } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { recordInput } from '../../../support/scenarios/desk/transfers';
import { openEverything } from '../../../support/scenarios/steps';
import { failureOf, openTestShop, placeOrder, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const openContactShop = () => openTestShop({ content: testContent({ payment: 'contact' }) });
const isSound = ({ engine, clock }: TestShop) => expect(audit(engine, clock.now)).toEqual([]);
const confirm = (order: Order, received: number, over: { accept?: true; requestId?: string } = {}) => ({
  ...{ requestId: 'confirm-1', orderId: order.id, received: fen(received) },
  ...over,
});

describe('an order that is paid by transfer', () => {
  it('holds its stock, waits for the seller and never for the payment service', async () => {
    const shop = openContactShop();
    const before = await stockOf(shop, 'tea-1');
    const order = await placeOrder(shop.callAs('one'), { 'tea-1': 2 });
    expect(order).toMatchObject({ state: 'awaiting-payment', transfers: [], payBy: shop.clock.now + 24 * HOUR });
    expect(await stockOf(shop, 'tea-1')).toBe(before - 2);
    expect(failureOf(await shop.callAs('one')('order.pay', { orderId: order.id }))).toMatchObject({
      code: 'PAYMENT_UNAVAILABLE',
    });
    const { items } = valueOf(await shop.call('desk.listOrders', { task: 'confirm-payment' }));
    expect(items.map(({ id }) => id)).toEqual([order.id]);
    isSound(shop);
  });

  it('goes on like any other once she has received it, up to the transfer back', async () => {
    const shop = openContactShop();
    const before = await stockOf(shop, 'tea-1');
    const order = await placeOrder(shop.callAs('one'), { 'tea-1': 2 });
    const paid = valueOf(await shop.call('desk.confirmTransfer', confirm(order, order.total)));
    expect(paid).toMatchObject({ tasks: ['to-ship'], order: { state: 'paid' }, refundable: order.total });
    const back = { requestId: 'back-1', orderId: order.id, amount: order.total, message: '没货了' };
    const { order: refunding, tasks } = valueOf(await shop.call('desk.refundOrder', back));
    expect(tasks).toEqual(['to-transfer-back']);
    shop.clock.now += HOUR;
    expect(valueOf(await shop.callAs('one')('order.get', { orderId: order.id })).refunds).toMatchObject([
      { state: 'refunding' },
    ]);
    const refundId = refunding.refunds?.[0]?.id ?? '';
    const done = valueOf(await shop.call('desk.confirmTransferBack', { orderId: order.id, refundId }));
    expect(done).toMatchObject({ tasks: [], order: { state: 'cancelled', refunds: [{ state: 'refunded' }] } });
    expect(await stockOf(shop, 'tea-1')).toBe(before);
    isSound(shop);
  });

  it('is not confirmed with another amount, unless she takes it: less lowers the price, more can be given back', async () => {
    const shop = openContactShop();
    const [less, more] = [
      await placeOrder(shop.callAs('one'), { 'tea-1': 2 }),
      await placeOrder(shop.callAs('two'), { 'tea-1': 2 }),
    ];
    expect(failureOf(await shop.call('desk.confirmTransfer', confirm(less, less.total - 1)))).toMatchObject({
      ...{ code: 'AMOUNT_DIFFERS', detail: { due: less.total, received: less.total - 1 } },
    });
    const taken = confirm(less, less.total - 7_00, { accept: true });
    expect(valueOf(await shop.call('desk.confirmTransfer', taken))).toMatchObject({
      ...{ refundable: less.total - 700, order: { total: less.total - 700, state: 'paid' } },
    });
    const kept = confirm(more, more.total + 500, { accept: true, requestId: 'confirm-2' });
    expect(valueOf(await shop.call('desk.confirmTransfer', kept))).toMatchObject({
      ...{ refundable: more.total + 500, order: { total: more.total, state: 'paid' } },
    });
    isSound(shop);
  });

  it('expires as she set, and can be confirmed as long as it was not cancelled', async () => {
    const content = testContent({ payment: 'contact' });
    const shop = openTestShop({ content: { ...content, shop: { ...content.shop, transferHours: 2 } } });
    const [one, two] = [
      await placeOrder(shop.callAs('one'), { 'tea-1': 1 }),
      await placeOrder(shop.callAs('two'), { 'tea-1': 1 }),
    ];
    shop.clock.now += 2 * HOUR + MINUTE;
    expect(valueOf(await shop.call('desk.confirmTransfer', confirm(two, two.total))).order.state).toBe('paid');
    expect(valueOf(await shop.callAs('one')('order.get', { orderId: one.id })).state).toBe('cancelled');
    expect(
      failureOf(await shop.call('desk.confirmTransfer', confirm(one, one.total, { requestId: 'c2' }))),
    ).toMatchObject({
      code: 'ORDER_STATE',
    });
    isSound(shop);
  });

  it('is cancelled by the shopper or the seller without the payment service', async () => {
    const shop = openContactShop();
    const [one, two] = [
      await placeOrder(shop.callAs('one'), { 'tea-1': 1 }),
      await placeOrder(shop.callAs('two'), { 'tea-1': 1 }),
    ];
    shop.failingPayments.add('query').add('close');
    expect(valueOf(await shop.callAs('one')('order.cancel', { orderId: one.id })).state).toBe('cancelled');
    const told = valueOf(await shop.call('desk.cancelOrder', { orderId: two.id, message: '没货了' }));
    expect(told.order.events[1]).toMatchObject({ reason: 'seller', message: '没货了' });
    isSound(shop);
  });
});

describe('an order made in the chat', () => {
  it('is written down for someone without an account, paid or not, in any shop', async () => {
    const shop = openEverything();
    const input = await recordInput(shop, 5_000);
    const { order, customerId, acts } = valueOf(await shop.call('desk.recordOrder', input));
    expect(order).toMatchObject({ state: 'paid', total: 5_000, transfers: [{ received: 5_000 }] });
    expect(customerId).toBe(`chat:${input.address.phone}`);
    expect(acts.map(({ kind }) => kind)).toEqual(['recorded', 'received-transfer']);
    expect(valueOf(await shop.call('order.list', {})).items).toEqual([]);
    isSound(shop);
  });
});
