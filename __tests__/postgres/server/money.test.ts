import { fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { HOUR, MINUTE } from '@/contract/time';

import { openHttpShop, SELLER, type HttpShop } from '../../support/server/http-shop';
import { placeOrder, valueOf, type CallShop } from '../../support/shop';

const BUYER = 'buyer_of_the_money_tests';
const AT_ONCE = 4;

let open: HttpShop;
let call: CallShop;
let seller: CallShop;
beforeAll(async () => {
  open = await openHttpShop();
});
beforeEach(async () => {
  open.clock.now += HOUR;
  open.standIn.control.clearFaults();
  open.standIn.control.setNotifications('never');
  [call, seller] = [await open.callAs(BUYER), await open.callAs(SELLER)];
});
afterAll(() => open.close());

const read = async ({ id }: Order) => valueOf(await call('order.get', { orderId: id }));
/** Pieces of a SKU that are left, or of a goods item that were bought. */
async function piecesIn(collection: 'stock' | 'sales', id: string): Promise<number> {
  const found = "select coalesce(body->>'left', body->>'pieces')::int as pieces from xiaopu.documents";
  const { rows } = await open.database.pool.query<{ pieces: number }>(`${found} where collection = $1 and id = $2`, [
    ...[collection, id],
  ]);
  return rows[0]?.pieces ?? 0;
}
const books = async () => ({ left: await piecesIn('stock', 'tea-1'), bought: await piecesIn('sales', 'tea') });

async function paidAtWechat(requestId: string): Promise<Order> {
  const order = await placeOrder(call, { 'tea-1': 2 }, requestId);
  valueOf(await call('order.pay', { orderId: order.id }));
  open.standIn.control.pay(order.number);
  return order;
}

describe('money over PostgreSQL and WeChat Pay', () => {
  it('of another amount than the order’s pays nothing, whoever asks', async () => {
    const order = await paidAtWechat('other-amount');
    open.standIn.control.addFault({ kind: 'changed-amount' });
    const confirm = () => call('order.confirmPayment', { orderId: order.id });
    await Promise.all(Array.from({ length: AT_ONCE }, confirm));
    expect((await read(order)).state).toBe('awaiting-payment');
    open.standIn.control.clearFaults();
    expect(valueOf(await confirm()).state).toBe('paid');
  });

  it('goes back once, and the pieces with it, when four see at once that it has arrived', async () => {
    const before = await books();
    const order = await paidAtWechat('refunded');
    valueOf(await call('order.confirmPayment', { orderId: order.id }));
    expect(await books()).toEqual({ left: before.left - 2, bought: before.bought + 2 });
    const refund = { requestId: 'all-back', orderId: order.id, amount: order.total, message: '' };
    for (const each of await Promise.all(Array.from({ length: AT_ONCE }, () => seller('desk.refundOrder', refund))))
      valueOf(each);
    open.clock.now += 11 * MINUTE;
    await Promise.all(Array.from({ length: AT_ONCE * 2 }, () => read(order)));
    expect((await read(order)).refunds).toMatchObject([{ state: 'refunded', amount: order.total }]);
    expect(await books()).toEqual(before);
    expect(open.standIn.control.refundedOf(order.number)).toBe(order.total);
  });

  it('goes back once, however often and by how many it is asked for', async () => {
    const order = await paidAtWechat('part');
    valueOf(await call('order.confirmPayment', { orderId: order.id }));
    const refund = { requestId: 'part-back', orderId: order.id, amount: fen(500), message: '' };
    for (let turn = 0; turn < AT_ONCE; turn += 1) {
      await Promise.all([
        seller('desk.refundOrder', refund),
        read(order),
        seller('desk.refundOrder', refund),
        read(order),
      ]);
      open.clock.now += 11 * MINUTE;
    }
    expect((await read(order)).refunds).toMatchObject([{ state: 'refunded', amount: 500 }]);
    expect(open.standIn.control.refundedOf(order.number)).toBe(500);
  });
});
