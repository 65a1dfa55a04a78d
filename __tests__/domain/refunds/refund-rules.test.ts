import { LIMITS } from '@/contract/limits';
import { ZERO } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import type { Refund, RefundKind, RefundProblem, RefundReason } from '@/contract/refunds/refund';
import { beijingDay, HOUR } from '@/contract/time';
import { lastReturnTime } from '@/domain/orders/receipt';
import {
  faultDeadline,
  findUnknownSku,
  refundableLines,
  refundChoices,
  refundProblem,
} from '@/domain/refunds/refund-rules';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

const LAST = lastReturnTime(NOW);
const NO_RETURN_LINE = { skuId: 'cake', goodsId: 'cake', noReturnReason: 'fresh' };

function bought(state: OrderState, over: Partial<Order> = {}): Order {
  const lines = [aQuoteLine({ quantity: 3 }), aQuoteLine(NO_RETURN_LINE)];
  const isReceived = state === 'received' || state === 'completed';
  return anOrder({ state, lines, ...(isReceived && { returnBy: LAST }), ...over });
}

/** A refund request for every piece of these lines. */
const holding = (lines: Order['lines']): Refund =>
  aRefund({
    lines: lines.map(({ skuId, quantity, payable }) => ({ skuId, quantity, amount: payable, credit: ZERO })),
  });
const allIsHeld = holding(bought('received').lines);
const cakeIsHeld = holding(bought('received').lines.filter(({ skuId }) => skuId === 'cake'));

interface RequestOverrides {
  readonly kind?: RefundKind;
  readonly reason?: RefundReason;
  readonly skuId?: string;
  readonly quantity?: number;
  readonly now?: number;
}

function problemOf(order: Order, request: RequestOverrides = {}): RefundProblem | undefined {
  const { kind = 'money', reason = 'unwanted', skuId = 'cup-white', quantity = 1, now = NOW + HOUR } = request;
  return refundProblem(order, { kind, reason, lines: [{ skuId, quantity }] }, now);
}

describe('refundChoices', () => {
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
  ])('of an order in %s: %j', (state, kinds) => {
    expect(refundChoices(bought(state), NOW).map(({ kind }) => kind)).toStrictEqual(kinds);
  });

  it('allows no-reason returns for seven Beijing days and fault reports for fifteen', () => {
    const order = bought('received');
    const reasonsAt = (now: number) => refundChoices(order, now).flatMap(({ reasons }) => reasons);
    expect(reasonsAt(LAST)).toContain('unwanted');
    expect(reasonsAt(LAST + 1)).not.toContain('unwanted');
    expect(refundChoices(order, LAST)[0]?.until).toBe(LAST);
    expect(refundChoices(order, LAST + 1)[0]?.until).toBeUndefined();
    const end = faultDeadline(LAST);
    expect(beijingDay(end)).toBe(beijingDay(NOW) + 15);
    expect(beijingDay(end + 1)).toBe(beijingDay(NOW) + 16);
    expect(reasonsAt(end)).toContain('damaged');
    expect(refundChoices(order, end + 1)).toEqual([]);
  });

  it('is empty while every piece is requested, and complete again after a refusal', () => {
    expect(refundChoices(bought('received', { refunds: [allIsHeld] }), NOW)).toEqual([]);
    const refused = bought('received', { refunds: [{ ...allIsHeld, state: 'refused' }] });
    expect(refundChoices(refused, NOW)).toHaveLength(2);
    // toStrictEqual: a returnable line has no `noReturnReason`, not even undefined.
    expect(refundableLines(refused)).toStrictEqual([
      { skuId: 'cup-white', remaining: 3 },
      { skuId: 'cake', remaining: 1, noReturnReason: 'fresh' },
    ]);
  });

  it('is available while one line remains', () => {
    expect(refundChoices(bought('received', { refunds: [cakeIsHeld] }), NOW)).toHaveLength(2);
  });

  it('is empty at the request limit, even if pieces remain', () => {
    const after = (count: number) =>
      refundChoices(
        bought('paid', { refunds: Array.from({ length: count }, () => aRefund({ state: 'refused' })) }),
        NOW,
      );
    expect(after(LIMITS.refunds - 1)).toHaveLength(1);
    expect(after(LIMITS.refunds)).toEqual([]);
  });
});

describe('refundProblem', () => {
  it.each<[string, Order, RequestOverrides, RefundProblem | undefined]>([
    ['money before shipment', bought('paid'), {}, undefined],
    ['a reason that can’t be known before receipt', bought('paid'), { reason: 'damaged' }, { kind: 'reason' }],
    ['a return before shipment', bought('paid'), { kind: 'return' }, { kind: 'not-now' }],
    ['not arrived, in transit', bought('shipped'), { reason: 'not-arrived' }, undefined],
    ['not arrived, after receipt', bought('received'), { reason: 'not-arrived' }, { kind: 'reason' }],
    ['a return in transit', bought('shipped'), { kind: 'return' }, { kind: 'not-now' }],
    ['a return after receipt', bought('received'), { kind: 'return' }, undefined],
    ['money for a non-returnable item', bought('received'), { skuId: 'cake' }, undefined],
    [
      'a reason that does not match, at the deadline',
      bought('received'),
      { reason: 'mistaken', now: LAST },
      { kind: 'reason' },
    ],
    [
      'a return before shipment, with another line fully requested',
      bought('paid', { refunds: [cakeIsHeld] }),
      { kind: 'return' },
      { kind: 'not-now' },
    ],
    [
      'pieces held by other requests',
      bought('received', { refunds: [allIsHeld] }),
      {},
      { kind: 'too-many', skuId: 'cup-white', remaining: 0 },
    ],
    ['an unpaid order', bought('awaiting-payment'), {}, { kind: 'not-now' }],
    [
      'more pieces than bought',
      bought('received'),
      { quantity: 4 },
      { kind: 'too-many', skuId: 'cup-white', remaining: 3 },
    ],
    [
      'more pieces than remain',
      bought('received', { refunds: [aRefund()] }),
      { quantity: 3 },
      { kind: 'too-many', skuId: 'cup-white', remaining: 2 },
    ],
    [
      'a no-reason return of a non-returnable item',
      bought('received'),
      { kind: 'return', skuId: 'cake' },
      { kind: 'no-return', skuId: 'cake', reason: 'fresh' },
    ],
    [
      'a return of a damaged non-returnable item',
      bought('received'),
      { kind: 'return', skuId: 'cake', reason: 'damaged' },
      undefined,
    ],
    ['at the deadline', bought('received'), { kind: 'return', now: LAST }, undefined],
    ['after the deadline', bought('received'), { kind: 'return', now: LAST + 1 }, { kind: 'too-late', until: LAST }],
    [
      'after the deadline, with a fault',
      bought('completed'),
      { kind: 'return', reason: 'wrong', now: LAST + 1 },
      undefined,
    ],
    [
      'a fault after fifteen days',
      bought('completed'),
      { reason: 'wrong', now: faultDeadline(LAST) + 1 },
      { kind: 'too-late', until: faultDeadline(LAST) },
    ],
    [
      'above the request limit',
      bought('received', { refunds: Array.from({ length: LIMITS.refunds }, () => aRefund({ state: 'refused' })) }),
      {},
      { kind: 'too-often', limit: LIMITS.refunds },
    ],
  ])('%s', (_, order, request, expected) => {
    expect(problemOf(order, request)).toEqual(expected);
  });

  it('merges a SKU requested twice', () => {
    const lines = [1, 3].map((quantity) => ({ skuId: 'cup-white', quantity }));
    expect(refundProblem(bought('received'), { kind: 'money', reason: 'damaged', lines }, NOW)).toEqual({
      kind: 'too-many',
      skuId: 'cup-white',
      remaining: 3,
    });
  });

  it('finds a SKU that is not in the order', () => {
    expect(findUnknownSku(bought('paid'), { lines: [{ skuId: 'cup-white', quantity: 1 }] })).toBeUndefined();
    expect(findUnknownSku(bought('paid'), { lines: [{ skuId: 'pot', quantity: 1 }] })).toBe('pot');
  });
});
