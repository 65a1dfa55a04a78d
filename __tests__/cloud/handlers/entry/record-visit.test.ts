import fc from 'fast-check';

import { SOURCES, type Landing, type Source } from '@/contract/entry/landing';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import { countBySource } from '@/domain/entry/attribution';

import { failureOf, NOON, openTestShop, orderInput, placeOrder, valueOf, type TestShop } from '../../../support/shop';

const recordVisit = (
  { call }: Pick<TestShop, 'call'>,
  requestId: string,
  source: Source,
  landing: Landing = { to: 'feed' },
) => call('visit.record', { requestId, source, landing });
const visitsOf = ({ engine }: TestShop) => engine.store.list('visits');
const sourcesOf = ({ engine }: TestShop) => engine.store.list('orders').map(({ source }) => source);

describe('a visit', () => {
  it('is counted by day, source and landing, without the shopper', async () => {
    const shop = openTestShop();
    await recordVisit(shop, 'v1', 'chat', { to: 'goods', id: 'tea' });
    await recordVisit({ call: shop.callAs('another') }, 'v1', 'chat', { to: 'goods', id: 'tea' });
    await recordVisit(shop, 'v2', 'poster');
    expect(visitsOf(shop)).toEqual([
      {
        id: `${beijingDay(NOON)}.chat.goods.tea`,
        day: beijingDay(NOON),
        source: 'chat',
        landing: { to: 'goods', id: 'tea' },
        count: 2,
      },
      {
        id: `${beijingDay(NOON)}.poster.feed`,
        day: beijingDay(NOON),
        source: 'poster',
        landing: { to: 'feed' },
        count: 1,
      },
    ]);
    expect(JSON.stringify(visitsOf(shop))).not.toContain('another');
  });

  it('is counted separately for each day in Beijing', async () => {
    const shop = openTestShop();
    await recordVisit(shop, 'v1', 'chat');
    shop.clock.now = NOON + 11 * HOUR + 3_599_999;
    await recordVisit(shop, 'v2', 'chat');
    shop.clock.now += 1;
    await recordVisit(shop, 'v3', 'chat');
    expect(visitsOf(shop).map(({ count }) => count)).toEqual([2, 1]);
  });

  it.each<Landing>([
    { to: 'goods', id: 'nonesuch' },
    { to: 'post', id: 'nonesuch' },
    { to: 'catalog', id: 'nonesuch' },
  ])('to an unknown landing counts for the feed (%j)', async (landing) => {
    const shop = openTestShop();
    await recordVisit(shop, 'v1', 'chat', landing);
    expect(visitsOf(shop)).toMatchObject([{ landing: { to: 'feed' } }]);
  });

  it.each([
    ['from an unknown source', { source: 'commission' }],
    ['to nothing that is a place', { landing: { to: 'constructor' } }],
    ['to goods without an id', { landing: { to: 'goods' } }],
  ])('is refused %s', async (_, over) => {
    const shop = openTestShop();
    const input = { requestId: 'v1', source: 'chat', landing: { to: 'feed' }, ...over };
    expect(failureOf(await shop.sendRaw('visit.record', input))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(visitsOf(shop)).toEqual([]);
  });

  it('is counted once however often it is sent, also after a restart', async () => {
    const sent = fc.array(fc.record({ request: fc.nat(7), source: fc.constantFrom(...SOURCES) }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sent, fc.nat(20), async (visits, restartAt) => {
        let shop = openTestShop();
        const seen = new Map<number, Source>();
        for (const [at, { request, source }] of visits.entries()) {
          if (at === restartAt) shop = shop.restart();
          await recordVisit(shop, `v${request}`, source);
          if (!seen.has(request)) seen.set(request, source);
        }
        const rows = countBySource(visitsOf(shop), []);
        expect(rows.reduce((sum, row) => sum + row.visits, 0)).toBe(seen.size);
        for (const { source, visits: counted } of rows)
          expect(counted).toBe([...seen.values()].filter((each) => each === source).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an order', () => {
  it('is attributed to the last card or code of a day, visible to the seller only', async () => {
    const shop = openTestShop();
    await recordVisit(shop, 'v1', 'poster');
    await recordVisit(shop, 'v2', 'group');
    const order = await placeOrder(shop.call, { 'tea-1': 1 });
    expect(sourcesOf(shop)).toEqual(['group']);
    expect(JSON.stringify(valueOf(await shop.call('order.get', { orderId: order.id })))).not.toContain('group');
    expect(JSON.stringify(valueOf(await shop.call('order.list', {})))).not.toContain('group');
  });

  it('has no source a day later, or if another shopper opened the card', async () => {
    const shop = openTestShop();
    await recordVisit({ call: shop.callAs('another') }, 'v1', 'poster');
    await placeOrder(shop.call, { 'tea-1': 1 }, 'order-1');
    await recordVisit(shop, 'v1', 'poster');
    shop.clock.now += DAY;
    await placeOrder(shop.call, { 'tea-1': 1 }, 'order-2');
    expect(sourcesOf(shop)).toEqual([undefined, undefined]);
  });

  it('keeps its source when its state changes, and is counted once when sent twice', async () => {
    const shop = openTestShop();
    await recordVisit(shop, 'v1', 'poster');
    const input = await orderInput(shop.call, { 'tea-1': 1 });
    const order = valueOf(await shop.call('order.place', input));
    await recordVisit(shop, 'v2', 'chat');
    valueOf(await shop.call('order.place', input));
    valueOf(await shop.call('order.cancel', { orderId: order.id }));
    expect(sourcesOf(shop)).toEqual(['poster']);
  });
});
