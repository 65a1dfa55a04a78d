import { PAGE_SIZE } from '@/contract/page';
import { MINUTE } from '@/contract/time';

import { refundInputFor, requestRefund } from '../../../support/refunds/refunds';
import {
  failureOf,
  openTestShop,
  payFor,
  placeOrder,
  saveAddress,
  valueOf,
  type TestShop,
} from '../../../support/shop';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };
const RIGHT = { carrier: '中通快递', trackingNumber: '78000000000001' };

async function paidOrder(shop: TestShop, who = 'one', requestId = 'order-1') {
  const call = shop.callAs(who);
  const order = await placeOrder(call, { 'tea-1': 2 }, requestId);
  await payFor({ ...shop, call }, order);
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

const idsOf = async ({ call }: TestShop, input: Parameters<TestShop['call']>[1]) =>
  valueOf(await call('desk.listOrders', input as { task: 'all' })).items.map(({ id }) => id);

describe('the seller’s orders', () => {
  it('are listed by task, longest waiting first, and all of them newest first', async () => {
    const shop = openTestShop();
    const first = await paidOrder(shop, 'one');
    shop.clock.now += MINUTE;
    const second = await paidOrder(shop, 'two');
    const unpaid = await placeOrder(shop.callAs('three'), { 'tea-1': 1 });
    expect(await idsOf(shop, { task: 'to-ship' })).toEqual([first.id, second.id]);
    expect(await idsOf(shop, { task: 'all' })).toEqual(expect.arrayContaining([unpaid.id, second.id, first.id]));
    expect((await idsOf(shop, { task: 'all' }))[2]).toBe(first.id);
    await requestRefund(shop.callAs('one'), refundInputFor(first, { 'tea-1': 1 }));
    expect(await idsOf(shop, { task: 'to-ship' })).toEqual([second.id]);
    expect(await idsOf(shop, { task: 'to-answer' })).toEqual([first.id]);
    expect(valueOf(await shop.call('desk.summary', {})).orders).toEqual({
      ...{ 'confirm-payment': 0, 'to-ship': 1, 'to-answer': 1, 'to-receive-back': 0, 'to-transfer-back': 0 },
    });
  });

  it('come in pages that lose none when one was shipped meanwhile', async () => {
    const shop = openTestShop();
    const placed: string[] = [];
    for (let at = 0; at < PAGE_SIZE + 2; at += 1) {
      shop.clock.now += MINUTE;
      placed.push((await paidOrder(shop, `shopper-${at}`)).id);
    }
    const page = valueOf(await shop.call('desk.listOrders', { task: 'to-ship' }));
    expect(page.items.map(({ id }) => id)).toEqual(placed.slice(0, PAGE_SIZE));
    const last = page.items[PAGE_SIZE - 1]?.id ?? '';
    valueOf(await shop.call('desk.ship', { orderId: last, parcels: [PARCEL] }));
    const next = valueOf(await shop.call('desk.listOrders', { task: 'to-ship', cursor: page.cursor ?? '' }));
    expect(next.items.map(({ id }) => id)).toEqual(placed.slice(PAGE_SIZE));
    expect(next.cursor).toBeUndefined();
  });

  it('are found by recipient, phone, number, goods and note', async () => {
    const shop = openTestShop();
    await saveAddress(shop.callAs('one'), { name: '赵小云', phone: '13911112222' });
    const order = await paidOrder(shop, 'one');
    await paidOrder(shop, 'two');
    valueOf(await shop.call('desk.setNote', { orderId: order.id, note: '多放一包' }));
    for (const text of ['赵小云', '2222', order.number, '多放'])
      expect(await idsOf(shop, { task: 'all', text })).toEqual([order.id]);
    expect(await idsOf(shop, { task: 'all', text: '没有的' })).toEqual([]);
  });

  it('keep a private note that no shopper sees, with an entry in the history', async () => {
    const shop = openTestShop();
    const { id } = await paidOrder(shop);
    const noted = valueOf(await shop.call('desk.setNote', { orderId: id, note: '老客' }));
    expect(noted).toMatchObject({ note: '老客', acts: [{ kind: 'noted', at: shop.clock.now }] });
    expect(JSON.stringify(valueOf(await shop.callAs('one')('order.get', { orderId: id })))).not.toContain('老客');
    const same = valueOf(await shop.call('desk.setNote', { orderId: id, note: '老客' }));
    expect(same.acts).toHaveLength(1);
  });
});

describe('shipping', () => {
  it('splits an order into parcels that hold all of it', async () => {
    const shop = openTestShop();
    const order = await paidOrder(shop);
    const parcel = (quantity: number, label = PARCEL) => ({ ...label, lines: [{ skuId: 'tea-1', quantity }] });
    for (const parcels of [[parcel(1), parcel(2, RIGHT)], [parcel(1)], [parcel(1), parcel(1)], [PARCEL, RIGHT]])
      expect(failureOf(await shop.call('desk.ship', { orderId: order.id, parcels }))).toMatchObject({
        code: 'INVALID_INPUT',
      });
    const parcels = [parcel(1), parcel(1, RIGHT)];
    const shipped = valueOf(await shop.call('desk.ship', { orderId: order.id, parcels }));
    expect(shipped).toMatchObject({ order: { state: 'shipped', shipments: parcels }, tasks: [] });
  });

  it('waits for an open refund, and for the payment', async () => {
    const shop = openTestShop();
    const order = await paidOrder(shop);
    await requestRefund(shop.callAs('one'), refundInputFor(order, { 'tea-1': 1 }));
    const unpaid = await placeOrder(shop.callAs('two'), { 'tea-1': 1 });
    const answer = await shop.call('desk.shipMany', {
      parcels: [
        { orderId: order.id, ...PARCEL },
        { orderId: unpaid.id, ...RIGHT },
      ],
    });
    expect(valueOf(answer).results).toMatchObject([
      { orderId: order.id, failure: { code: 'REFUND_STATE' } },
      { orderId: unpaid.id, failure: { code: 'ORDER_STATE' } },
    ]);
  });

  it('is corrected once', async () => {
    const shop = openTestShop();
    const { id: orderId } = await paidOrder(shop);
    valueOf(await shop.call('desk.ship', { orderId, parcels: [PARCEL] }));
    const correct = { orderId, trackingNumber: PARCEL.trackingNumber, correct: RIGHT };
    expect(valueOf(await shop.call('desk.correctParcel', correct)).order.shipments).toMatchObject([RIGHT]);
    expect(valueOf(await shop.call('desk.correctParcel', correct)).acts).toHaveLength(2);
    const again = { orderId, trackingNumber: RIGHT.trackingNumber, correct: PARCEL };
    expect(failureOf(await shop.call('desk.correctParcel', again))).toMatchObject({ code: 'TOO_MANY' });
  });
});
