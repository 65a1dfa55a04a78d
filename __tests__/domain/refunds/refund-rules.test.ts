import { LIMITS } from '@/contract/limits';
import { ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund, RefundKind, RefundReason, RefundTrouble } from '@/contract/refunds/refund';
import { beijingDay, HOUR } from '@/contract/time';
import { lastReturnInstant } from '@/domain/orders/receipt';
import { choicesFor, lastFaultInstant, refundableLines, troubleWith, unknownSku } from '@/domain/refunds/refund-rules';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

const LAST = lastReturnInstant(NOW);
const FREE_ON_DEMAND = { skuId: 'cake', goodsId: 'cake', noReturn: 'fresh' };

function bought(state: OrderState, over: Partial<Order> = {}): Order {
  const lines = [aQuoteLine({ quantity: 3 }), aQuoteLine(FREE_ON_DEMAND)];
  const isThere = state === 'received' || state === 'completed';
  return anOrder({ state, lines, ...(isThere && { returnBy: LAST }), ...over });
}

/** A request for every piece of these lines. */
const holding = (lines: Order['lines']): Refund =>
  aRefund({
    lines: lines.map(({ skuId, quantity, payable }) => ({ skuId, quantity, amount: payable, credit: ZERO })),
  });
const allIsHeld = holding(bought('received').lines);
const cakeIsHeld = holding(bought('received').lines.filter(({ skuId }) => skuId === 'cake'));

interface Wish {
  readonly kind?: RefundKind;
  readonly reason?: RefundReason;
  readonly skuId?: string;
  readonly quantity?: number;
  readonly now?: number;
}

function trouble(order: Order, wish: Wish = {}): RefundTrouble | undefined {
  const { kind = 'money', reason = 'unwanted', skuId = 'cup-white', quantity = 1, now = NOW + HOUR } = wish;
  return troubleWith(order, { kind, reason, lines: [{ skuId, quantity }] }, now);
}

describe('what can be asked for', () => {
  it.each<[OrderState, readonly RefundKind[]]>([
    ['awaiting-payment', []],
    ['awaiting-deposit', []],
    ['sourcing', []],
    ['awaiting-balance', []],
    ['paid', ['money']],
    ['shipped', ['money']],
    ['received', ['return', 'money']],
    ['completed', ['return', 'money']],
    ['cancelled', []],
  ])('of an order that is %s: %j', (state, kinds) => {
    expect(choicesFor(bought(state), NOW).map(({ kind }) => kind)).toStrictEqual(kinds);
  });

  it('without a fault only until the seven days are over, and with one for fifteen Beijing days', () => {
    const order = bought('received');
    const reasonsAt = (now: number) => choicesFor(order, now).flatMap(({ reasons }) => reasons);
    expect(reasonsAt(LAST)).toContain('unwanted');
    expect(reasonsAt(LAST + 1)).not.toContain('unwanted');
    expect(choicesFor(order, LAST)[0]?.until).toBe(LAST);
    expect(choicesFor(order, LAST + 1)[0]?.until).toBeUndefined();
    const end = lastFaultInstant(LAST);
    expect(beijingDay(end)).toBe(beijingDay(NOW) + 15);
    expect(beijingDay(end + 1)).toBe(beijingDay(NOW) + 16);
    expect(reasonsAt(end)).toContain('damaged');
    expect(choicesFor(order, end + 1)).toEqual([]);
  });

  it('is nothing once every piece is asked for, and every piece again once that was refused', () => {
    expect(choicesFor(bought('received', { refunds: [allIsHeld] }), NOW)).toEqual([]);
    const refused = bought('received', { refunds: [{ ...allIsHeld, state: 'refused' }] });
    expect(choicesFor(refused, NOW)).toHaveLength(2);
    // Strictly: what may be sent back has no reason against it, not even an empty one.
    expect(refundableLines(refused)).toStrictEqual([
      { skuId: 'cup-white', left: 3 },
      { skuId: 'cake', left: 1, noReturn: 'fresh' },
    ]);
  });

  it('is something while one line is left, though another is taken whole', () => {
    expect(choicesFor(bought('received', { refunds: [cakeIsHeld] }), NOW)).toHaveLength(2);
  });

  it('is nothing once the order holds as many requests as it may, though pieces are left', () => {
    const after = (count: number) =>
      choicesFor(bought('paid', { refunds: Array.from({ length: count }, () => aRefund({ state: 'refused' })) }), NOW);
    expect(after(LIMITS.refunds - 1)).toHaveLength(1);
    expect(after(LIMITS.refunds)).toEqual([]);
  });
});

describe('a wish for money back', () => {
  it.each<[string, Order, Wish, RefundTrouble | undefined]>([
    ['of what was not sent', bought('paid'), {}, undefined],
    ['for a reason that can’t be known before it is there', bought('paid'), { reason: 'damaged' }, { kind: 'reason' }],
    ['to send back what was not sent', bought('paid'), { kind: 'return' }, { kind: 'not-now' }],
    ['of what never came', bought('shipped'), { reason: 'not-arrived' }, undefined],
    ['of what never came, once it came', bought('received'), { reason: 'not-arrived' }, { kind: 'reason' }],
    ['to send back what is on its way', bought('shipped'), { kind: 'return' }, { kind: 'not-now' }],
    ['to send something back', bought('received'), { kind: 'return' }, undefined],
    ['of money for what can’t be sent back', bought('received'), { skuId: 'cake' }, undefined],
    [
      'for a reason that does not fit, be it the last instant',
      bought('received'),
      { reason: 'mistaken', now: LAST },
      { kind: 'reason' },
    ],
    [
      'to send back what was not sent, where another line is taken whole',
      bought('paid', { refunds: [cakeIsHeld] }),
      { kind: 'return' },
      { kind: 'not-now' },
    ],
    [
      'where others hold all there is',
      bought('received', { refunds: [allIsHeld] }),
      {},
      { kind: 'too-many', skuId: 'cup-white', left: 0 },
    ],
    ['of an unpaid order', bought('awaiting-payment'), {}, { kind: 'not-now' }],
    ['of more than there is', bought('received'), { quantity: 4 }, { kind: 'too-many', skuId: 'cup-white', left: 3 }],
    [
      'of more than others leave',
      bought('received', { refunds: [aRefund()] }),
      { quantity: 3 },
      { kind: 'too-many', skuId: 'cup-white', left: 2 },
    ],
    [
      'to send back, without a fault, what can’t be sent back',
      bought('received'),
      { kind: 'return', skuId: 'cake' },
      { kind: 'no-return', skuId: 'cake', because: 'fresh' },
    ],
    [
      'to send back what can’t be, but is broken',
      bought('received'),
      { kind: 'return', skuId: 'cake', reason: 'damaged' },
      undefined,
    ],
    ['in the last instant', bought('received'), { kind: 'return', now: LAST }, undefined],
    ['after it', bought('received'), { kind: 'return', now: LAST + 1 }, { kind: 'too-late', until: LAST }],
    ['after it, for a fault', bought('completed'), { kind: 'return', reason: 'wrong', now: LAST + 1 }, undefined],
    [
      'for a fault after fifteen days',
      bought('completed'),
      { reason: 'wrong', now: lastFaultInstant(LAST) + 1 },
      { kind: 'too-late', until: lastFaultInstant(LAST) },
    ],
    [
      'once more after so many',
      bought('received', { refunds: Array.from({ length: LIMITS.refunds }, () => aRefund({ state: 'refused' })) }),
      {},
      { kind: 'too-often', limit: LIMITS.refunds },
    ],
  ])('%s', (_, order, wish, expected) => {
    expect(trouble(order, wish)).toEqual(expected);
  });

  it('counts a SKU asked for twice as one line', () => {
    const lines = [1, 3].map((quantity) => ({ skuId: 'cup-white', quantity }));
    expect(troubleWith(bought('received'), { kind: 'money', reason: 'damaged', lines }, NOW)).toEqual({
      kind: 'too-many',
      skuId: 'cup-white',
      left: 3,
    });
  });

  it('knows a SKU that the order never had', () => {
    expect(unknownSku(bought('paid'), { lines: [{ skuId: 'cup-white', quantity: 1 }] })).toBeUndefined();
    expect(unknownSku(bought('paid'), { lines: [{ skuId: 'pot', quantity: 1 }] })).toBe('pot');
  });
});
