import { ALL } from '@/cloud/indexes';
import { BATCH_SIZE, sweepOrders } from '@/cloud/jobs/sweep-orders';
import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { DAY, HOUR } from '@/contract/time';

import { audit } from '../../support/audit/audit';
import { advanceOrder } from '../../support/native/phone';
import { openTestShop, payFor, placeOrder, stockOf, type TestShop } from '../../support/shop';

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

  it('changes nothing while the payment service is down, reports that, and settles all orders the next time', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 1 }, 'one');
    await placeOrder(shop.call, { 'cup-red': 1 }, 'two');
    shop.clock.now += HOUR;
    const ports = shop.engine.portsFor('timer');
    const query = async () => err(failure('UNAVAILABLE', { reason: 'down' }));
    expect(await sweepOrders({ ...ports, payments: { ...ports.payments, query } })).toEqual({ due: 2, unchanged: 2 });
    expect(await stockOf(shop, 'cup-red')).toBe(3);
    expect(await sweep(shop)).toEqual({ due: 2, unchanged: 0 });
  });

  it('settles a limited number per run, oldest first, until none is left', async () => {
    const shop = openTestShop();
    for (let n = 0; n < BATCH_SIZE + 3; n += 1) {
      shop.clock.now += 1;
      await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
    }
    shop.clock.now += HOUR;
    expect(await sweep(shop)).toEqual({ due: BATCH_SIZE, unchanged: 0 });
    const [next] = await shop.engine.portsFor().db.list('dueOrders', { key: ALL, order: 'oldest', limit: 9 });
    expect(next?.document.order.placedAt).toBeGreaterThan(shop.clock.now - HOUR - 3);
    expect((await sweep(shop)).due).toBe(3);
    expect(await stockOf(shop, 'tea-1')).toBe(100);
  });
});
