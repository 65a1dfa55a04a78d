import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { DAY, HOUR, MINUTE } from '@/contract/time';
import { depositRefundOf, withBalanceRequested } from '@/domain/orders/balance';

import { audit } from '../support/audit/audit';
import { callVerb, doAction, runConcurrently, type Outcome } from '../support/concurrency';
import { sourcedTo, updateAsSeller } from '../support/orders/preorders';
import { readOrder, refundInputFor, settleRefund } from '../support/refunds/refunds';
import { reviewInput } from '../support/reviews/reviews';
import * as steps from '../support/scenarios/steps';
import { orderInput, orderInputWith, saveAddress, valueOf, type TestShop } from '../support/shop';
import { ADDRESS_FIELDS } from '../support/test-content';

/** The results, sorted: `ok` or the code of the failure. */
function outcomes(answers: readonly Outcome[]): readonly string[] {
  return answers.flatMap((answer) => (answer ? [answer.ok ? 'ok' : answer.failure.code] : [])).sort();
}

const fresh = ({ lines }: Order) => ({ sourcing: lines.map(({ skuId }) => ({ skuId, steps: [] })) });

type Property = (s: fc.Scheduler, shop: TestShop) => Promise<void>;

/** Checks the property for random interleavings, with consistent data afterwards. */
async function checkProperty(holds: Property): Promise<void> {
  const property = fc.asyncProperty(fc.scheduler(), async (s) => {
    const shop = steps.openEverything();
    await holds(s, shop);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 30 });
}

const property = (name: string, holds: Property): void => it(name, () => checkProperty(holds));

describe('concurrent calls', () => {
  property('sell the last piece once', async (s, shop) => {
    const inputs = await Promise.all(
      ['one', 'two', 'three'].map(async (who) => ({
        who,
        input: await orderInput(shop.callAs(who), { 'cup-blue': 1 }),
      })),
    );
    const placed = await runConcurrently(
      s,
      inputs.map(({ who, input }) => callVerb(shop, 'order.place', input, who)),
    );
    expect(outcomes(placed)).toEqual(['OUT_OF_STOCK', 'OUT_OF_STOCK', 'ok']);
  });

  it.each([
    ['coupon is used once', { coupon: { id: 'all-5' } }],
    ['credit is spent once', { useCredit: true }],
  ] as const)('ensure that a %s', (_what, paying) =>
    checkProperty(async (s, shop) => {
      valueOf(await shop.call('coupon.claim', { couponId: 'all-5' }));
      const input = await orderInputWith(shop.call, { 'tea-1': 2 }, { requestId: 'one', ...paying });
      const placed = await runConcurrently(s, [
        callVerb(shop, 'order.place', input),
        callVerb(shop, 'order.place', { ...input, requestId: 'two' }),
      ]);
      expect(outcomes(placed)).toEqual(['coupon' in paying ? 'COUPON_UNUSABLE' : 'PRICE_CHANGED', 'ok']);
    }),
  );

  property('use an agreed price once', async (s, shop) => {
    await steps.makeAnsweredOffer(shop, 46);
    const input = await orderInput(shop.call, steps.CUPS, 'one');
    const placed = await runConcurrently(s, [
      callVerb(shop, 'order.place', input),
      callVerb(shop, 'order.place', { ...input, requestId: 'two' }),
    ]);
    expect(outcomes(placed)).toEqual(['PRICE_CHANGED', 'ok']);
    const used = shop.engine.store
      .list('orders')
      .filter(({ order }) => order.lines.some(({ bargain }) => bargain?.used));
    expect(used).toHaveLength(1);
  });

  property('accept, counter or withdraw an offer, and never two of these', async (s, shop) => {
    const { id, price } = await steps.makeAnsweredOffer(shop, 41);
    const answers = await runConcurrently(s, [
      callVerb(shop, 'offer.accept', { offerId: id, shownPrice: price }),
      callVerb(shop, 'offer.withdraw', { offerId: id }),
      callVerb(shop, 'offer.make', { ...steps.offerInput(42), requestId: 'again' }),
    ]);
    const { items } = valueOf(await shop.call('offer.list', {}));
    const open = items.filter(({ state }) => state === 'accepted' || state === 'waiting' || state === 'countered');
    expect(open.length).toBeLessThan(2);
    // Accepting and withdrawing can't both succeed; after a withdrawal a new offer is allowed.
    const [accepted, withdrawn] = answers;
    expect(accepted?.ok && withdrawn?.ok).toBe(false);
  });

  property('refund no more than was paid, and lose no request', async (s, shop) => {
    const order = await steps.placePaidOrder(shop);
    const requestedLines: readonly Readonly<Record<string, number>>[] = [
      { 'cup-red': 2 },
      { 'cup-red': 1, 'tea-1': 1 },
      { 'tea-1': 3 },
      { 'cup-red': 1 },
      { 'tea-1': 2 },
    ];
    const answers = await runConcurrently(s, [
      ...requestedLines.map((lines, at) =>
        callVerb(shop, 'refund.request', refundInputFor(order, lines, { requestId: `r${at}` })),
      ),
      doAction(() => (shop.clock.now += MINUTE)),
      doAction(() => shop.engine.simulateSeller()),
      doAction(() => (shop.clock.now += MINUTE)),
      callVerb(shop, 'order.get', { orderId: order.id }),
      callVerb(shop, 'order.list', {}),
    ]);
    const { refunds = [] } = await settleRefund(shop, order);
    expect(refunds).toHaveLength(
      outcomes(answers.slice(0, requestedLines.length)).filter((outcome) => outcome === 'ok').length,
    );
    const refunded = refunds.filter(({ state }) => state === 'refunded').reduce((sum, { amount }) => sum + amount, 0);
    expect(refunded).toBeLessThanOrEqual(order.total);
  });

  property('ship an order or refund it as unshipped', async (s, shop) => {
    const order = await steps.placePaidOrder(shop);
    shop.clock.now += HOUR;
    await runConcurrently(s, [
      callVerb(shop, 'refund.request', refundInputFor(order, steps.CUPS)),
      doAction(() => shop.engine.simulateSeller()),
      callVerb(shop, 'order.get', { orderId: order.id }),
      doAction(() => shop.engine.simulateSeller()),
      callVerb(shop, 'order.confirmReceipt', { orderId: order.id }),
    ]);
    await settleRefund(shop, order);
  });

  property('pay an order once, by the shopper or a friend, or cancel it', async (s, shop) => {
    const { order, payForMeId } = await steps.payForMeRequested(shop);
    const which = { orderId: order.id };
    const pays = async () => void (await shop.settle(order.number, 'paid'));
    await runConcurrently(s, [
      callVerb(shop, 'payForMe.pay', { payForMeId }, 'friend'),
      callVerb(shop, 'order.pay', which),
      doAction(pays),
      doAction(pays),
      callVerb(shop, 'order.cancel', which),
      callVerb(shop, 'payForMe.get', { payForMeId }, 'friend'),
      callVerb(shop, 'order.confirmPayment', which),
    ]);
    const payment = shop.engine.store.get('payments', order.number);
    const { state } = valueOf(await shop.call('order.confirmPayment', which));
    const payForMe = valueOf(await shop.callAs('friend')('payForMe.get', { payForMeId })).state;
    const isPaid = payment?.paidAt !== undefined && !payment.isClosed;
    expect([state, payForMe]).toEqual(
      isPaid ? ['paid', 'paid'] : [state, state === 'cancelled' ? 'cancelled' : 'open'],
    );
  });

  property('pay or cancel an expired order, with consistent stock', async (s, shop) => {
    const order = await steps.placeTestOrder(shop);
    const which = { orderId: order.id };
    await runConcurrently(s, [
      callVerb(shop, 'order.pay', which),
      doAction(() => shop.settle(order.number, 'silent-paid')),
      doAction(() => (shop.clock.now += 31 * MINUTE)),
      callVerb(shop, 'order.get', which),
      callVerb(shop, 'order.list', {}),
      doAction(() => shop.engine.simulateSeller()),
    ]);
    shop.clock.now += DAY;
    await shop.engine.simulateSeller();
    const { state } = await readOrder(shop, order.id);
    expect(['paid', 'shipped', 'cancelled']).toContain(state);
  });

  property('cancel a pre-order with the shown refund, or pay its balance', async (s, shop) => {
    const order = await steps.placeBoughtPreorder(shop);
    const which = { orderId: order.id };
    const at = shop.clock.now;
    const current = valueOf(await shop.call('order.get', which));
    const shownRefund = depositRefundOf(current, 'shopper') ?? ZERO;
    await runConcurrently(s, [
      callVerb(shop, 'order.cancel', { ...which, depositRefund: shownRefund }),
      callVerb(shop, 'order.payBalance', which),
      doAction(() =>
        updateAsSeller(shop, order.id, (found) =>
          found.state === 'sourcing'
            ? withBalanceRequested(sourcedTo({ ...found, ...fresh(found) }, 'arrived', at), { at })
            : found,
        ),
      ),
      callVerb(shop, 'order.payBalance', which),
      doAction(() => shop.settle(`${order.number}-2`, 'paid')),
      callVerb(shop, 'order.confirmPayment', which),
    ]);
    const { state, refunds = [] } = valueOf(await shop.call('order.confirmPayment', which));
    if (state === 'cancelled') expect(refunds.map(({ amount }) => amount)).toEqual([shownRefund]);
  });

  property('review a line once', async (s, shop) => {
    const { id } = await steps.placePaidOrder(shop, 'received');
    const written = await runConcurrently(
      s,
      ['a', 'b'].map((requestId) => callVerb(shop, 'review.write', reviewInput(id, { requestId }))),
    );
    expect(outcomes(written)).toEqual(['NOT_REVIEWABLE', 'ok']);
  });

  property('never exceed the limits of addresses and comments', async (s, shop) => {
    for (let at = 1; at < LIMITS.addresses; at += 1) await saveAddress(shop.call, {}, `a${at}`);
    for (let at = 1; at < LIMITS.comments; at += 1)
      await shop.call('feed.comment', { requestId: `c${at}`, postId: 'p1', text: '有吗' });
    const more = await runConcurrently(s, [
      ...['x', 'y'].map((requestId) =>
        callVerb(shop, 'address.save', { requestId, fields: ADDRESS_FIELDS, isDefault: true }),
      ),
      ...['x2', 'y2'].map((requestId) => callVerb(shop, 'feed.comment', { requestId, postId: 'p1', text: '有吗' })),
    ]);
    expect(outcomes(more)).toEqual(['TOO_MANY', 'TOO_MANY', 'ok', 'ok']);
    const addresses = valueOf(await shop.call('address.list', {}));
    expect(addresses.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});
