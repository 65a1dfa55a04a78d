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
  it('cancels what nobody paid for, of every shopper, and gives the pieces and the credit back', async () => {
    const shop = openTestShop();
    await placeOrder(shop.call, { 'cup-red': 2 }, 'one');
    await placeOrder(shop.callAs('other'), { 'cup-red': 1 }, 'two');
    shop.clock.now += HOUR;
    expect(await sweep(shop)).toEqual({ due: 2, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['cancelled', 'cancelled']);
    expect(await stockOf(shop, 'cup-red')).toBe(5);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('leaves what still has time, and finds nothing the second time', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    shop.clock.now = order.payBy - 1;
    expect(await sweep(shop)).toEqual({ due: 0, unchanged: 0 });
    shop.clock.now = order.payBy;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(await sweep(shop)).toEqual({ due: 0, unchanged: 0 });
    expect(await stockOf(shop, 'cup-red')).toBe(5);
  });

  it('believes the payment service: an order that was paid in silence is paid', async () => {
    const shop = openTestShop();
    const order = await placeOrder(shop.call, { 'cup-red': 2 });
    await payFor(shop, order);
    shop.clock.now += DAY;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['paid']);
    expect(await stockOf(shop, 'cup-red')).toBe(3);
  });

  it('completes what may no longer be sent back', async () => {
    const shop = openTestShop();
    await advanceOrder(shop, await placeOrder(shop.call, { 'tea-1': 1 }), 'received');
    shop.clock.now += 9 * DAY;
    expect(await sweep(shop)).toEqual({ due: 1, unchanged: 0 });
    expect(statesOf(shop)).toEqual(['completed']);
  });

  it('changes nothing while the payment service is down, says so, and does it all the next time', async () => {
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

  it('looks at so many at a time, those that wait longest first, and comes to the end', async () => {
    const shop = openTestShop();
    for (let n = 0; n < BATCH_SIZE + 3; n += 1) {
      shop.clock.now += 1;
      await placeOrder(shop.call, { 'tea-1': 1 }, `r${n}`);
    }
    shop.clock.now += HOUR;
    expect(await sweep(shop)).toEqual({ due: BATCH_SIZE, unchanged: 0 });
    const [next] = await shop.engine.portsFor().db.listDueOrders(shop.clock.now, 9);
    expect(next?.order.placedAt).toBeGreaterThan(shop.clock.now - HOUR - 3);
    expect((await sweep(shop)).due).toBe(3);
    expect(await stockOf(shop, 'tea-1')).toBe(100);
  });
});
