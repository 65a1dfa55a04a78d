import { ok } from '@/contract/result';

import { aDeskOrderSummary } from '../../support/builders/desk-orders';
import { createManualClient } from '../../support/manual-client';

const PAGE = Array.from({ length: 20 }, (_, at) => aDeskOrderSummary({ id: `order-${at}` }));

async function open() {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  return { cloud, ...(await import('@/stores/desk/to-ship')) };
}

describe('the orders to ship', () => {
  it('are read page by page, no more than fit in one packing list', async () => {
    const { cloud, ordersToShip, MAX_TO_SHIP } = await open();
    const loaded = ordersToShip.load({});
    for (let read = 0; read < MAX_TO_SHIP; read += PAGE.length)
      await cloud.answer('desk.listOrders', ok({ items: PAGE, cursor: `after-${read}` }));
    await loaded;
    expect(ordersToShip.peek({})).toMatchObject({ status: 'ready', value: { length: MAX_TO_SHIP } });
    expect(cloud.inputsOf('desk.listOrders')[1]).toEqual({ task: 'to-ship', cursor: 'after-0' });
  });

  it('are all that wait when there are fewer', async () => {
    const { cloud, ordersToShip } = await open();
    const loaded = ordersToShip.load({});
    await cloud.answer('desk.listOrders', ok({ items: PAGE, cursor: 'after' }));
    await cloud.answer('desk.listOrders', ok({ items: PAGE.slice(0, 3) }));
    await loaded;
    expect(ordersToShip.peek({})).toMatchObject({ status: 'ready', value: { length: 23 } });
  });
});
