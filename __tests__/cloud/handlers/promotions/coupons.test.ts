import { audit } from '../../../support/audit/audit';
import { failureOf, NOON, openShop, orderInputWith, payFor, valueOf, type AskShop } from '../../../support/shop';

const DAY = 86_400_000;
const statesOf = async (ask: AskShop) =>
  Object.fromEntries(valueOf(await ask('coupon.list', {})).cards.map(({ coupon, state }) => [coupon.id, state]));
const claim = async (ask: AskShop, couponId: string) => valueOf(await ask('coupon.claim', { couponId }));
const quoteFor = async (ask: AskShop, quantity: number, paying = {}) =>
  valueOf(await ask('cart.quote', { lines: [{ skuId: 'tea-1', quantity }], ...paying }));

async function order(ask: AskShop, requestId: string, paying = {}) {
  return valueOf(await ask('order.place', await orderInputWith(ask, { 'tea-1': 1 }, { requestId, ...paying })));
}

describe('coupon.list and coupon.claim', () => {
  it('offer what can be taken, and tell nothing of what ended untaken', async () => {
    expect(await statesOf(openShop().ask)).toEqual({
      'all-5': 'to-claim',
      'tea-9': 'to-claim',
      'later-20': 'to-claim',
    });
  });

  it('put what was taken where it can be used, first', async () => {
    const { ask } = openShop();
    const book = await claim(ask, 'tea-9');
    expect(book.cards.map(({ coupon, state }) => [coupon.id, state])).toEqual([
      ['tea-9', 'usable'],
      ['all-5', 'to-claim'],
      ['later-20', 'to-claim'],
    ]);
    expect(await claim(ask, 'tea-9')).toEqual(book);
  });

  it('take one once, however often it is asked for, and for one shopper', async () => {
    const shop = openShop();
    await Promise.all([claim(shop.ask, 'all-5'), claim(shop.ask, 'all-5')]);
    const [purse] = shop.engine.store.list('wallets');
    expect(purse?.claimed).toEqual(['all-5']);
    expect(await statesOf(shop.askAs('other'))).toMatchObject({ 'all-5': 'to-claim' });
  });

  it('let one be taken before its time, and say so', async () => {
    const shop = openShop();
    await claim(shop.ask, 'later-20');
    expect(await statesOf(shop.ask)).toMatchObject({ 'later-20': 'not-yet' });
    shop.clock.now += DAY;
    expect(await statesOf(shop.ask)).toMatchObject({ 'later-20': 'usable' });
  });

  it('tell what was taken and never used, once it is over', async () => {
    const shop = openShop();
    await claim(shop.ask, 'all-5');
    shop.clock.now += 11 * DAY;
    expect(await statesOf(shop.ask)).toEqual({ 'all-5': 'over' });
  });

  it('refuse what is over, and what never was', async () => {
    const { ask } = openShop();
    expect(failureOf(await ask('coupon.claim', { couponId: 'past-20' }))).toMatchObject({
      code: 'COUPON_UNUSABLE',
      detail: { couponId: 'past-20', because: { kind: 'over' } },
    });
    expect(failureOf(await ask('coupon.claim', { couponId: 'nothing' })).detail).toEqual({ what: 'coupon' });
  });
});

describe('cart.quote', () => {
  it('uses no coupon that was not taken', async () => {
    const { ask } = openShop();
    const { coupons } = await quoteFor(ask, 1, { coupon: { id: 'all-5' } });
    expect(coupons).toEqual({ dropped: { couponId: 'all-5', because: { kind: 'gone' } }, usable: [], unusable: [] });
  });

  it('takes the best of those taken, unasked, and the one asked for', async () => {
    const { ask } = openShop();
    for (const id of ['all-5', 'tea-9', 'later-20']) await claim(ask, id);
    const { coupons, total } = await quoteFor(ask, 2);
    expect(coupons.used).toEqual({ couponId: 'tea-9', saves: 900, why: 'saves-most' });
    expect(coupons.unusable.map(({ because }) => because.kind)).toEqual(['not-yet']);
    expect(total).toBe(6_000 - 900 + 1_000);
    const asked = await quoteFor(ask, 2, { coupon: { id: 'all-5' } });
    expect(asked.coupons.used).toMatchObject({ couponId: 'all-5', why: 'asked' });
    expect((await quoteFor(ask, 2, { coupon: 'none' })).total).toBe(7_000);
  });

  it('tells the welcome credit, and uses it only when asked to', async () => {
    const { ask } = openShop();
    expect(await quoteFor(ask, 1)).toMatchObject({ total: 4_000, credit: { has: 600, uses: 0 } });
    expect(await quoteFor(ask, 1, { useCredit: true })).toMatchObject({
      total: 3_400,
      credit: { has: 600, uses: 600 },
    });
  });
});

describe('an order', () => {
  it('uses up the coupon and the credit it was paid with', async () => {
    const shop = openShop();
    await claim(shop.ask, 'all-5');
    const placed = await order(shop.ask, 'one', { useCredit: true });
    expect(placed.total).toBe(3_000 - 500 - 600 + 1_000);
    expect(await statesOf(shop.ask)).toMatchObject({ 'all-5': 'used' });
    expect((await quoteFor(shop.ask, 1, { useCredit: true })).credit).toEqual({ has: 0, uses: 0 });
    expect(valueOf(await shop.ask('coupon.list', {})).credit).toBe(0);
    await payFor(shop, placed);
    valueOf(await shop.ask('order.confirmPayment', { orderId: placed.id }));
    expect(await statesOf(shop.restart().ask)).toMatchObject({ 'all-5': 'used' });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each<[string, (shop: ReturnType<typeof openShop>, orderId: string) => Promise<unknown>]>([
    ['the shopper cancels it', ({ ask }, orderId) => ask('order.cancel', { orderId })],
    [
      'its time to pay ends',
      async ({ ask, clock }, orderId) => {
        clock.now += 31 * 60_000;
        await ask('order.get', { orderId });
      },
    ],
    [
      'it is cancelled twice',
      ({ ask }, orderId) => Promise.all([ask('order.cancel', { orderId }), ask('order.cancel', { orderId })]),
    ],
  ])('gives both back when %s', async (_, end) => {
    const shop = openShop();
    await claim(shop.ask, 'all-5');
    const placed = await order(shop.ask, 'one', { useCredit: true });
    await end(shop, placed.id);
    expect(await statesOf(shop.ask)).toMatchObject({ 'all-5': 'usable' });
    expect((await quoteFor(shop.ask, 1)).credit.has).toBe(600);
    expect(valueOf(await shop.ask('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('placed twice by one request uses them once', async () => {
    const shop = openShop();
    await claim(shop.ask, 'all-5');
    const input = await orderInputWith(shop.ask, { 'tea-1': 1 }, { requestId: 'one', useCredit: true });
    const [one, two] = await Promise.all([shop.ask('order.place', input), shop.ask('order.place', input)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each([
    [{ coupon: { id: 'all-5' } }, 'COUPON_UNUSABLE', { couponId: 'all-5', because: { kind: 'used' } }],
    [{}, 'PRICE_CHANGED', { shown: 3_500, now: 4_000 }],
  ])('that races another for one coupon (%j) is refused', async (paying, code, detail) => {
    const shop = openShop();
    await claim(shop.ask, 'all-5');
    const [one, two] = [
      await orderInputWith(shop.ask, { 'tea-1': 1 }, { requestId: 'one', ...paying }),
      await orderInputWith(shop.ask, { 'tea-1': 1 }, { requestId: 'two', ...paying }),
    ];
    const [first, second] = await Promise.all([shop.ask('order.place', one), shop.ask('order.place', two)]);
    valueOf(first);
    expect(failureOf(second)).toMatchObject({ code, detail });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('that races another for the same credit is told the new total', async () => {
    const shop = openShop();
    const inputs = await Promise.all(
      ['one', 'two'].map((requestId) => orderInputWith(shop.ask, { 'tea-1': 1 }, { requestId, useCredit: true })),
    );
    const [first, second] = await Promise.all(inputs.map((input) => shop.ask('order.place', input)));
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ failure: { code: 'PRICE_CHANGED', detail: { shown: 3_400, now: 4_000 } } });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('asking for a coupon that falls short is refused whole', async () => {
    const shop = openShop();
    await claim(shop.ask, 'tea-9');
    const input = await orderInputWith(shop.ask, { 'tea-1': 1 }, { requestId: 'one', coupon: { id: 'tea-9' } });
    expect(failureOf(await shop.ask('order.place', input)).detail).toEqual({
      couponId: 'tea-9',
      because: { kind: 'short', by: 3_000 },
    });
    expect(valueOf(await shop.ask('order.list', {})).items).toEqual([]);
  });
});
