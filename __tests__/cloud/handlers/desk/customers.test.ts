import { fen } from '@/contract/money';
import { DAY } from '@/contract/time';

import { audit } from '../../../support/audit/audit';
import { failureOf, openTestShop, payFor, placeOrder, valueOf, type TestShop } from '../../../support/shop';
import { recordInput } from '../../../support/scenarios/desk/transfers';

const GIFT = { requestId: 'give-1', customerId: 'one', reason: '上次来晚了' };

async function buy(shop: TestShop, shopperId: string, requestId = 'order-1') {
  const call = shop.callAs(shopperId);
  const order = await placeOrder(call, { 'tea-1': 1 }, requestId);
  await payFor({ ...shop, call }, order);
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

const isSound = ({ engine, clock }: TestShop) => expect(audit(engine, clock.now)).toEqual([]);

describe('the customers', () => {
  it('are listed by their latest order, with what they paid, by name and the end of the phone number', async () => {
    const shop = openTestShop();
    const first = await buy(shop, 'one');
    shop.clock.now += DAY;
    await buy(shop, 'two');
    const { items } = valueOf(await shop.call('desk.listCustomers', {}));
    expect(items.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(items[1]).toEqual({
      ...{ id: 'one', name: '林一', phoneTail: '5678', orders: 1, spent: first.total, note: '' },
      ...{ lastOrderAt: first.placedAt, source: 'direct' },
    });
    shop.clock.now += DAY;
    await placeOrder(shop.callAs('one'), { 'tea-1': 1 }, 'order-2');
    const [latest] = valueOf(await shop.call('desk.listCustomers', {})).items;
    expect(latest).toMatchObject({ id: 'one', orders: 1, spent: first.total, lastOrderAt: shop.clock.now });
    isSound(shop);
  });

  it('have their orders, and a note that only the seller sees', async () => {
    const shop = openTestShop();
    const { id } = await buy(shop, 'one');
    await buy(shop, 'two');
    expect(valueOf(await shop.call('desk.listCustomerOrders', { customerId: 'one' })).items).toMatchObject([{ id }]);
    const noted = valueOf(await shop.call('desk.setCustomerNote', { customerId: 'one', note: '老客' }));
    expect(noted).toMatchObject({ note: '老客', orders: 1, hasWallet: true });
    expect(valueOf(await shop.call('desk.setCustomerNote', { customerId: 'one', note: '' })).note).toBe('');
    expect(failureOf(await shop.call('desk.getCustomer', { customerId: 'nobody' }))).toMatchObject({
      ...{ code: 'NOT_FOUND', detail: { what: 'customer' } },
    });
  });
});

describe('a gift', () => {
  it('of credit is in the wallet once, however often it is sent, with its reason in the history', async () => {
    const shop = openTestShop();
    await buy(shop, 'one');
    const before = valueOf(await shop.callAs('one')('coupon.list', {})).credit;
    const input = { ...GIFT, amount: fen(800) };
    const [given, again] = await Promise.all([
      shop.call('desk.giveCredit', input),
      shop.call('desk.giveCredit', input),
    ]);
    expect(valueOf(again)).toEqual(valueOf(given));
    expect(valueOf(given)).toMatchObject({
      credit: before + 800,
      gifts: [{ kind: 'credit', amount: 800, reason: GIFT.reason }],
    });
    expect(valueOf(await shop.callAs('one')('coupon.list', {})).credit).toBe(before + 800);
    expect(valueOf(await shop.callAs('two')('coupon.list', {})).credit).toBe(before);
    isSound(shop);
  });

  it('of a coupon can be used by this customer, and is given once', async () => {
    const shop = openTestShop();
    await buy(shop, 'one');
    const given = valueOf(await shop.call('desk.giveCoupon', { ...GIFT, couponId: 'all-5' }));
    expect(given.gifts).toMatchObject([{ kind: 'coupon', couponId: 'all-5' }]);
    expect(given.coupons).toContainEqual(expect.objectContaining({ state: 'usable' }));
    const second = await shop.call('desk.giveCoupon', { ...GIFT, requestId: 'give-2', couponId: 'all-5' });
    expect(failureOf(second)).toMatchObject({ code: 'COUPON_UNUSABLE' });
    const none = await shop.call('desk.giveCoupon', { ...GIFT, requestId: 'give-3', couponId: 'nothing' });
    expect(failureOf(none)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'coupon' } });
    isSound(shop);
  });

  it('can be refused: too much at once, too often, to nobody, or to someone who never opened the shop', async () => {
    const shop = openTestShop();
    await buy(shop, 'one');
    const give = (over: object) => shop.call('desk.giveCredit', { ...GIFT, amount: fen(1), ...over });
    expect(failureOf(await give({ amount: fen(100_001) })).code).toBe('INVALID_INPUT');
    expect(failureOf(await give({ customerId: 'nobody' })).code).toBe('NOT_FOUND');
    const recorded = valueOf(await shop.call('desk.recordOrder', await recordInput(shop)));
    expect(failureOf(await give({ customerId: recorded.customerId })).code).toBe('INVALID_INPUT');
    expect(valueOf(await shop.call('desk.getCustomer', { customerId: recorded.customerId })).hasWallet).toBe(false);
    // Before the seller's requests that follow push out that of the recorded order.
    isSound(shop);
    for (let n = 0; n < 50; n += 1) valueOf(await give({ requestId: `many-${n}` }));
    expect(failureOf(await give({ requestId: 'one-more' }))).toMatchObject({
      code: 'TOO_MANY',
      detail: { what: 'gifts' },
    });
  });
});
