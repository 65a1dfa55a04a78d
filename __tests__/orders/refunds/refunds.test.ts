import { failure } from '@/contract/failure';
import { fen, ZERO } from '@/contract/money';
import { REFUND_STATES, type RefundState } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { ORDER_FILTERS, parseFilter } from '@/orders/list/use-orders';
import { cleanNumber, titleOf, trackingProblem } from '@/orders/refunds/detail/use-refund';
import { noticeText } from '@/orders/refunds/request/use-refund-form';
import {
  couponNameOf,
  refundAmountText,
  refundedLinesOf,
  refundedPieces,
  refundPartsOf,
} from '@/orders/shared/refund-parts';

import { anOrder, aQuoteLine } from '../../support/builders/builders';
import { aRefund, refundInputFor } from '../../support/refunds/refunds';

describe('trackingProblem', () => {
  it.each<[string, string, string | undefined]>([
    ['', 'SF123456', '先写是哪家快递'],
    ['  ', 'SF123456', '先写是哪家快递'],
    ['顺丰', '  ', '先写快递单号'],
    ['顺丰', '12345', '单号里只有字母和数字，再核对一下'],
    ['顺丰', '到付', '单号里只有字母和数字，再核对一下'],
    ['顺丰', 'SF1234\u202e56', '单号里只有字母和数字，再核对一下'],
    ['顺丰', 'x'.repeat(41), '单号里只有字母和数字，再核对一下'],
    ['顺丰', ' SF 1234-56 ', undefined],
    ['顺丰', '7'.repeat(40), undefined],
  ])('carrier %j with number %j: %j', (carrier, number, problem) => {
    expect(trackingProblem({ carrier, number })).toBe(problem);
  });

  it('cleans a pasted number', () => {
    expect(cleanNumber(' SF 1234-\n567 ')).toBe('SF1234567');
  });
});

describe('refundedPieces', () => {
  it('counts only pieces of completed refunds', () => {
    const cups = (state: RefundState, quantity: number) =>
      aRefund({ state, lines: [{ skuId: 'cup', quantity, amount: ZERO, credit: ZERO }] });
    const refunds = [cups('refunded', 1), cups('refused', 4), cups('refunding', 8), cups('refunded', 2)];
    expect(refundedPieces({ refunds }, 'cup')).toBe(3);
    expect(refundedPieces({ refunds }, 'pot')).toBe(0);
    expect(refundedPieces({}, 'cup')).toBe(0);
  });
});

describe('texts of a refund request', () => {
  it('has no notice while sending, a safe-retry notice without an answer, and the problem after a refusal', () => {
    const unanswered = refundInputFor({ id: 'order-1' }, { cup: 1 });
    const timeout = failure('TIMEOUT', { afterMs: 1 });
    expect(noticeText({ status: 'sending', unanswered })).toBe('');
    expect(noticeText({ status: 'editing', unanswered, failure: timeout })).toContain('不会重复申请');
    const problem = { kind: 'too-many', skuId: 'cup', remaining: 0 } as const;
    expect(noticeText({ status: 'editing', failure: failure('NOT_REFUNDABLE', { problem }) })).toContain('已经在退了');
    expect(noticeText({ status: 'editing' })).toBe('');
  });

  it('has texts for each state, and does not ask to ship a money refund', () => {
    for (const state of REFUND_STATES) {
      for (const kind of ['money', 'return'] as const) {
        expect(copy.refunds.state({ kind, state })).not.toBe('');
        expect(copy.refunds.next({ kind, state }, '11月28日', false)).toMatch(/。$/);
        const ofTransfer = copy.refunds.next({ kind, state }, '11月28日', true);
        expect(ofTransfer).toMatch(/。$/);
        expect(ofTransfer).not.toMatch(/微信支付|原路|账单/);
      }
    }
    expect(copy.refunds.state({ kind: 'money', state: 'agreed' })).not.toContain('寄');
    expect(copy.refunds.next({ kind: 'money', state: 'agreed' }, undefined, false)).not.toContain('寄');
    expect(copy.refunds.next({ kind: 'return', state: 'agreed' }, '11月28日', false)).toContain('最晚 11月28日');
  });

  it('promises no way back that a transfer in the chat does not take', () => {
    const settlement = { refunded: fen(5_200), retained: fen(10_400) };
    const said = [copy.refundForm.total, copy.preorder.cancelText(settlement), copy.preorder.cancelDone(fen(5_200))];
    expect([...said, copy.preorder.cancelText({ ...settlement, retained: ZERO })].join()).not.toContain('原路');
  });

  it('does not say that the shopper withdrew after a timeout', () => {
    expect(copy.refunds.event({ state: 'withdrawn', at: 1 })).toBe('你撤回了');
    expect(copy.refunds.event({ state: 'withdrawn', at: 1, automatic: true })).not.toContain('你');
  });
});

describe('the lines of a refund', () => {
  const cup = aQuoteLine({ skuId: 'cup', title: '杯', options: ['白'], quantity: 3, discount: fen(1) });
  const tea = aQuoteLine({ skuId: 'tea', title: '茶', options: [], quantity: 1, discount: ZERO });
  const order = anOrder({
    lines: [cup, tea],
    breakdown: [{ kind: 'coupon', amount: fen(-500), couponId: 'c5', name: '见面券' }],
  });
  const refunded = [
    { skuId: 'tea', quantity: 1, amount: fen(100), credit: ZERO },
    { skuId: 'cup', quantity: 2, amount: fen(50), credit: fen(7) },
    { skuId: 'gone', quantity: 1, amount: fen(1), credit: ZERO },
  ];

  it('have the order’s names and the refunded quantities', () => {
    expect(refundPartsOf(refunded, order.lines)).toEqual([
      { skuId: 'tea', name: '茶 ×1', amount: 100, isDiscounted: false },
      { skuId: 'cup', name: '杯 白 ×2', amount: 50, isDiscounted: true },
    ]);
    expect(refundedLinesOf(refunded, order.lines).map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
      ['tea', 1],
      ['cup', 2],
    ]);
  });

  it('form the title; without lines it is the kind', () => {
    expect(titleOf(aRefund({ lines: refunded }), order)).toContain('茶');
    expect(titleOf(aRefund({ lines: [], reason: 'order-cancelled' }), order)).toBe('自动退款');
  });

  it('are summarized as money and credit', () => {
    expect(refundAmountText({ amount: fen(150), credit: ZERO })).toBe('¥1.50');
    expect(refundAmountText({ amount: fen(150), credit: fen(7) })).toBe('¥1.50，还有红包 ¥0.07');
    expect(couponNameOf(order, 'c5')).toBe('见面券');
    expect(couponNameOf(order, 'other')).toBeUndefined();
  });
});

it('parses an order filter from the path, else undefined', () => {
  for (const filter of ORDER_FILTERS) expect(parseFilter(filter)).toBe(filter);
  expect(ORDER_FILTERS).toContain('refunds');
  for (const text of [undefined, '', 'refund', 'constructor']) expect(parseFilter(text)).toBeUndefined();
});
