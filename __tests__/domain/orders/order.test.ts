import type { Quote } from '@/contract/cart/quote';
import { PAY_WINDOW } from '@/contract/limits';
import { fen, ZERO } from '@/contract/money';
import { GROUPS, isInGroup, ORDER_STATES, type OrderState } from '@/contract/orders/order';
import {
  advance,
  canMove,
  faultsOfTable,
  hasExpired,
  placedOrder,
  toSummary,
  TRANSITIONS,
} from '@/domain/orders/order';

import { anAddress, anOrder, aQuote, aQuoteLine, NOW } from '../../support/builders/builders';
import { RULE } from '../../support/orders/preorders';
import { aRefund } from '../../support/refunds/refunds';

describe('the table of order states', () => {
  it('has no faults', () => {
    expect(faultsOfTable(TRANSITIONS)).toEqual([]);
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...ORDER_STATES].sort());
  });

  it.each<[string, Record<string, readonly string[]>, string]>([
    ['an unknown target', { ...TRANSITIONS, paid: ['shipped', 'sent'] }, 'paid → sent: unknown state'],
    [
      'a state nobody reaches',
      { ...TRANSITIONS, lost: ['cancelled'] },
      "lost: can't be reached from awaiting-payment or awaiting-deposit",
    ],
    ['a dead end', { ...TRANSITIONS, received: [] }, 'received: dead end, no terminal state can be reached'],
    [
      'an endless circle',
      { ...TRANSITIONS, shipped: ['received'], received: ['shipped'] },
      'shipped: dead end, no terminal state can be reached',
    ],
    ['an exit from a terminal state', { ...TRANSITIONS, cancelled: ['paid'] }, 'cancelled: terminal, yet has exits'],
  ])('is reported for %s', (_, table, fault) => {
    expect(faultsOfTable(table)).toContain(fault);
  });

  it('allows these moves and no other', () => {
    const moves = ORDER_STATES.flatMap((from) =>
      ORDER_STATES.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(moves).toEqual([
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

describe('the groups in which orders are looked for', () => {
  it.each(ORDER_STATES)('hold every order once: %s', (state) => {
    expect(GROUPS.filter((group) => isInGroup({ state }, group))).toHaveLength(1);
  });
});

describe('an order that moves', () => {
  it('keeps its history, oldest first, and leaves the old order as it was', () => {
    const before = anOrder();
    const paid = advance(before, 'paid', { at: NOW + 1 });
    expect(paid.state).toBe('paid');
    expect(paid.events).toEqual([...before.events, { state: 'paid', at: NOW + 1 }]);
    expect(before).toEqual(anOrder());
  });

  it('remembers why it was cancelled', () => {
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
    expect(() => advance(anOrder({ state: from }), to, { at: NOW })).toThrow('illegal move');
  });
});

describe('the time to pay', () => {
  it.each<[OrderState, number, boolean]>([
    ['awaiting-payment', -1, false],
    ['awaiting-payment', 0, true],
    ['awaiting-payment', 1, true],
    ['paid', 1, false],
    ['cancelled', 1, false],
  ])('of an order %s, %i ms from its end, is over: %p', (state, after, expired) => {
    const order = anOrder({ state });
    expect(hasExpired(order, order.payBy + after)).toBe(expired);
  });
});

describe('placing an order', () => {
  const quote: Quote = {
    lines: [aQuoteLine()],
    troubled: [],
    figures: [{ kind: 'goods', amount: fen(6_800), pieces: 1 }],
    total: fen(6_800),
    coupons: { usable: [], unusable: [] },
    credit: { has: ZERO, uses: ZERO },
  };
  const placing = { id: 'o1', number: '1', quote, address: anAddress(), remark: '轻放', now: NOW };

  it('holds what was quoted, for half an hour', () => {
    expect(placedOrder(placing)).toEqual({
      id: 'o1',
      number: '1',
      state: 'awaiting-payment',
      lines: quote.lines,
      figures: quote.figures,
      total: 6_800,
      address: anAddress(),
      remark: '轻放',
      placedAt: NOW,
      payBy: NOW + PAY_WINDOW,
      events: [{ state: 'awaiting-payment', at: NOW }],
    });
  });

  it('takes no more of a kept address than its fields', () => {
    const address = { ...anAddress(), id: 'a1', isDefault: true };
    expect(placedOrder({ ...placing, address }).address).toEqual(anAddress());
  });

  it.each<[string, Quote]>([
    ['trouble in it', { ...quote, troubled: [{ skuId: 'x', quantity: 1, trouble: { kind: 'gone' } }] }],
    ['nothing in it', { ...quote, lines: [] }],
  ])('throws for a quote with %s', (_, bad) => {
    expect(() => placedOrder({ ...placing, quote: bad })).toThrow('only a quote without trouble');
  });
});

it('a list of orders tells neither address nor history', () => {
  expect(Object.keys(toSummary(anOrder())).sort()).toEqual(
    ['id', 'lines', 'number', 'payBy', 'placedAt', 'state', 'total'].sort(),
  );
});

describe('an order that is paid in two parts', () => {
  const deposit = { ...RULE, now: fen(2_000), balance: fen(4_800), keeps: fen(1_000) };
  const placing = { id: 'o1', number: '1', address: anAddress(), remark: '', now: NOW };

  it('waits for its deposit first, and holds what was told of it', () => {
    const order = placedOrder({ ...placing, quote: aQuote({ deposit }) });
    expect(order.state).toBe('awaiting-deposit');
    expect(order.events).toEqual([{ state: 'awaiting-deposit', at: NOW }]);
    expect(order.deposit).toEqual(deposit);
    expect(order).not.toHaveProperty('percent');
  });

  it('is told from one that is paid at once by its deposit alone', () => {
    expect(placedOrder({ ...placing, quote: aQuote() })).not.toHaveProperty('deposit');
  });

  it('shows in a list what is due and until when', () => {
    const summary = toSummary(anOrder({ deposit, balanceBy: NOW + 7 }));
    expect(summary).toMatchObject({ deposit, balanceBy: NOW + 7 });
    expect(toSummary(anOrder({ balanceBy: 0 }))).toHaveProperty('balanceBy', 0);
  });
});

it('a list of orders shows how the latest refund of each stands, if it has one', () => {
  const refunds = [aRefund({ state: 'refused' }), aRefund({ id: 'refund-2', state: 'requested' })];
  expect(toSummary(anOrder({ refunds })).refund).toBe('requested');
  expect(toSummary(anOrder({ refunds: [] }))).not.toHaveProperty('refund');
});
