import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { DAY, HOUR, MINUTE } from '@/contract/time';
import { calledForBalance, depositBack } from '@/domain/orders/balance';

import { audit } from '../support/audit/audit';
import { broughtTo, sellerDoes } from '../support/orders/preorders';
import { letItHappen, orderNow, wishFor } from '../support/refunds/refunds';
import { reviewInput } from '../support/reviews/reviewing';
import * as steps from '../support/scenes/steps';
import { orderInput, orderInputWith, saveAddress, valueOf, type TestShop } from '../support/shop';
import { FIELDS } from '../support/test-content';
import { asks, atOnce, happens, type Came } from '../support/turns';

/** What came of it: `ok`, or the code of the failure; in no particular order. */
function outcomes(answers: readonly Came[]): readonly string[] {
  return answers.flatMap((answer) => (answer ? [answer.ok ? 'ok' : answer.failure.code] : [])).sort();
}

const fresh = ({ lines }: Order) => ({ sourcing: lines.map(({ skuId }) => ({ skuId, steps: [] })) });

type Law = (s: fc.Scheduler, shop: TestShop) => Promise<void>;

/** Holds in whatever order things happen, with books that add up. */
async function holdsAlways(holds: Law): Promise<void> {
  const property = fc.asyncProperty(fc.scheduler(), async (s) => {
    const shop = steps.openEverything();
    await holds(s, shop);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 30 });
}

const law = (name: string, holds: Law): void => it(name, () => holdsAlways(holds));

describe('at the same time', () => {
  law('the last piece is sold once', async (s, shop) => {
    const wishes = await Promise.all(
      ['one', 'two', 'three'].map(async (who) => ({
        who,
        input: await orderInput(shop.askAs(who), { 'cup-blue': 1 }),
      })),
    );
    const placed = await atOnce(
      s,
      wishes.map(({ who, input }) => asks(shop, 'order.place', input, who)),
    );
    expect(outcomes(placed)).toEqual(['OUT_OF_STOCK', 'OUT_OF_STOCK', 'ok']);
  });

  it.each([
    ['coupon is used once', { coupon: { id: 'all-5' } }],
    ['credit is spent once', { useCredit: true }],
  ] as const)('one %s', (_what, paying) =>
    holdsAlways(async (s, shop) => {
      valueOf(await shop.ask('coupon.claim', { couponId: 'all-5' }));
      const input = await orderInputWith(shop.ask, { 'tea-1': 2 }, { requestId: 'one', ...paying });
      const placed = await atOnce(s, [
        asks(shop, 'order.place', input),
        asks(shop, 'order.place', { ...input, requestId: 'two' }),
      ]);
      expect(outcomes(placed)).toEqual(['coupon' in paying ? 'COUPON_UNUSABLE' : 'PRICE_CHANGED', 'ok']);
    }),
  );

  law('an agreed price is used once', async (s, shop) => {
    await steps.bargained(shop, 46);
    const input = await orderInput(shop.ask, steps.CUPS, 'one');
    const placed = await atOnce(s, [
      asks(shop, 'order.place', input),
      asks(shop, 'order.place', { ...input, requestId: 'two' }),
    ]);
    expect(outcomes(placed)).toEqual(['PRICE_CHANGED', 'ok']);
    const used = shop.engine.store
      .list('orders')
      .filter(({ order }) => order.lines.some(({ bargain }) => bargain?.used));
    expect(used).toHaveLength(1);
  });

  law('a price that the seller named is taken, beaten down or let go of, and not two of these', async (s, shop) => {
    const { id, price } = await steps.bargained(shop, 41);
    const answers = await atOnce(s, [
      asks(shop, 'offer.accept', { offerId: id, shown: price }),
      asks(shop, 'offer.withdraw', { offerId: id }),
      asks(shop, 'offer.make', { ...steps.wishToBargain(42), requestId: 'again' }),
    ]);
    const { items } = valueOf(await shop.ask('offer.list', {}));
    const open = items.filter(({ state }) => state === 'accepted' || state === 'waiting' || state === 'countered');
    expect(open.length).toBeLessThan(2);
    // Taken and let go of can't both be; a withdrawn bargain may be begun anew.
    const [taken, withdrawn] = answers;
    expect(taken?.ok && withdrawn?.ok).toBe(false);
  });

  law('no more is refunded than was paid, and no request is lost', async (s, shop) => {
    const order = await steps.bought(shop);
    const wishes: readonly Readonly<Record<string, number>>[] = [
      { 'cup-red': 2 },
      { 'cup-red': 1, 'tea-1': 1 },
      { 'tea-1': 3 },
      { 'cup-red': 1 },
      { 'tea-1': 2 },
    ];
    const asked = await atOnce(s, [
      ...wishes.map((lines, at) => asks(shop, 'refund.request', wishFor(order, lines, { requestId: `r${at}` }))),
      happens(() => (shop.clock.now += MINUTE)),
      happens(() => shop.engine.tend()),
      happens(() => (shop.clock.now += MINUTE)),
      asks(shop, 'order.get', { orderId: order.id }),
      asks(shop, 'order.list', {}),
    ]);
    const { refunds = [] } = await letItHappen(shop, order);
    expect(refunds).toHaveLength(outcomes(asked.slice(0, wishes.length)).filter((outcome) => outcome === 'ok').length);
    const back = refunds.filter(({ state }) => state === 'refunded').reduce((sum, { amount }) => sum + amount, 0);
    expect(back).toBeLessThanOrEqual(order.total);
  });

  law('a parcel is sent or its goods are refunded as unsent', async (s, shop) => {
    const order = await steps.bought(shop);
    shop.clock.now += HOUR;
    await atOnce(s, [
      asks(shop, 'refund.request', wishFor(order, steps.CUPS)),
      happens(() => shop.engine.tend()),
      asks(shop, 'order.get', { orderId: order.id }),
      happens(() => shop.engine.tend()),
      asks(shop, 'order.confirmReceipt', { orderId: order.id }),
    ]);
    await letItHappen(shop, order);
  });

  law('an order is paid once, by herself or by a friend, or cancelled', async (s, shop) => {
    const { order, favourId } = await steps.favoured(shop);
    const which = { orderId: order.id };
    const pays = async () => void (await shop.settle(order.number, 'paid'));
    await atOnce(s, [
      asks(shop, 'payForMe.pay', { favourId }, 'friend'),
      asks(shop, 'order.pay', which),
      happens(pays),
      happens(pays),
      asks(shop, 'order.cancel', which),
      asks(shop, 'payForMe.get', { favourId }, 'friend'),
      asks(shop, 'order.confirmPayment', which),
    ]);
    const payment = shop.engine.store.get('payments', order.number);
    const { state } = valueOf(await shop.ask('order.confirmPayment', which));
    const favour = valueOf(await shop.askAs('friend')('payForMe.get', { favourId })).state;
    const isPaid = payment?.paidAt !== undefined && !payment.closed;
    expect([state, favour]).toEqual(isPaid ? ['paid', 'paid'] : [state, state === 'cancelled' ? 'over' : 'open']);
  });

  law('an order whose time is over is paid or cancelled, and its pieces are where it is', async (s, shop) => {
    const order = await steps.placed(shop);
    const which = { orderId: order.id };
    await atOnce(s, [
      asks(shop, 'order.pay', which),
      happens(() => shop.settle(order.number, 'silent-paid')),
      happens(() => (shop.clock.now += 31 * MINUTE)),
      asks(shop, 'order.get', which),
      asks(shop, 'order.list', {}),
      happens(() => shop.engine.tend()),
    ]);
    shop.clock.now += DAY;
    await shop.engine.tend();
    const { state } = await orderNow(shop, order.id);
    expect(['paid', 'shipped', 'cancelled']).toContain(state);
  });

  law('a pre-order is let go of on the terms that she was told, or its balance is paid', async (s, shop) => {
    const order = await steps.sourced(shop);
    const which = { orderId: order.id };
    const at = shop.clock.now;
    const back = valueOf(await shop.ask('order.get', which));
    const told = depositBack(back, 'shopper') ?? ZERO;
    await atOnce(s, [
      asks(shop, 'order.cancel', { ...which, back: told }),
      asks(shop, 'order.payBalance', which),
      happens(() =>
        sellerDoes(shop, order.id, (found) =>
          found.state === 'sourcing'
            ? calledForBalance(broughtTo({ ...found, ...fresh(found) }, 'arrived', at), { at })
            : found,
        ),
      ),
      asks(shop, 'order.payBalance', which),
      happens(() => shop.settle(`${order.number}-2`, 'paid')),
      asks(shop, 'order.confirmPayment', which),
    ]);
    const { state, refunds = [] } = valueOf(await shop.ask('order.confirmPayment', which));
    if (state === 'cancelled') expect(refunds.map(({ amount }) => amount)).toEqual([told]);
  });

  law('a line is reviewed once', async (s, shop) => {
    const { id } = await steps.bought(shop, 'received');
    const written = await atOnce(
      s,
      ['a', 'b'].map((requestId) => asks(shop, 'review.write', reviewInput(id, { requestId }))),
    );
    expect(outcomes(written)).toEqual(['NOT_REVIEWABLE', 'ok']);
  });

  law('no one has more addresses, or more words under a post, than the shop allows', async (s, shop) => {
    for (let at = 1; at < LIMITS.addresses; at += 1) await saveAddress(shop.ask, {}, `a${at}`);
    for (let at = 1; at < LIMITS.comments; at += 1)
      await shop.ask('feed.comment', { requestId: `c${at}`, postId: 'p1', text: '有吗' });
    const more = await atOnce(s, [
      ...['x', 'y'].map((requestId) => asks(shop, 'address.save', { requestId, fields: FIELDS, isDefault: true })),
      ...['x2', 'y2'].map((requestId) => asks(shop, 'feed.comment', { requestId, postId: 'p1', text: '有吗' })),
    ]);
    expect(outcomes(more)).toEqual(['TOO_MANY', 'TOO_MANY', 'ok', 'ok']);
    const addresses = valueOf(await shop.ask('address.list', {}));
    expect(addresses.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});
