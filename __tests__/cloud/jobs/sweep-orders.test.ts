import { DUE_UNPAID } from '@/cloud/indexes';
import { BATCH_SIZE, sweepOrders } from '@/cloud/jobs/sweep-orders';
import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import { DAY, HOUR } from '@/contract/time';
import { ASK_AGAIN_AFTER } from '@/domain/due-orders';
import { lastReturnTime } from '@/domain/orders/receipt';

import { audit } from '../../support/audit/audit';
import { advanceOrder } from '../../support/native/phone';
import { refundInputFor } from '../../support/refunds/refunds';
import { openTestShop, payFor, placeOrder, stockOf, valueOf, type TestShop } from '../../support/shop';

const sweep = (shop: TestShop) => sweepOrders(shop.engine.portsFor('timer'));
const statesOf = ({ engine }: TestShop) => engine.store.list('orders').map(({ order }) => order.state);

describe('the sweep', () => {
  it('cancels unpaid orders of all shoppers and releases their stock and credit', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 2 }, 'one');
    await placeOrder(shop.callAs('other'), { 'cup-red': 1 }, 'two');
    shop.clock.now += HOUR;
    expect(await sweep(shop)).toEqual({ due: 2, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['cancelled', 'cancelled']);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('leaves orders unchanged before their deadline, and finds none due the second time', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.clock.now = order.payBy - 1;
    expect(await sweep(shop)).toEqual({ due: 0, unchanged: 0 });
    shop.clock.now = order.payBy;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(await sweep(shop)).toEqual({ due: 0, unchanged: 0 });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('asks the payment service: an order whose payment the phone did not report is paid', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await payFor(shop, order);
    shop.clock.now += DAY;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['paid']);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('completes received orders after the return period', async () => {
    const shop = openTestShop();
    await advanceOrder(shop, await placeOrder(shop.call, { 'tea-1': 1 }), 'received');
    shop.clock.now += 9 * DAY;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['completed']);
  });

  it('receives what was sent ten days ago, unless a refund is asked for', async () => {
    const shop = openTestShop();
    const orders = [];
    for (const requestId of ['quiet', 'asks']) {
      const order = await placeOrder(shop.call, { 'tea-1': 1 }, requestId);
      await payFor(shop, order);
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
      await advanceOrder(shop, order, 'shipped');
      orders.push(order);
    }
    const [quiet, asks] = orders;
    if (!quiet || !asks) throw new Error('no order');
    valueOf(await shop.call('refund.request', refundInputFor(asks, { 'tea-1': 1 })));
    shop.clock.now += 10 * DAY - 1;
    await sweep(shop);
    expect(valueOf(await shop.call('order.get', { orderId: quiet.id })).state).toBe('shipped');
    shop.clock.now += 1;
    await sweep(shop);
    expect(valueOf(await shop.call('order.get', { orderId: asks.id })).state).toBe('shipped');
    const received = valueOf(await shop.call('order.get', { orderId: quiet.id }));
    expect(received).toMatchObject({ state: 'received', returnBy: lastReturnTime(shop.clock.now) });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('changes nothing while the payment service is down, reports that, and settles all orders the next time', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 1 }, 'one');
    await placeOrder(shop.call, { 'cup-red': 1 }, 'two');
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor('timer');
    const query = async () => err(failure('UNAVAILABLE', { reason: 'down' }));
    expect(await sweepOrders({ ...ports, payments: { ...ports.payments, query } })).toEqual({ due: 2, unchanged: 2 });
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    shop.clock.now += ASK_AGAIN_AFTER;
    expect(await sweep(shop)).toEqual({ due: 2, unchanged: 0 });
  });

  it('ends early while the payment service as a whole is away', async () => {
    const shop = openTestShop();
    for (let n = 0; n < 9; n += 1) await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor('timer');
    const query = jest.fn(async () => err(failure('UNAVAILABLE', { reason: 'down' })));
    expect(await sweepOrders({ ...ports, payments: { ...ports.payments, query } })).toEqual({ due: 9, unchanged: 9 });
    expect(query).toHaveBeenCalledTimes(3);
  });

  it('settles the others when the payment service can’t tell of a few', async () => {
    const shop = openTestShop();
    const numbers: string[] = [];
    for (let n = 0; n < 9; n += 1) numbers.push((await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`)).number);
    const unknown = numbers.slice(0, 4);
    const { payments, ...ports } = shop.engine.portsFor('timer');
    const query: typeof payments.query = async (number) =>
      unknown.includes(number) ? err(failure('UNAVAILABLE', { reason: 'one' })) : payments.query(number);
    shop.clock.now += HOUR;
    for (let run = 0; run < 3; run += 1) await sweepOrders({ ...ports, payments: { ...payments, query } });
    const left = shop.engine.store.list('orders').filter(({ order }) => order.state !== 'cancelled');
    expect(left.map(({ order }) => order.number).sort()).toEqual([...unknown].sort());
  });

  it('releases the stock of expired orders while a batch of refunds is on its way', async () => {
    const shop = openTestShop();
    for (let n = 0; n < BATCH_SIZE; n += 1) {
      const order = await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
      await payFor(shop, order);
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
      const refund = { requestId: `b${n}`, orderId: order.id, amount: order.total, message: '' };
      valueOf(await shop.call('desk.refundOrder', refund));
    }
    await placeOrder(shop.call, { 'cup-red': 2 }, 'expires');
    shop.clock.now += HOUR;
    const { payments, ...ports } = shop.engine.portsFor('timer');
    const queryRefund: typeof payments.queryRefund = async () => ok({ state: 'processing' });
    const result = await sweepOrders({ ...ports, payments: { ...payments, queryRefund } });
    expect(result).toEqual({ due: BATCH_SIZE + 1, unchanged: BATCH_SIZE });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('asks for a refund that is on its way again later, so that others have their turn', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    await payFor(shop, order);
    valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
    valueOf(await shop.call('desk.refundOrder', { requestId: 'b', orderId: order.id, amount: fen(1), message: '' }));
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 1 });
    shop.clock.now += ASK_AGAIN_AFTER - 1;
    expect(await sweep(shop)).toEqual({ due: 0, unchanged: 0 });
    shop.clock.now += 1;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
  });

  it('starts every refund in time though the service takes only a few at once', async () => {
    const shop = openTestShop();
    const count = BATCH_SIZE + 10;
    for (let n = 0; n < count; n += 1) {
      const order = await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
      await payFor(shop, order);
      valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
      const refund = { requestId: `b${n}`, orderId: order.id, amount: order.total, message: '' };
      valueOf(await shop.call('desk.refundOrder', refund));
    }
    const { payments, ...ports } = shop.engine.portsFor('timer');
    let taken = 0;
    const refund: typeof payments.refund = async (request) => {
      taken += 1;
      return taken > 6 ? err(failure('PAYMENT_UNAVAILABLE', { reason: 'rate' })) : payments.refund(request);
    };
    for (let run = 0; run < 24; run += 1) {
      taken = 0;
      await sweepOrders({ ...ports, payments: { ...payments, refund } });
      shop.clock.now += ASK_AGAIN_AFTER;
    }
    expect(statesOf(shop).filter((state) => state !== 'cancelled')).toEqual([]);
    expect(shop.engine.store.list('sandboxRefunds')).toHaveLength(count);
  });

  it('settles a limited number per run, oldest first, until none is left', async () => {
    const shop = openTestShop();
    for (let n = 0; n < BATCH_SIZE + 3; n += 1) {
      shop.clock.now += 1;
      await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
    }
    shop.clock.now += HOUR;
    expect(await sweep(shop)).toEqual({ due: BATCH_SIZE, unchanged: 0 });
    const [next] = await shop.engine.portsFor().db.list('dueOrders', { key: DUE_UNPAID, order: 'oldest', limit: 9 });
    expect(next?.document.order.placedAt).toBeGreaterThan(shop.clock.now - HOUR - 3);
    expect((await sweep(shop)).due).toBe(3);
    expect(await stockOf(shop, 'tea-1')).toBe(100);
  });
});
