import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';
import { encodeScene } from '@/domain/entry/landing-code';

import { INPUT_EXAMPLES, VERBS } from '../../../support/input-examples';
import { failureOf, NOON, openShop, orderInput, payFor, stockOf, valueOf, type AskShop } from '../../../support/shop';
import { goodsContent, testContent } from '../../../support/test-content';

const TEA = [{ skuId: 'tea-1', quantity: 2 }];
const DESK = VERBS.filter((verb) => verb.startsWith('desk.'));

const wish = (over: object = {}) => ({ ...INPUT_EXAMPLES['desk.prepareOrder'], lines: TEA, ...over });
const make = async (ask: AskShop, over: object = {}) => valueOf(await ask('desk.prepareOrder', wish(over)));
const baskets = async (ask: AskShop) => valueOf(await ask('desk.listPreparedOrders', {})).baskets;
const opened = (ask: AskShop, basketId: string) => ask('preparedOrder.get', { basketId });

describe('the desk', () => {
  it.each(DESK)('is not there for anyone but the seller: %s', async (verb: VerbName) => {
    const shop = openShop();
    const { id } = await make(shop.ask);
    const before = new Map(shop.storage.entries);
    const input = verb === 'desk.withdrawPreparedOrder' ? { basketId: id } : INPUT_EXAMPLES[verb];
    const failure = failureOf(await shop.askAs('other')(verb, input));
    expect(failure).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'desk' }, retryable: false });
    // As for an id that never was: nothing tells her that it is there.
    const missing = { ...Object(input), basketId: 'none' };
    expect(failureOf(await shop.askAs('other')(verb, missing))).toEqual(failure);
    expect(shop.storage.entries).toEqual(before);
  });

  it('opens to no one who says that she is the seller', async () => {
    const { engine, send } = openShop();
    const sellerId = engine.portsFor().sellerId;
    const { askAs } = openShop();
    const claimed = { ...wish(), sellerId, shopperId: sellerId };
    expect(failureOf(await askAs('other')('desk.prepareOrder', claimed))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await send('desk.summary', {})).ok).toBe(true);
  });

  it('counts what is open', async () => {
    const { ask } = openShop();
    await make(ask);
    expect(valueOf(await ask('desk.summary', {}))).toMatchObject({ baskets: 1 });
  });
});

describe('an order made for a shopper', () => {
  it('is opened by anyone who has its id, with nothing in it but what it is', async () => {
    const { ask, askAs } = openShop();
    const made = await make(ask, { words: '  for\u200b you \n two ' });
    const basket = valueOf(await opened(askAs('shopper'), made.id));
    expect(basket).toEqual({ id: made.id, words: 'for you two', lines: TEA, until: made.until });
    expect(made.id).toMatch(/^[a-z0-9]{24}$/);
    const scene = encodeScene({ landing: { to: 'basket', id: made.id }, source: 'chat' });
    expect(valueOf(await askAs('shopper')('entry.resolve', { scene }))).toMatchObject({ misread: false });
  });

  it('holds nothing back, and is paid like any other', async () => {
    const shop = openShop();
    const { lines } = await make(shop.ask);
    expect(await stockOf(shop, 'tea-1')).toBe(100);
    const buyer = shop.askAs('shopper');
    const input = await orderInput(buyer, Object.fromEntries(lines.map((line) => [line.skuId, line.quantity])));
    const order = valueOf(await buyer('order.place', input));
    await payFor({ ...shop, ask: buyer }, order);
    expect(valueOf(await buyer('order.confirmPayment', { orderId: order.id })).state).toBe('paid');
    expect(await stockOf(shop, 'tea-1')).toBe(98);
  });

  it('is open to the end of its last Beijing day, and a restart changes nothing', async () => {
    const shop = openShop();
    const { id, until } = await make(shop.ask);
    expect(until).toBe(NOON + 7.5 * DAY);
    const again = shop.restart();
    again.clock.now = until - 1;
    expect((await opened(again.ask, id)).ok).toBe(true);
    expect(await baskets(again.ask)).toHaveLength(1);
    again.clock.now = until;
    expect(failureOf(await opened(again.ask, id))).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'basket' } });
    expect(await baskets(again.ask)).toEqual([]);
  });

  it('is open for as many days as the shop says', async () => {
    const content = testContent();
    const { ask } = openShop({ content: { ...content, shop: { ...content.shop, basketDays: 2 } } });
    expect((await make(ask)).until).toBe(NOON + 2.5 * DAY);
  });

  it('is made once, however often it is sent, and stays taken back', async () => {
    const shop = openShop();
    const [first, second] = await Promise.all([make(shop.ask), make(shop.ask)]);
    expect(second).toEqual(first);
    expect(await baskets(shop.ask)).toEqual([first]);
    valueOf(await shop.ask('desk.withdrawPreparedOrder', { basketId: first.id }));
    expect(failureOf(await shop.restart().ask('desk.prepareOrder', wish()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(failureOf(await opened(shop.ask, first.id))).toMatchObject({ code: 'NOT_FOUND' });
    const other = failureOf(await shop.ask('desk.prepareOrder', wish({ words: 'other' })));
    expect(other).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('can be taken back, once or twice; no other is touched', async () => {
    const shop = openShop();
    const [one, two] = [await make(shop.ask), await make(shop.ask, { requestId: 'basket-2' })];
    valueOf(await shop.ask('desk.withdrawPreparedOrder', { basketId: one.id }));
    const kept = new Map(shop.storage.entries);
    valueOf(await shop.ask('desk.withdrawPreparedOrder', { basketId: one.id }));
    expect(shop.storage.entries).toEqual(kept);
    expect(failureOf(await opened(shop.ask, one.id))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await baskets(shop.ask)).map(({ id }) => id)).toEqual([two.id]);
    const scene = encodeScene({ landing: { to: 'basket', id: one.id } });
    expect(valueOf(await shop.ask('entry.resolve', { scene }))).toMatchObject({ misread: true });
    expect((await shop.ask('desk.withdrawPreparedOrder', { basketId: 'none' })).ok).toBe(true);
  });
});

it('leaves nothing behind of what is over once another is made', async () => {
  const shop = openShop();
  await make(shop.ask);
  shop.clock.now += 9 * DAY;
  const { id } = await make(shop.ask, { requestId: 'basket-2' });
  expect(
    shop.engine.store.list('preparedOrders').flatMap(({ baskets: kept }) => kept.map((basket) => basket.id)),
  ).toEqual([id]);
});

describe('what can’t be put together', () => {
  const preorder = { from: 'far', arrives: { daysAhead: 9 } };
  const { goods, ...rest } = testContent();
  const content = { ...rest, goods: [...goods, goodsContent({ id: 'far', preorder })] };

  it.each([
    ['a SKU that is not sold', [{ skuId: 'none', quantity: 1 }], { code: 'NOT_FOUND', detail: { what: 'sku' } }],
    ['one that is sold out', [...TEA, { skuId: 'gone-1', quantity: 1 }], { code: 'OUT_OF_STOCK', detail: { left: 0 } }],
    ['more than there is', [{ skuId: 'cup-red', quantity: 6 }], { code: 'OUT_OF_STOCK', detail: { left: 5 } }],
    ['more than an order may hold', [{ skuId: 'tea-1', quantity: 21 }], { code: 'OVER_LIMIT' }],
    ['what is ordered by itself', [...TEA, { skuId: 'far-1', quantity: 1 }], { code: 'PREORDER_ALONE' }],
    ['nothing', [], { code: 'INVALID_INPUT', detail: { path: 'lines' } }],
  ])('%s', async (_what, lines, expected) => {
    const shop = openShop({ content });
    expect(failureOf(await shop.ask('desk.prepareOrder', wish({ lines })))).toMatchObject(expected);
    expect(await baskets(shop.ask)).toEqual([]);
  });

  it('words that no one may be shown, or too many', async () => {
    const { ask, send } = openShop();
    const rude = failureOf(await ask('desk.prepareOrder', wish({ words: '快来买，傻逼' })));
    expect(rude).toMatchObject({ code: 'TEXT_REFUSED' });
    const words = 'x'.repeat(LIMITS.basketChars + 1);
    expect(failureOf(await send('desk.prepareOrder', wish({ words })))).toMatchObject({ code: 'INVALID_INPUT' });
    // Her own number is hers to give: what others' words would be looked at for, she wrote herself.
    expect((await make(ask, { words: '有事打 13800138000' })).words).toContain('138');
  });

  it('more than the shop keeps open', async () => {
    const { ask } = openShop();
    for (let n = 0; n < LIMITS.baskets; n += 1) await make(ask, { requestId: `r${n}` });
    const full = failureOf(await ask('desk.prepareOrder', wish({ requestId: 'one-more' })));
    expect(full).toMatchObject({ code: 'TOO_MANY', detail: { what: 'baskets', limit: LIMITS.baskets } });
    // What was made is answered even then.
    const { id } = await make(ask, { requestId: 'r0' });
    valueOf(await ask('desk.withdrawPreparedOrder', { basketId: id }));
    await make(ask, { requestId: 'one-more' });
  });
});

describe('whatever she picks', () => {
  const picked = fc.array(
    fc.record({
      skuId: fc.constantFrom('cup-red', 'cup-blue', 'tea-1', 'gone-1', 'none'),
      quantity: fc.integer({ min: 1, max: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('is all in the basket, each SKU once and buyable, or nothing is made', async () => {
    await fc.assert(
      fc.asyncProperty(picked, async (lines) => {
        const { ask } = openShop();
        const answer = await ask('desk.prepareOrder', wish({ lines }));
        if (!answer.ok) return expect(await baskets(ask)).toEqual([]);
        const basket = valueOf(await opened(ask, answer.value.id));
        const pieces = (of: typeof lines, skuId: string) =>
          of.reduce((sum, line) => sum + (line.skuId === skuId ? line.quantity : 0), 0);
        expect(new Set(basket.lines.map(({ skuId }) => skuId)).size).toBe(basket.lines.length);
        for (const { skuId } of [...lines, ...basket.lines])
          expect(pieces([...basket.lines], skuId)).toBe(pieces(lines, skuId));
        expect(valueOf(await ask('cart.quote', { lines: basket.lines })).troubled).toEqual([]);
      }),
    );
  });
});
