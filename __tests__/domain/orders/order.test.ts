import type { Quote } from '@/contract/cart/quote';
import { PAYMENT_TIMEOUT } from '@/contract/limits';
import { fen, ZERO } from '@/contract/money';
import { isInGroup, ORDER_GROUPS, ORDER_STATES, type OrderState } from '@/contract/orders/order';
import {
  advance,
  canAdvance,
  createOrder,
  hasExpired,
  ORDER_TRANSITIONS,
  toSummary,
  transitionProblems,
} from '@/domain/orders/order';

import { anAddress, anOrder, aQuote, aQuoteLine, NOW } from '../../support/builders/builders';
import { DEPOSIT_RULE } from '../../support/orders/preorders';
import { aRefund } from '../../support/refunds/refunds';

describe('the transition table of orders', () => {
  it('has no problems', () => {
    expect(transitionProblems(ORDER_TRANSITIONS)).toEqual([]);
    expect(Object.keys(ORDER_TRANSITIONS).sort()).toEqual([...ORDER_STATES].sort());
  });

  it.each<[string, Record<string, readonly string[]>, string]>([
    ['an unknown target', { ...ORDER_TRANSITIONS, paid: ['shipped', 'sent'] }, 'paid → sent: unknown state'],
    [
      'an unreachable state',
      { ...ORDER_TRANSITIONS, lost: ['cancelled'] },
      "lost: can't be reached from awaiting-payment or awaiting-deposit",
    ],
    ['a dead end', { ...ORDER_TRANSITIONS, received: [] }, 'received: dead end, no terminal state can be reached'],
    [
      'an endless cycle',
      { ...ORDER_TRANSITIONS, shipped: ['received'], received: ['shipped'] },
      'shipped: dead end, no terminal state can be reached',
    ],
    [
      'an exit from a terminal state',
      { ...ORDER_TRANSITIONS, cancelled: ['paid'] },
      'cancelled: terminal, yet has exits',
    ],
  ])('reports %s', (_, table, problem) => {
    expect(transitionProblems(table)).toContain(problem);
  });

  it('allows exactly these transitions', () => {
    const transitions = ORDER_STATES.flatMap((from) =>
      ORDER_STATES.filter((to) => canAdvance(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(transitions).toEqual([
      'awaiting-payment → paid',
      'awaiting-payment → cancelled',
      'awaiting-deposit → sourcing',
      'awaiting-deposit → cancelled',
      'sourcing → awaiting-balance',
      'sourcing → cancelled',
      'awaiting-balance → paid',
      'awaiting-balance → cancelled',
      'paid → shipped',
      'paid → received',
      'paid → cancelled',
      'shipped → received',
      'shipped → cancelled',
      'received → completed',
      'received → cancelled',
    ]);
  });
});

describe('the order groups', () => {
  it.each(ORDER_STATES)('contain each state once: %s', (state) => {
    expect(ORDER_GROUPS.filter((group) => isInGroup({ state }, group))).toHaveLength(1);
  });
});

describe('advance', () => {
  it('appends to the history and does not change the original order', () => {
    const before = anOrder();
    const paid = advance(before, 'paid', { at: NOW + 1 });
    expect(paid.state).toBe('paid');
    expect(paid.events).toEqual([...before.events, { state: 'paid', at: NOW + 1 }]);
    expect(before).toEqual(anOrder());
  });

  it('stores the reason of a cancellation', () => {
    const cancelled = advance(anOrder(), 'cancelled', { at: NOW, reason: 'timeout' });
    expect(cancelled.events[1]).toEqual({ state: 'cancelled', at: NOW, reason: 'timeout' });
  });

  it.each<[OrderState, OrderState]>([
    ['completed', 'cancelled'],
    ['awaiting-deposit', 'paid'],
    ['sourcing', 'paid'],
    ['cancelled', 'paid'],
    ['paid', 'paid'],
    ['awaiting-payment', 'shipped'],
  ])('throws from %s to %s', (from, to) => {
    expect(() => advance(anOrder({ state: from }), to, { at: NOW })).toThrow('illegal transition');
  });
});

describe('the payment deadline', () => {
  it.each<[OrderState, number, boolean]>([
    ['awaiting-payment', -1, false],
    ['awaiting-payment', 0, true],
    ['awaiting-payment', 1, true],
    ['paid', 1, false],
    ['cancelled', 1, false],
  ])('of an order in state %s, %i ms after the deadline, has passed: %p', (state, after, expired) => {
    const order = anOrder({ state });
    expect(hasExpired(order, order.payBy + after)).toBe(expired);
  });
});

describe('createOrder', () => {
  const quote: Quote = {
    lines: [aQuoteLine()],
    unavailable: [],
    breakdown: [{ kind: 'goods', amount: fen(6_800), pieces: 1 }],
    total: fen(6_800),
    coupons: { usable: [], unusable: [] },
    credit: { available: ZERO, used: ZERO },
  };
  const newOrder = { id: 'o1', number: '1', quote, address: anAddress(), remark: '轻放', now: NOW };

  it('copies the quote and sets the payment deadline', () => {
    expect(createOrder(newOrder)).toEqual({
      id: 'o1',
      number: '1',
      state: 'awaiting-payment',
      lines: quote.lines,
      breakdown: quote.breakdown,
      total: 6_800,
      address: anAddress(),
      remark: '轻放',
      placedAt: NOW,
      payBy: NOW + PAYMENT_TIMEOUT,
      events: [{ state: 'awaiting-payment', at: NOW }],
    });
  });

  it('copies only the fields of a saved address', () => {
    const address = { ...anAddress(), id: 'a1', isDefault: true };
    expect(createOrder({ ...newOrder, address }).address).toEqual(anAddress());
  });

  it.each<[string, Quote]>([
    ['unavailable lines', { ...quote, unavailable: [{ skuId: 'x', quantity: 1, problem: { kind: 'gone' } }] }],
    ['no lines', { ...quote, lines: [] }],
  ])('throws for a quote with %s', (_, invalid) => {
    expect(() => createOrder({ ...newOrder, quote: invalid })).toThrow('only a quote without unavailable lines');
  });
});

it('the summary of an order has no address and no history', () => {
  expect(Object.keys(toSummary(anOrder())).sort()).toEqual(
    ['id', 'lines', 'number', 'payBy', 'placedAt', 'state', 'total'].sort(),
  );
});

describe('an order with a deposit', () => {
  const deposit = { ...DEPOSIT_RULE, amount: fen(2_000), balance: fen(4_800), nonRefundable: fen(1_000) };
  const newOrder = { id: 'o1', number: '1', address: anAddress(), remark: '', now: NOW };

  it('starts with the deposit and stores its terms', () => {
    const order = createOrder({ ...newOrder, quote: aQuote({ deposit }) });
    expect(order.state).toBe('awaiting-deposit');
    expect(order.events).toEqual([{ state: 'awaiting-deposit', at: NOW }]);
    expect(order.deposit).toEqual(deposit);
    expect(order).not.toHaveProperty('percent');
  });

  it('is the only kind with a `deposit` field', () => {
    expect(createOrder({ ...newOrder, quote: aQuote() })).not.toHaveProperty('deposit');
  });

  it('shows deposit and balance deadline in its summary', () => {
    const summary = toSummary(anOrder({ deposit, balanceBy: NOW + 7 }));
    expect(summary).toMatchObject({ deposit, balanceBy: NOW + 7 });
    expect(toSummary(anOrder({ balanceBy: 0 }))).toHaveProperty('balanceBy', 0);
  });
});

it('the summary has the state of the latest refund, if any', () => {
  const refunds = [aRefund({ state: 'refused' }), aRefund({ id: 'refund-2', state: 'requested' })];
  expect(toSummary(anOrder({ refunds })).refund).toBe('requested');
  expect(toSummary(anOrder({ refunds: [] }))).not.toHaveProperty('refund');
});
