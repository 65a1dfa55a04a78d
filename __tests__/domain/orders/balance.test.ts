import fc from 'fast-check';

import { LIMITS } from '@/contract/limits';
import { fen, minus, plus } from '@/contract/money';
import { ORDER_STATES, type CancelReason, type Order } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import { beijingDay, HOUR, MINUTE, startOfBeijingDay } from '@/contract/time';
import { depositFor } from '@/domain/cart/deposit';
import { balanceDeadline, calledForBalance, depositBack } from '@/domain/orders/balance';
import { withSourceStep } from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder, aStep, broughtTo, RULE } from '../../support/orders/preorders';

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** Orders of one to three SKUs with discounts and freight of any size, under any rule that a shop may set. */
const orders: fc.Arbitrary<Order> = fc
  .record({
    lines: fc.array(
      fc.record({
        price: fc.integer({ min: 1, max: 99_999 }),
        quantity: fc.integer({ min: 1, max: 4 }),
        off: fc.nat(99),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    freight: fc.nat(3_000),
    percent: fc.integer({ min: 1, max: 99 }),
    keep: fc.nat(LIMITS.keepPercent),
  })
  .chain(({ lines: wanted, freight, percent, keep }) => {
    const rule = { ...RULE, percent, keepPercent: Math.min(keep, percent) };
    const lines = wanted.map(({ price, quantity, off }, n) => {
      const unitPrice = fen(price);
      const discount = fen(Math.floor((price * quantity * off) / 100));
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
    const figures = [
      { kind: 'goods' as const, amount: payable, pieces: 1 },
      { kind: 'freight' as const, amount: fen(freight), why: { kind: 'far' as const, province: '新疆' } },
    ];
    return fc.constant(aSourcedOrder({ lines, total, deposit, figures }));
  })
  .filter((order): order is Order => order !== undefined);

/** How much less it cost there, as a share of what it may. */
const cheaper = fc.tuple(orders, fc.nat(99)).map(([order, part]) => {
  const most = Math.min(order.deposit?.balance ?? 0, sum(order.lines.map(({ payable }) => payable))) - 1;
  return { order, less: fen(Math.max(0, Math.floor((most * part) / 99))) };
});

describe('a balance', () => {
  it('and its deposit are the total, and the figures are too, whatever it cost there', () => {
    fc.assert(
      fc.property(cheaper, ({ order, less }) => {
        const called = calledForBalance(broughtTo(order, 'arrived'), { at: NOW + HOUR, less });
        const { now = 0, balance = 0 } = called.deposit ?? {};
        expect(now + balance).toBe(called.total);
        expect(sum(called.figures.map(({ amount }) => amount))).toBe(called.total);
        expect(minus(order.total, called.total)).toBe(less);
        expect(sum(order.lines.map(({ payable }) => payable)) - sum(called.lines.map(({ payable }) => payable))).toBe(
          less,
        );
        for (const line of called.lines) {
          expect(line.payable).toBeGreaterThanOrEqual(0);
          expect(line.payable + line.discount).toBe(line.amount);
        }
        expect(dueOf(called)).toMatchObject({ part: 'balance', amount: balance });
        expect(balance).toBeGreaterThan(0);
      }),
    );
  });

  it.each([-1, 7_800, 99_999])('can never become %i fen less', (less) => {
    const order = broughtTo(aSourcedOrder(), 'arrived');
    expect(() => calledForBalance(order, { at: NOW, less: fen(less) })).toThrow("can't become");
  });

  it('that is what was told leaves the price as it was, and tells of no difference', () => {
    const order = broughtTo(aSourcedOrder(), 'arrived');
    const called = calledForBalance(order, { at: NOW + HOUR });
    expect(called.figures).toEqual(order.figures);
    expect([called.lines, called.deposit, called.total]).toEqual([order.lines, order.deposit, order.total]);
    expect(called.events.at(-1)).toEqual({ state: 'awaiting-balance', at: NOW + HOUR });
  });

  it('that is less says by how much, as a figure of its own', () => {
    const order = broughtTo(aSourcedOrder(), 'arrived');
    const called = calledForBalance(order, { at: NOW, less: fen(500) });
    expect(called.figures).toEqual([...order.figures, { kind: 'difference', amount: -500 }]);
  });

  it('is called for once all of it has come, and only of an order in two parts', () => {
    const preorder = { from: '京都', arrivesAt: NOW, deposit: RULE };
    const lines = [aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine({ skuId: 'tin-b', preorder })];
    const half = withSourceStep(aSourcedOrder({ lines }), 'tin-a', aStep('arrived'));
    expect(() => calledForBalance(half, { at: NOW })).toThrow('nothing to call for');
    expect(() => calledForBalance(anOrder({ state: 'paid' }), { at: NOW })).toThrow('nothing to call for');
    const called = calledForBalance(withSourceStep(half, 'tin-b', aStep('arrived')), { at: NOW });
    expect(() => calledForBalance(called, { at: NOW })).toThrow('illegal move');
  });

  it('has whole Beijing days, and is too late from the first instant after them', () => {
    const midnight = startOfBeijingDay(beijingDay(NOW));
    for (const at of [midnight, NOW, midnight + 24 * HOUR - 1])
      expect(balanceDeadline(at, 7)).toBe(midnight + 8 * 24 * HOUR);
    expect(balanceDeadline(midnight + 24 * HOUR, 7)).toBe(midnight + 9 * 24 * HOUR);
    const called = calledForBalance(broughtTo(aSourcedOrder(), 'arrived'), { at: NOW });
    expect(called.balanceBy).toBe(midnight + 8 * 24 * HOUR);
  });
});

describe('what comes back of a deposit', () => {
  const reasons = fc.constantFrom<CancelReason>('shopper', 'timeout', 'seller');

  it('is never more than was paid, and what stays never more than was told, whatever was bought and for how much', () => {
    fc.assert(
      fc.property(cheaper, fc.nat(3), fc.boolean(), reasons, ({ order, less }, bought, calls, reason) => {
        const { now = 0, keeps = 0 } = order.deposit ?? {};
        const some = order.lines
          .slice(0, bought)
          .reduce((before, { skuId }) => withSourceStep(before, skuId, aStep('bought')), order);
        const all = calls ? calledForBalance(broughtTo(order, 'arrived'), { at: NOW, less }) : some;
        const back = depositBack(all, reason) ?? -1;
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(now);
        expect(now - back).toBeLessThanOrEqual(keeps);
        if (reason === 'seller' || (!calls && bought === 0)) expect(back).toBe(now);
      }),
    );
  });

  it('is all of it until it is bought, then all but the share that was told, by letting go as by being late', () => {
    const order = aSourcedOrder();
    expect(order.deposit).toMatchObject({ now: 3_000, keeps: 2_000 });
    expect(depositBack(order, 'shopper')).toBe(3_000);
    expect(depositBack(broughtTo(order, 'ordered'), 'shopper')).toBe(3_000);
    const bought = broughtTo(order, 'bought');
    expect([depositBack(bought, 'shopper'), depositBack(bought, 'seller')]).toEqual([1_000, 3_000]);
    const called = calledForBalance(broughtTo(order, 'arrived'), { at: NOW });
    expect([depositBack(called, 'timeout'), depositBack(called, 'seller')]).toEqual([1_000, 3_000]);
  });

  it('loses the share of what was bought, and of nothing else', () => {
    const preorder = { from: '京都', arrivesAt: NOW, deposit: RULE };
    const lines = [
      aQuoteLine({ skuId: 'tin-a', unitPrice: fen(10_000), preorder }),
      aQuoteLine({ skuId: 'tin-b', unitPrice: fen(5_000), preorder }),
    ];
    const half = withSourceStep(aSourcedOrder({ lines }), 'tin-b', aStep('bought'));
    expect(depositBack(half, 'shopper')).toBe(4_500 - 1_000);
  });

  it('is none where no deposit is at stake', () => {
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'awaiting-balance'))
      expect(depositBack(aSourcedOrder({ state }), 'shopper')).toBeUndefined();
    expect(depositBack(anOrder(), 'shopper')).toBeUndefined();
  });
});

describe('an order that waits for money', () => {
  it('says which, how much and until when, and no other does', () => {
    const order = aSourcedOrder({ balanceBy: NOW + MINUTE });
    expect(dueOf(anOrder())).toEqual({ part: 'whole', amount: anOrder().total, by: anOrder().payBy });
    expect(dueOf({ ...order, state: 'awaiting-deposit' })).toEqual({ part: 'deposit', amount: 3_000, by: order.payBy });
    expect(dueOf({ ...order, state: 'awaiting-balance' })).toEqual({
      part: 'balance',
      amount: 7_800,
      by: NOW + MINUTE,
    });
    for (const state of ORDER_STATES.filter((each) => !each.startsWith('awaiting')))
      expect(dueOf({ ...order, state })).toBeUndefined();
  });
});
