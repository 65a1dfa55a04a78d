import { audit } from '../../../support/audit/audit';
import { couponFields } from '../../../support/catalog/edited-fields';
import { failureOf, NOON, openTestShop, orderInputWith, payFor, valueOf, type CallShop } from '../../../support/shop';

const DAY = 86_400_000;
const statesOf = async (call: CallShop) =>
  Object.fromEntries(valueOf(await call('coupon.list', {})).items.map(({ coupon, state }) => [coupon.id, state]));
const claim = async (call: CallShop, couponId: string) => valueOf(await call('coupon.claim', { couponId }));
const quoteFor = async (call: CallShop, quantity: number, paymentChoice = {}) =>
  valueOf(await call('cart.quote', { lines: [{ skuId: 'tea-1', quantity }], ...paymentChoice }));

async function order(call: CallShop, requestId: string, paymentChoice = {}) {
  return valueOf(
    await call('order.place', await orderInputWith(call, { 'tea-1': 1 }, { requestId, ...paymentChoice })),
  );
}

describe('coupon.list and coupon.claim', () => {
  it('list claimable coupons, without those that expired unclaimed', async () => {
    expect(await statesOf(openTestShop().call)).toEqual({
      'all-5': 'claimable',
      'tea-9': 'claimable',
      'later-20': 'claimable',
    });
  });

  it('list claimed usable coupons first', async () => {
    const { call } = openTestShop();
    const list = await claim(call, 'tea-9');
    expect(list.items.map(({ coupon, state }) => [coupon.id, state])).toEqual([
      ['tea-9', 'usable'],
      ['all-5', 'claimable'],
      ['later-20', 'claimable'],
    ]);
    expect(await claim(call, 'tea-9')).toEqual(list);
  });

  it('claim a coupon once, for one shopper', async () => {
    const shop = openTestShop();
    await Promise.all([claim(shop.call, 'all-5'), claim(shop.call, 'all-5')]);
    const [wallet] = shop.engine.store.list('wallets');
    expect(wallet?.claimedCouponIds).toEqual(['all-5']);
    expect(await statesOf(shop.callAs('other'))).toMatchObject({ 'all-5': 'claimable' });
  });

  it('allow claiming a coupon before it starts', async () => {
    const shop = openTestShop();
    await claim(shop.call, 'later-20');
    expect(await statesOf(shop.call)).toMatchObject({ 'later-20': 'not-started' });
    shop.clock.now += DAY;
    expect(await statesOf(shop.call)).toMatchObject({ 'later-20': 'usable' });
  });

  it('list a claimed coupon as expired', async () => {
    const shop = openTestShop();
    await claim(shop.call, 'all-5');
    shop.clock.now += 11 * DAY;
    expect(await statesOf(shop.call)).toEqual({ 'all-5': 'expired' });
  });

  it('reject expired and unknown coupons', async () => {
    const { call } = openTestShop();
    expect(failureOf(await call('coupon.claim', { couponId: 'past-20' }))).toMatchObject({
      code: 'COUPON_UNUSABLE',
      detail: { couponId: 'past-20', problem: { kind: 'expired' } },
    });
    expect(failureOf(await call('coupon.claim', { couponId: 'nothing' })).detail).toEqual({ what: 'coupon' });
  });
});

describe('a coupon that not everyone can have', () => {
  const fields = { ...couponFields(), validFrom: NOON - DAY, validUntil: NOON + DAY };
  const save = async (call: CallShop, more: Partial<typeof fields> & { claimLimit?: number; byHand?: true }) =>
    valueOf(await call('desk.saveCoupon', { requestId: 'few', fields: { ...fields, ...more } }));

  it('is claimed as often as its limit, and then is neither listed nor claimed', async () => {
    const { call, callAs } = openTestShop();
    const { id } = await save(call, { claimLimit: 1 });
    await claim(callAs('first'), id);
    await claim(callAs('first'), id);
    expect(await statesOf(callAs('first'))).toMatchObject({ [id]: 'usable' });
    expect(await statesOf(callAs('second'))).not.toHaveProperty(id);
    expect(failureOf(await callAs('second')('coupon.claim', { couponId: id })).detail).toEqual({
      couponId: id,
      problem: { kind: 'all-claimed' },
    });
  });

  it('keeps the number of claims when the seller edits it, and can be claimed again with a higher limit', async () => {
    const { call, callAs } = openTestShop();
    const { id } = await save(call, { claimLimit: 1 });
    await claim(callAs('first'), id);
    const edited = { id, version: 1 };
    const saved = valueOf(
      await call('desk.saveCoupon', { requestId: 'more', edited, fields: { ...fields, claimLimit: 2 } }),
    );
    expect(saved).toMatchObject({ version: 2, claimed: 1 });
    await claim(callAs('second'), id);
    const { coupons } = valueOf(await call('desk.listCoupons', {}));
    expect(coupons.find((coupon) => coupon.id === id)?.claimed).toBe(2);
  });

  it('is had from the seller’s hand only', async () => {
    const { call, callAs } = openTestShop();
    const { id } = await save(call, { byHand: true });
    expect(await statesOf(callAs('other'))).not.toHaveProperty(id);
    expect(failureOf(await callAs('other')('coupon.claim', { couponId: id })).code).toBe('NOT_FOUND');
    const { goods } = valueOf(await call('goods.get', { goodsId: 'tea' }));
    expect(goods.coupons.map((coupon) => coupon.id)).not.toContain(id);
  });
});

describe('cart.quote', () => {
  it('applies no unclaimed coupon', async () => {
    const { call } = openTestShop();
    const { coupons } = await quoteFor(call, 1, { coupon: { id: 'all-5' } });
    expect(coupons).toEqual({ rejected: { couponId: 'all-5', problem: { kind: 'gone' } }, usable: [], unusable: [] });
  });

  it('applies the best claimed coupon by default, or the selected one', async () => {
    const { call } = openTestShop();
    for (const id of ['all-5', 'tea-9', 'later-20']) await claim(call, id);
    const { coupons, total } = await quoteFor(call, 2);
    expect(coupons.applied).toEqual({ couponId: 'tea-9', saving: 900, reason: 'best' });
    expect(coupons.unusable.map(({ problem }) => problem.kind)).toEqual(['not-started']);
    expect(total).toBe(6_000 - 900 + 1_000);
    const selected = await quoteFor(call, 2, { coupon: { id: 'all-5' } });
    expect(selected.coupons.applied).toMatchObject({ couponId: 'all-5', reason: 'selected' });
    expect((await quoteFor(call, 2, { coupon: 'none' })).total).toBe(7_000);
  });

  it('shows the welcome credit, and uses it only when chosen', async () => {
    const { call } = openTestShop();
    expect(await quoteFor(call, 1)).toMatchObject({ total: 4_000, credit: { available: 600, used: 0 } });
    expect(await quoteFor(call, 1, { useCredit: true })).toMatchObject({
      total: 3_400,
      credit: { available: 600, used: 600 },
    });
  });
});

describe('an order', () => {
  it('uses its coupon and credit', async () => {
    const shop = openTestShop();
    await claim(shop.call, 'all-5');
    const placed = await order(shop.call, 'one', { useCredit: true });
    expect(placed.total).toBe(3_000 - 500 - 600 + 1_000);
    expect(await statesOf(shop.call)).toMatchObject({ 'all-5': 'used' });
    expect((await quoteFor(shop.call, 1, { useCredit: true })).credit).toEqual({ available: 0, used: 0 });
    expect(valueOf(await shop.call('coupon.list', {})).credit).toBe(0);
    await payFor(shop, placed);
    valueOf(await shop.call('order.confirmPayment', { orderId: placed.id }));
    expect(await statesOf(shop.restart().call)).toMatchObject({ 'all-5': 'used' });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each<[string, (shop: ReturnType<typeof openTestShop>, orderId: string) => Promise<unknown>]>([
    ['the shopper cancels it', ({ call }, orderId) => call('order.cancel', { orderId })],
    [
      'its payment time ends',
      async ({ call, clock }, orderId) => {
        clock.now += 31 * 60_000;
        await call('order.get', { orderId });
      },
    ],
    [
      'it is cancelled twice',
      ({ call }, orderId) => Promise.all([call('order.cancel', { orderId }), call('order.cancel', { orderId })]),
    ],
  ])('releases both when %s', async (_, end) => {
    const shop = openTestShop();
    await claim(shop.call, 'all-5');
    const placed = await order(shop.call, 'one', { useCredit: true });
    await end(shop, placed.id);
    expect(await statesOf(shop.call)).toMatchObject({ 'all-5': 'usable' });
    expect((await quoteFor(shop.call, 1)).credit.available).toBe(600);
    expect(valueOf(await shop.call('coupon.list', {})).credit).toBe(600);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('placed twice with one request id uses them once', async () => {
    const shop = openTestShop();
    await claim(shop.call, 'all-5');
    const input = await orderInputWith(shop.call, { 'tea-1': 1 }, { requestId: 'one', useCredit: true });
    const [one, two] = await Promise.all([shop.call('order.place', input), shop.call('order.place', input)]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it.each([
    [{ coupon: { id: 'all-5' } }, 'COUPON_UNUSABLE', { couponId: 'all-5', problem: { kind: 'used' } }],
    [{}, 'PRICE_CHANGED', { shown: 3_500, now: 4_000 }],
  ])('is rejected when a concurrent order used the coupon (%j)', async (paymentChoice, code, detail) => {
    const shop = openTestShop();
    await claim(shop.call, 'all-5');
    const [one, two] = [
      await orderInputWith(shop.call, { 'tea-1': 1 }, { requestId: 'one', ...paymentChoice }),
      await orderInputWith(shop.call, { 'tea-1': 1 }, { requestId: 'two', ...paymentChoice }),
    ];
    const [first, second] = await Promise.all([shop.call('order.place', one), shop.call('order.place', two)]);
    valueOf(first);
    expect(failureOf(second)).toMatchObject({ code, detail });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('fails with the new total when a concurrent order used the credit', async () => {
    const shop = openTestShop();
    const inputs = await Promise.all(
      ['one', 'two'].map((requestId) => orderInputWith(shop.call, { 'tea-1': 1 }, { requestId, useCredit: true })),
    );
    const [first, second] = await Promise.all(inputs.map((input) => shop.call('order.place', input)));
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ failure: { code: 'PRICE_CHANGED', detail: { shown: 3_400, now: 4_000 } } });
    expect(audit(shop.engine, NOON)).toEqual([]);
  });

  it('is rejected when the selected coupon can’t be used', async () => {
    const shop = openTestShop();
    await claim(shop.call, 'tea-9');
    const input = await orderInputWith(shop.call, { 'tea-1': 1 }, { requestId: 'one', coupon: { id: 'tea-9' } });
    expect(failureOf(await shop.call('order.place', input)).detail).toEqual({
      couponId: 'tea-9',
      problem: { kind: 'below-minimum', missing: 3_000 },
    });
    expect(valueOf(await shop.call('order.list', {})).items).toEqual([]);
  });
});
