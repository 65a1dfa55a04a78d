import { sweepOrders } from '@/cloud/jobs/sweep-orders';
import { GIFT_TIMEOUT } from '@/contract/limits';
import { MINUTE } from '@/contract/time';
import { ok } from '@/contract/result';

import { audit } from '../../../support/audit/audit';
import { editShop } from '../../../support/catalog/edit-catalog';
import { PREORDER_GOODS } from '../../../support/orders/preorders';
import { claim, claimInput, FRIENDS_ADDRESS, give, giftIdOf, giftInput, GIFT_CARD } from '../../../support/gifts/gifts';
import { failureOf, openTestShop, saveAddress, stockOf, valueOf, type TestShop } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };

function open(shop = openTestShop()) {
  return { shop, giver: shop.callAs('giver'), friend: shop.callAs('friend'), other: shop.callAs('other') };
}

const balanced = ({ engine, clock }: TestShop) => expect(audit(engine, clock.now)).toEqual([]);

describe('a gift', () => {
  it('is paid without an address, claimed by a friend, packed and sent by the seller, and seen on its way', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    expect(order).toMatchObject({ state: 'paid', gift: { ...GIFT_CARD, claimBy: shop.clock.now + GIFT_TIMEOUT } });
    expect(valueOf(await shop.call('desk.getOrder', { orderId: order.id })).tasks).toEqual([]);
    const opened = valueOf(await friend('gift.get', { giftId: giftIdOf(order) }));
    expect(opened).toMatchObject({
      state: 'open',
      from: '小满',
      words: '生日快乐',
      lines: [{ title: 'tea', quantity: 2 }],
    });
    expect(JSON.stringify(opened)).not.toMatch(/total|price|amount/i);
    const view = await claim(friend, order);
    expect(view).toMatchObject({ state: 'mine', parcel: { state: 'paid', address: FRIENDS_ADDRESS } });
    const desk = valueOf(await shop.call('desk.getOrder', { orderId: order.id }));
    expect(desk).toMatchObject({ tasks: ['to-ship'], order: { address: FRIENDS_ADDRESS } });
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({
      parcel: { state: 'shipped', shipments: [PARCEL] },
    });
    expect(valueOf(await giver('order.confirmReceipt', { orderId: order.id }))).toMatchObject({ state: 'received' });
    balanced(shop);
  });

  it('shows what it cost if its giver wants that', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver, { card: { showsPrice: true } });
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ total: order.total });
  });

  it('says to its payer that it is hers, and can’t be claimed by her', async () => {
    const { shop, giver } = open();
    const order = await give(shop, giver);
    expect(valueOf(await giver('gift.get', { giftId: giftIdOf(order) }))).toEqual({
      ...{ id: giftIdOf(order), state: 'own', orderId: order.id },
    });
    const own = await giver('gift.claim', await claimInput(giver, order));
    expect(failureOf(own)).toMatchObject({ code: 'GIFT_REFUSED', detail: { problem: 'own' } });
  });

  it('goes to one of two friends who claim it at once; the other is told', async () => {
    const { shop, giver, friend, other } = open();
    const order = await give(shop, giver);
    const inputs = [await claimInput(friend, order), await claimInput(other, order, { name: '别人' })] as const;
    const [first, second] = await Promise.all([friend('gift.claim', inputs[0]), other('gift.claim', inputs[1])]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    const loser = first.ok ? second : first;
    expect(failureOf(loser)).toMatchObject({ code: 'GIFT_REFUSED', detail: { problem: 'claimed' } });
    const view = await (first.ok ? other : friend)('gift.get', { giftId: giftIdOf(order) });
    expect(valueOf(view)).toEqual({ id: giftIdOf(order), state: 'claimed' });
    balanced(shop);
  });

  it('can be claimed again by the same friend, which changes nothing, also with another address', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    const view = await claim(friend, order);
    const { id: addressId } = await saveAddress(friend, { detail: '别处 1 号' }, 'elsewhere');
    expect(await friend('gift.claim', { giftId: giftIdOf(order), addressId })).toEqual(ok(view));
  });

  it('can’t be found before it is paid, nor by a guess', async () => {
    const { shop, giver, friend } = open();
    const order = valueOf(await giver('order.place', await giftInput(giver)));
    const input = await claimInput(friend, order);
    for (const giftId of [giftIdOf(order), order.id, order.number, 'guess'])
      for (const answer of [await friend('gift.get', { giftId }), await friend('gift.claim', { ...input, giftId })])
        expect(failureOf(answer)).toMatchObject({ code: 'NOT_FOUND', detail: { what: 'gift' } });
    expect(valueOf(await giver('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'own' });
    valueOf(await giver('order.cancel', { orderId: order.id }));
    balanced(shop);
  });

  it('waits for a friend and not for the seller or a refund request', async () => {
    const { shop, giver } = open();
    const { id: orderId } = await give(shop, giver);
    expect(failureOf(await shop.call('desk.ship', { orderId, parcels: [PARCEL] }))).toMatchObject({
      code: 'ORDER_STATE',
    });
    expect(valueOf(await giver('refund.preview', { orderId }))).toMatchObject({ choices: [] });
    shop.clock.now += 10 * MINUTE;
    await shop.engine.simulateSeller();
    expect(valueOf(await giver('order.get', { orderId }))).toMatchObject({ state: 'paid' });
  });
});

describe('a gift that nobody claims', () => {
  it('goes back in money by itself after 72 hours, with its stock, credit and coupon, and its giver is told', async () => {
    const { shop, giver, friend } = open();
    valueOf(await giver('coupon.claim', { couponId: 'all-5' }));
    const input = await giftInput(giver);
    const choice = { coupon: { id: 'all-5' }, useCredit: true } as const;
    const quote = valueOf(await giver('cart.quote', { lines: input.lines, ...choice }));
    const placed = valueOf(await giver('order.place', { ...input, ...choice, shown: quote.total }));
    const order = await payAgain(shop, giver, placed.id);
    shop.clock.now += GIFT_TIMEOUT - 1;
    await sweepOrders(shop.engine.portsFor());
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'open' });
    shop.clock.now += 1;
    await sweepOrders(shop.engine.portsFor());
    shop.clock.now += 10 * MINUTE;
    await sweepOrders(shop.engine.portsFor());
    const after = valueOf(await giver('order.get', { orderId: order.id }));
    expect(after).toMatchObject({
      state: 'cancelled',
      refunds: [{ state: 'refunded', reason: 'gift-unclaimed', amount: order.total }],
    });
    expect(await stockOf(shop, 'tea-1')).toBe(100);
    expect(valueOf(await giver('cart.quote', { lines: input.lines, ...choice })).total).toBe(quote.total);
    expect(shop.sent.map(({ kind, to }) => [kind, to])).toEqual([
      ['payment-confirmed', 'giver'],
      ['gift-unclaimed', 'giver'],
    ]);
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'ended' });
    balanced(shop);
  });

  it('can’t be claimed after its time, also before anything was swept', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    const input = await claimInput(friend, order);
    shop.clock.now += GIFT_TIMEOUT;
    expect(failureOf(await friend('gift.claim', input))).toMatchObject({ detail: { problem: 'ended' } });
    expect(valueOf(await giver('order.get', { orderId: order.id })).refunds).toMatchObject([
      { reason: 'gift-unclaimed' },
    ]);
    balanced(shop);
  });

  it('can be taken back, twice too, and not be claimed from then on', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    const orderId = order.id;
    const input = await claimInput(friend, order);
    const back = valueOf(await giver('gift.takeBack', { orderId }));
    expect(back.refunds).toMatchObject([{ reason: 'gift-taken-back', amount: order.total }]);
    expect(failureOf(await friend('gift.claim', input))).toMatchObject({ detail: { problem: 'ended' } });
    shop.clock.now += 10 * MINUTE;
    expect(valueOf(await giver('order.get', { orderId }))).toMatchObject({ state: 'cancelled' });
    expect(valueOf(await giver('gift.takeBack', { orderId })).refunds).toHaveLength(1);
    expect(await stockOf(shop, 'tea-1')).toBe(100);
    balanced(shop);
  });

  it('is the friend’s or goes back, never both', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    const input = await claimInput(friend, order);
    const [claimed, back] = await Promise.all([
      friend('gift.claim', input),
      giver('gift.takeBack', { orderId: order.id }),
    ]);
    expect([claimed.ok, back.ok].sort()).toEqual([false, true]);
    balanced(shop);
  });

  it('can’t be taken back once it is claimed, nor by somebody else', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    expect(failureOf(await friend('gift.takeBack', { orderId: order.id }))).toMatchObject({ code: 'NOT_FOUND' });
    await claim(friend, order);
    const late = await giver('gift.takeBack', { orderId: order.id });
    expect(failureOf(late)).toMatchObject({ code: 'GIFT_REFUSED', detail: { problem: 'claimed' } });
  });

  it('ends when the seller gives all of the money back', async () => {
    const { shop, giver, friend } = open();
    const order = await give(shop, giver);
    const input = await claimInput(friend, order);
    const refund = { requestId: 'refund', orderId: order.id, amount: order.total, message: '没货了' };
    valueOf(await shop.call('desk.refundOrder', refund));
    expect(failureOf(await friend('gift.claim', input))).toMatchObject({ detail: { problem: 'ended' } });
    shop.clock.now += GIFT_TIMEOUT;
    await sweepOrders(shop.engine.portsFor());
    expect(valueOf(await giver('order.get', { orderId: order.id })).refunds).toHaveLength(1);
    balanced(shop);
  });

  it('gives back what is left when the seller had given back a part', async () => {
    const { shop, giver } = open();
    const order = await give(shop, giver);
    const refund = { requestId: 'refund', orderId: order.id, amount: 500 as never, message: '补偿' };
    valueOf(await shop.call('desk.refundOrder', refund));
    valueOf(await giver('gift.takeBack', { orderId: order.id }));
    shop.clock.now += 10 * MINUTE;
    const { refunds = [], state } = valueOf(await giver('order.get', { orderId: order.id }));
    expect([state, refunds.reduce((sum, { amount }) => sum + amount, 0)]).toEqual(['cancelled', order.total]);
    balanced(shop);
  });
});

describe('what can’t be given', () => {
  it('is an order with an address, or one with neither', async () => {
    const { giver } = open();
    const { gift, ...input } = await giftInput(giver);
    const { id: addressId } = await saveAddress(giver);
    for (const wrong of [input, { ...input, gift, addressId }])
      expect(failureOf(await giver('order.place', wrong))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are pre-orders, anything in a shop that takes transfers, and words that moderation refuses', async () => {
    const preorders = open(openTestShop({ content: testContent({ goods: PREORDER_GOODS }) }));
    const tin = await giftInput(preorders.giver, { quantities: { 'tin-a': 1 } });
    expect(failureOf(await preorders.giver('order.place', tin))).toMatchObject({
      ...{ code: 'GIFT_REFUSED', detail: { problem: 'preorder' } },
    });
    const { shop, giver } = open();
    const rude = { card: { words: '免费领红包' } };
    expect(failureOf(await giver('order.place', await giftInput(giver, rude)))).toMatchObject({ code: 'TEXT_REFUSED' });
    const input = await giftInput(giver);
    await editShop(shop, (now) => ({ ...now, payment: 'contact' }));
    expect(failureOf(await giver('order.place', input))).toMatchObject({ code: 'PAYMENT_UNAVAILABLE' });
    balanced(shop);
  });
});

async function payAgain(shop: TestShop, call: TestShop['call'], orderId: string) {
  const { number } = valueOf(await call('order.get', { orderId }));
  valueOf(await call('order.pay', { orderId }));
  valueOf(await shop.settle(number, 'paid'));
  return valueOf(await call('order.confirmPayment', { orderId }));
}
