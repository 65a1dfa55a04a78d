import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import type { FaultKind } from '@/cloud/server/stand-in/faults';
import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { HOUR, MINUTE, SECOND } from '@/contract/time';

import { openWechatShop, type WechatShop } from '../../support/server/wechat-shop';
import { failureOf, placeOrder, stockOf, valueOf } from '../../support/shop';
import { testContent } from '../../support/test-content';

const content = testContent();
const allowing = { ...content, shop: { ...content.shop, payForMe: true } };

let open: WechatShop;
beforeEach(async () => {
  open = await openWechatShop(allowing);
});
afterEach(() => open.close());

const order = () => placeOrder(open.call, { 'cup-red': 2 });
const prepay = (orderId: string) => open.call('order.pay', { orderId });
/** As it is written, without asking anyone. */
const stored = async ({ id }: Order) => (await open.ports.db.get('orders', id))?.order;
const confirm = async ({ id }: Order) => valueOf(await open.call('order.confirmPayment', { orderId: id }));

/** An order that is paid at WeChat and in the shop. */
async function paidOrder() {
  const placed = await order();
  valueOf(await prepay(placed.id));
  open.standIn.control.pay(placed.number);
  await open.standIn.control.answers();
  return placed;
}

describe('a payment over WeChat Pay', () => {
  it('is prepared, paid, notified and written', async () => {
    const placed = await order();
    const params = valueOf(await prepay(placed.id));
    expect(params).toMatchObject({ kind: 'wechat', signType: 'RSA', package: expect.stringMatching(/^prepay_id=wx/) });
    expect(await stored(placed)).toMatchObject({ state: 'awaiting-payment' });
    expect(open.standIn.control.pay(placed.number)).toBe(true);
    expect(await open.standIn.control.answers()).toEqual([204]);
    expect(await stored(placed)).toMatchObject({ state: 'paid', transactionId: expect.stringMatching(/^420000/) });
  });

  it('can be prepared again and paid with what the phone was given first', async () => {
    const placed = await order();
    const [first, second] = [valueOf(await prepay(placed.id)), valueOf(await prepay(placed.id))];
    expect(second).toMatchObject({ package: first.kind === 'wechat' ? first.package : '' });
  });

  it('is written once when the notification comes twice', async () => {
    open.standIn.control.setNotifications('twice');
    const placed = await paidOrder();
    expect(await open.standIn.control.answers()).toEqual([204, 204]);
    const paid = await stored(placed);
    expect(paid?.events.filter(({ state }) => state === 'paid')).toHaveLength(1);
    expect(paid?.refunds ?? []).toEqual([]);
  });

  it('is found without any notification', async () => {
    open.standIn.control.setNotifications('never');
    const placed = await paidOrder();
    expect(await confirm(placed)).toMatchObject({ state: 'paid' });
  });

  it('is found by the shopper who wants to cancel, before the notification comes', async () => {
    open.standIn.control.setNotifications('held');
    const placed = await paidOrder();
    const refused = failureOf(await open.call('order.cancel', { orderId: placed.id }));
    expect(refused).toMatchObject({ code: 'ORDER_STATE', detail: { state: 'paid' } });
    open.standIn.control.release();
    expect(await open.standIn.control.answers()).toEqual([204]);
    expect(await stored(placed)).toMatchObject({ state: 'paid' });
  });

  it('is closed at WeChat with the order, and can’t be paid any more', async () => {
    const placed = await order();
    valueOf(await prepay(placed.id));
    expect(valueOf(await open.call('order.cancel', { orderId: placed.id }))).toMatchObject({ state: 'cancelled' });
    expect(open.standIn.control.pay(placed.number)).toBe(false);
    expect(valueOf(await open.ports.payments.query(placed.number))).toEqual({ state: 'closed' });
  });

  it('that was never prepared does not keep the order from being cancelled', async () => {
    const placed = await order();
    expect(valueOf(await open.call('order.cancel', { orderId: placed.id }))).toMatchObject({ state: 'cancelled' });
  });

  it('is not closed while the shopper types the password', async () => {
    const placed = await order();
    valueOf(await prepay(placed.id));
    open.standIn.control.startPaying(placed.number);
    expect(failureOf(await open.call('order.cancel', { orderId: placed.id }))).toMatchObject({ code: 'UNAVAILABLE' });
    open.standIn.control.pay(placed.number);
    await open.standIn.control.answers();
    expect(await stored(placed)).toMatchObject({ state: 'paid' });
  });

  it('that expired is closed by the sweep, which gives the stock back', async () => {
    const before = await stockOf(open.shop, 'cup-red');
    const placed = await order();
    valueOf(await prepay(placed.id));
    open.shop.clock.now += 31 * MINUTE;
    expect(await sweepOrders(open.ports)).toEqual({ due: 1, unchanged: 0 });
    expect(await stored(placed)).toMatchObject({ state: 'cancelled' });
    expect(await stockOf(open.shop, 'cup-red')).toBe(before);
  });

  it('by a friend has a number of its own; the shopper’s is closed', async () => {
    const placed = await order();
    valueOf(await prepay(placed.id));
    const { payForMeId } = valueOf(await open.call('payForMe.request', { orderId: placed.id }));
    valueOf(await open.callAs('friend')('payForMe.pay', { payForMeId }));
    open.standIn.control.pay(`${placed.number}-p1`);
    await open.standIn.control.answers();
    expect(await stored(placed)).toMatchObject({ state: 'paid', paidNumber: `${placed.number}-p1` });
    expect(open.standIn.control.pay(placed.number)).toBe(false);
  });

  it.each<FaultKind>(['down', 'cut', 'error', 'wrong-key', 'foreign-key', 'old', 'unsigned', 'other-merchant'])(
    'changes nothing while WeChat Pay is %s, and is found afterwards',
    async (kind) => {
      open.standIn.control.setNotifications('never');
      const placed = await paidOrder();
      open.standIn.control.addFault({ kind });
      const failed = failureOf(await open.call('order.confirmPayment', { orderId: placed.id }));
      expect(failed).toMatchObject({ code: 'UNAVAILABLE' });
      expect(await stored(placed)).toMatchObject({ state: 'awaiting-payment' });
      open.standIn.control.clearFaults();
      expect(await confirm(placed)).toMatchObject({ state: 'paid' });
    },
  );

  it('of another amount pays nothing', async () => {
    open.standIn.control.setNotifications('never');
    const placed = await paidOrder();
    open.standIn.control.addFault({ kind: 'changed-amount' });
    expect(await confirm(placed)).toMatchObject({ state: 'awaiting-payment' });
  });

  it('is not expired as long as WeChat Pay can’t tell', async () => {
    const placed = await order();
    valueOf(await prepay(placed.id));
    open.standIn.control.addFault({ kind: 'foreign-key' });
    open.shop.clock.now += HOUR;
    expect(await sweepOrders(open.ports)).toEqual({ due: 1, unchanged: 1 });
    expect(await stored(placed)).toMatchObject({ state: 'awaiting-payment' });
  });
});

describe('goods that were paid over WeChat Pay', () => {
  it('are reported to WeChat when they are sent, and received when she says so there', async () => {
    const placed = await paidOrder();
    const parcels = [{ carrier: '中通', trackingNumber: '7300001' }];
    valueOf(await open.call('desk.ship', { orderId: placed.id, parcels }));
    expect(valueOf(await open.ports.shipping.state(placed.number))).toBe('reported');
    const { transactionId = '' } = (await stored(placed)) ?? {};
    expect(valueOf(await open.ports.payments.isReceiptConfirmed(transactionId))).toBe(false);
    expect(open.standIn.control.confirmReceipt(placed.number)).toBe(true);
    expect(valueOf(await open.call('order.confirmReceipt', { orderId: placed.id }))).toMatchObject({
      state: 'received',
    });
  });
});

describe('a refund over WeChat Pay', () => {
  /** A refund that the seller makes, asked for at WeChat. */
  async function refundedOrder(amount: number) {
    const placed = await paidOrder();
    const refund = { requestId: 'refund-1', orderId: placed.id, amount: fen(amount), message: '' };
    valueOf(await open.call('desk.refundOrder', refund));
    return { placed, refund };
  }
  const refundsOf = async (placed: Order) => (await stored(placed))?.refunds ?? [];
  const refundNumber = async (placed: Order) => (await refundsOf(placed))[0]?.parts?.[0]?.number ?? '';
  const sweep = async (laterMs: number) => {
    open.shop.clock.now += laterMs;
    await sweepOrders(open.ports);
  };

  it('goes back once, however often it is asked for', async () => {
    const { placed, refund } = await refundedOrder(500);
    valueOf(await open.call('desk.refundOrder', refund));
    await sweep(10 * MINUTE);
    await sweep(10 * MINUTE);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunded', amount: 500 }]);
    expect(valueOf(await open.ports.payments.query(placed.number))).toMatchObject({
      state: 'paid',
      amount: placed.total,
    });
  });

  it('is found by its notification', async () => {
    const { placed } = await refundedOrder(500);
    expect(open.standIn.control.endRefund(await refundNumber(placed), 'SUCCESS')).toBe(true);
    expect(await open.standIn.control.answers()).toEqual([204, 204]);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunded' }]);
  });

  it('waits a minute after another one of the same payment', async () => {
    const { placed, refund } = await refundedOrder(500);
    open.shop.clock.now += 10 * SECOND;
    expect((await confirm(placed)).refunds).toMatchObject([{ state: 'refunded' }]);
    valueOf(await open.call('desk.refundOrder', { ...refund, requestId: 'refund-2' }));
    await sweep(10 * SECOND);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunded' }, { state: 'refunding' }]);
    await sweep(11 * MINUTE);
    await sweep(11 * MINUTE);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunded' }, { state: 'refunded' }]);
  });

  it('waits until the shop has money again', async () => {
    open.standIn.control.setBalance(100);
    const { placed } = await refundedOrder(500);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunding' }]);
    open.standIn.control.setBalance(10_000);
    await sweep(11 * MINUTE);
    await sweep(11 * MINUTE);
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunded' }]);
  });

  it.each(['ABNORMAL', 'CLOSED'] as const)('that ended %s has not arrived, and the seller is told', async (status) => {
    const { placed } = await refundedOrder(500);
    open.standIn.control.endRefund(await refundNumber(placed), status);
    await open.standIn.control.answers();
    expect(await refundsOf(placed)).toMatchObject([{ state: 'refunding' }]);
    expect(open.problems).toContain(`refund needs the seller: ${status}`);
  });
});
