import fc from 'fast-check';

import { SOURCES, type Landing, type Source } from '@/contract/entry/landing';
import { beijingDay, DAY, HOUR } from '@/contract/time';
import { tallySources } from '@/domain/entry/attribution';

import { failureOf, NOON, openShop, orderInput, placeOrder, valueOf, type TestShop } from '../../../support/shop';

const note = ({ ask }: Pick<TestShop, 'ask'>, requestId: string, source: Source, landing: Landing = { to: 'feed' }) =>
  ask('visit.record', { requestId, source, landing });
const visitsOf = ({ engine }: TestShop) => engine.store.list('visits');
const sourcesOf = ({ engine }: TestShop) => engine.store.list('orders').map(({ source }) => source);

describe('a visit', () => {
  it('is counted by day, by where the card was and by what it led to, without a word of the shopper', async () => {
    const shop = openShop();
    await note(shop, 'v1', 'chat', { to: 'goods', id: 'tea' });
    await note({ ask: shop.askAs('another') }, 'v1', 'chat', { to: 'goods', id: 'tea' });
    await note(shop, 'v2', 'poster');
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

  it('is another one on another Beijing day', async () => {
    const shop = openShop();
    await note(shop, 'v1', 'chat');
    shop.clock.now = NOON + 11 * HOUR + 3_599_999;
    await note(shop, 'v2', 'chat');
    shop.clock.now += 1;
    await note(shop, 'v3', 'chat');
    expect(visitsOf(shop).map(({ count }) => count)).toEqual([2, 1]);
  });

  it.each<Landing>([
    { to: 'goods', id: 'nonesuch' },
    { to: 'post', id: 'nonesuch' },
    { to: 'catalogue', id: 'nonesuch' },
  ])('to what is not there is one to the feed (%j)', async (landing) => {
    const shop = openShop();
    await note(shop, 'v1', 'chat', landing);
    expect(visitsOf(shop)).toMatchObject([{ landing: { to: 'feed' } }]);
  });

  it.each([
    ['from nowhere known', { source: 'commission' }],
    ['to nothing that is a place', { landing: { to: 'constructor' } }],
    ['to a good without an id', { landing: { to: 'goods' } }],
  ])('is refused %s', async (_, over) => {
    const shop = openShop();
    const input = { requestId: 'v1', source: 'chat', landing: { to: 'feed' }, ...over };
    expect(failureOf(await shop.send('visit.record', input))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(visitsOf(shop)).toEqual([]);
  });

  it('is counted once however often it is sent, through a restart too', async () => {
    const sent = fc.array(fc.record({ request: fc.nat(7), source: fc.constantFrom(...SOURCES) }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sent, fc.nat(20), async (visits, restartAt) => {
        let shop = openShop();
        const seen = new Map<number, Source>();
        for (const [at, { request, source }] of visits.entries()) {
          if (at === restartAt) shop = shop.restart();
          await note(shop, `v${request}`, source);
          if (!seen.has(request)) seen.set(request, source);
        }
        const rows = tallySources(visitsOf(shop), []);
        expect(rows.reduce((sum, row) => sum + row.visits, 0)).toBe(seen.size);
        for (const { source, visits: counted } of rows)
          expect(counted).toBe([...seen.values()].filter((each) => each === source).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an order', () => {
  it('is known to come of the last card or code of a day, to the seller and not in what the shopper reads', async () => {
    const shop = openShop();
    await note(shop, 'v1', 'poster');
    await note(shop, 'v2', 'group');
    const order = await placeOrder(shop.ask, { 'tea-1': 1 });
    expect(sourcesOf(shop)).toEqual(['group']);
    expect(JSON.stringify(valueOf(await shop.ask('order.get', { orderId: order.id })))).not.toContain('group');
    expect(JSON.stringify(valueOf(await shop.ask('order.list', {})))).not.toContain('group');
  });

  it('comes of nothing a day later, and of nothing that another opened', async () => {
    const shop = openShop();
    await note({ ask: shop.askAs('another') }, 'v1', 'poster');
    await placeOrder(shop.ask, { 'tea-1': 1 }, 'order-1');
    await note(shop, 'v1', 'poster');
    shop.clock.now += DAY;
    await placeOrder(shop.ask, { 'tea-1': 1 }, 'order-2');
    expect(sourcesOf(shop)).toEqual([undefined, undefined]);
  });

  it('keeps what brought it when it moves on, and is counted once when it was sent twice', async () => {
    const shop = openShop();
    await note(shop, 'v1', 'poster');
    const input = await orderInput(shop.ask, { 'tea-1': 1 });
    const order = valueOf(await shop.ask('order.place', input));
    await note(shop, 'v2', 'chat');
    valueOf(await shop.ask('order.place', input));
    valueOf(await shop.ask('order.cancel', { orderId: order.id }));
    expect(sourcesOf(shop)).toEqual(['poster']);
  });
});
