import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { fen, minus, plus } from '@/contract/money';
import { ORDER_STATES, type CancelReason, type Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { beijingDay, HOUR, MINUTE, startOfBeijingDay } from '@/contract/time';
import { depositFor } from '@/domain/cart/deposit';
import { balanceDeadline, depositRefundOf, withBalanceRequested } from '@/domain/orders/balance';
import { withSourcingStep } from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder, aSourcingStep, DEPOSIT_RULE, sourcedTo } from '../../support/orders/preorders';

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** Arbitrary pre-orders of one to three SKUs, with any discounts, freight and deposit rule. */
const orders: fc.Arbitrary<Order> = fc
  .record({
    lines: fc.array(
      fc.record({
        price: fc.integer({ min: 1, max: 99_999 }),
        quantity: fc.integer({ min: 1, max: 4 }),
        discountPercent: fc.nat(99),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    freight: fc.nat(3_000),
    percent: fc.integer({ min: 1, max: 99 }),
    nonRefundable: fc.nat(LIMITS.nonRefundablePercent),
  })
  .chain(({ lines: inputs, freight, percent, nonRefundable }) => {
    const rule = { ...DEPOSIT_RULE, percent, nonRefundablePercent: Math.min(nonRefundable, percent) };
    const lines = inputs.map(({ price, quantity, discountPercent }, n) => {
      const unitPrice = fen(price);
      const discount = fen(Math.floor((price * quantity * discountPercent) / 100));
      return aQuoteLine({
        skuId: `tin-${n}`,
        quantity,
        unitPrice,
        discount,
        preorder: { from: '京都', arrivesAt: NOW, deposit: rule },
      });
    });
    const payable = plus(...lines.map((line) => line.payable));
    const total = plus(payable, fen(freight));
    const deposit = depositFor(lines, total);
    if (!deposit) return fc.constant(undefined);
    const breakdown = [
      { kind: 'goods' as const, amount: payable, pieces: 1 },
      { kind: 'freight' as const, amount: fen(freight), reason: { kind: 'remote' as const, province: '新疆' } },
    ];
    return fc.constant(aSourcedOrder({ lines, total, deposit, breakdown }));
  })
  .filter((order): order is Order => order !== undefined);

/** An arbitrary order with a price difference that its balance allows. */
const orderWithDifference = fc.tuple(orders, fc.nat(99)).map(([order, part]) => {
  const max = Math.min(order.deposit?.balance ?? 0, sum(order.lines.map(({ payable }) => payable))) - 1;
  return { order, difference: fen(Math.max(0, Math.floor((max * part) / 99))) };
});

describe('a balance', () => {
  it('and the deposit add up to the total, like the price breakdown, after any price difference', () => {
    fc.assert(
      fc.property(orderWithDifference, ({ order, difference }) => {
        const requested = withBalanceRequested(sourcedTo(order, 'arrived'), { at: NOW + HOUR, difference });
        const { amount = 0, balance = 0 } = requested.deposit ?? {};
        expect(amount + balance).toBe(requested.total);
        expect(sum(requested.breakdown.map((item) => item.amount))).toBe(requested.total);
        expect(minus(order.total, requested.total)).toBe(difference);
        expect(
          sum(order.lines.map(({ payable }) => payable)) - sum(requested.lines.map(({ payable }) => payable)),
        ).toBe(difference);
        for (const line of requested.lines) {
          expect(line.payable).toBeGreaterThanOrEqual(0);
          expect(line.payable + line.discount).toBe(line.amount);
        }
        expect(duePaymentOf(requested)).toMatchObject({ part: 'balance', amount: balance });
        expect(balance).toBeGreaterThan(0);
      }),
    );
  });

  it.each([-1, 7_800, 99_999])('rejects a price difference of %i fen', (difference) => {
    const order = sourcedTo(aSourcedOrder(), 'arrived');
    expect(() => withBalanceRequested(order, { at: NOW, difference: fen(difference) })).toThrow("can't be lowered");
  });

  it('without a difference leaves price and breakdown unchanged', () => {
    const order = sourcedTo(aSourcedOrder(), 'arrived');
    const requested = withBalanceRequested(order, { at: NOW + HOUR });
    expect(requested.breakdown).toEqual(order.breakdown);
    expect([requested.lines, requested.deposit, requested.total]).toEqual([order.lines, order.deposit, order.total]);
    expect(requested.events.at(-1)).toEqual({ state: 'awaiting-balance', at: NOW + HOUR });
  });

  it('with a difference adds it to the price breakdown', () => {
    const order = sourcedTo(aSourcedOrder(), 'arrived');
    const requested = withBalanceRequested(order, { at: NOW, difference: fen(500) });
    expect(requested.breakdown).toEqual([...order.breakdown, { kind: 'difference', amount: -500 }]);
  });

  it('can be requested once all lines have arrived, and only with a deposit', () => {
    const preorder = { from: '京都', arrivesAt: NOW, deposit: DEPOSIT_RULE };
    const lines = [aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine({ skuId: 'tin-b', preorder })];
    const half = withSourcingStep(aSourcedOrder({ lines }), 'tin-a', aSourcingStep('arrived'));
    expect(() => withBalanceRequested(half, { at: NOW })).toThrow('no balance to request');
    expect(() => withBalanceRequested(anOrder({ state: 'paid' }), { at: NOW })).toThrow('no balance to request');
    const requested = withBalanceRequested(withSourcingStep(half, 'tin-b', aSourcingStep('arrived')), { at: NOW });
    expect(() => withBalanceRequested(requested, { at: NOW })).toThrow('illegal transition');
  });

  it('can be paid for a number of whole Beijing days', () => {
    const midnight = startOfBeijingDay(beijingDay(NOW));
    for (const at of [midnight, NOW, midnight + 24 * HOUR - 1])
      expect(balanceDeadline(at, 7)).toBe(midnight + 8 * 24 * HOUR);
    expect(balanceDeadline(midnight + 24 * HOUR, 7)).toBe(midnight + 9 * 24 * HOUR);
    const requested = withBalanceRequested(sourcedTo(aSourcedOrder(), 'arrived'), { at: NOW });
    expect(requested.balanceBy).toBe(midnight + 8 * 24 * HOUR);
  });
});

describe('the refund of a deposit', () => {
  const reasons = fc.constantFrom<CancelReason>('shopper', 'timeout', 'seller');

  it('is at most the deposit, and retains at most the agreed share', () => {
    fc.assert(
      fc.property(
        orderWithDifference,
        fc.nat(3),
        fc.boolean(),
        reasons,
        ({ order, difference }, boughtCount, isRequested, reason) => {
          const { amount = 0, nonRefundable = 0 } = order.deposit ?? {};
          const someBought = order.lines
            .slice(0, boughtCount)
            .reduce((before, { skuId }) => withSourcingStep(before, skuId, aSourcingStep('bought')), order);
          const current = isRequested
            ? withBalanceRequested(sourcedTo(order, 'arrived'), { at: NOW, difference })
            : someBought;
          const refund = depositRefundOf(current, reason) ?? -1;
          expect(refund).toBeGreaterThanOrEqual(0);
          expect(refund).toBeLessThanOrEqual(amount);
          expect(amount - refund).toBeLessThanOrEqual(nonRefundable);
          if (reason === 'seller' || (!isRequested && boughtCount === 0)) expect(refund).toBe(amount);
        },
      ),
    );
  });

  it('is the whole deposit until goods are bought, then all but the agreed share, also after a missed deadline', () => {
    const order = aSourcedOrder();
    expect(order.deposit).toMatchObject({ amount: 3_000, nonRefundable: 2_000 });
    expect(depositRefundOf(order, 'shopper')).toBe(3_000);
    expect(depositRefundOf(sourcedTo(order, 'ordered'), 'shopper')).toBe(3_000);
    const bought = sourcedTo(order, 'bought');
    expect([depositRefundOf(bought, 'shopper'), depositRefundOf(bought, 'seller')]).toEqual([1_000, 3_000]);
    const requested = withBalanceRequested(sourcedTo(order, 'arrived'), { at: NOW });
    expect([depositRefundOf(requested, 'timeout'), depositRefundOf(requested, 'seller')]).toEqual([1_000, 3_000]);
  });

  it('retains the share of the bought lines only', () => {
    const preorder = { from: '京都', arrivesAt: NOW, deposit: DEPOSIT_RULE };
    const lines = [
      aQuoteLine({ skuId: 'tin-a', unitPrice: fen(10_000), preorder }),
      aQuoteLine({ skuId: 'tin-b', unitPrice: fen(5_000), preorder }),
    ];
    const half = withSourcingStep(aSourcedOrder({ lines }), 'tin-b', aSourcingStep('bought'));
    expect(depositRefundOf(half, 'shopper')).toBe(4_500 - 1_000);
  });

  it('is undefined if no deposit is paid', () => {
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'awaiting-balance'))
      expect(depositRefundOf(aSourcedOrder({ state }), 'shopper')).toBeUndefined();
    expect(depositRefundOf(anOrder(), 'shopper')).toBeUndefined();
  });
});

describe('the due payment of an order', () => {
  it('has part, amount and deadline, and is undefined in other states', () => {
    const order = aSourcedOrder({ balanceBy: NOW + MINUTE });
    expect(duePaymentOf(anOrder())).toEqual({ part: 'whole', amount: anOrder().total, deadline: anOrder().payBy });
    expect(duePaymentOf({ ...order, state: 'awaiting-deposit' })).toEqual({
      part: 'deposit',
      amount: 3_000,
      deadline: order.payBy,
    });
    expect(duePaymentOf({ ...order, state: 'awaiting-balance' })).toEqual({
      part: 'balance',
      amount: 7_800,
      deadline: NOW + MINUTE,
    });
    for (const state of ORDER_STATES.filter((each) => !each.startsWith('awaiting')))
      expect(duePaymentOf({ ...order, state })).toBeUndefined();
  });
});
