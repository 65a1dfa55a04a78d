import { failure } from '@/contract/failure';
import { fen, ZERO } from '@/contract/money';
import { REFUND_STATES, type RefundState } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { readShelf, SHELVES } from '@/orders/list/use-orders';
import { cleanNumber, parcelTrouble, titleOf } from '@/orders/refunds/detail/use-refund';
import { noticeOf } from '@/orders/refunds/request/use-refund-form';
import { backWords, couponNameOf, linesOf, paidBack, partsOf } from '@/orders/shared/refund-parts';

import { anOrder, aQuoteLine } from '../../support/builders/builders';
import { aRefund, wishFor } from '../../support/refunds/refunds';

describe('what she writes of a parcel', () => {
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
  ])('carrier %j with number %j is answered with %j', (carrier, number, trouble) => {
    expect(parcelTrouble({ carrier, number })).toBe(trouble);
  });

  it('loses what comes along when a number is pasted', () => {
    expect(cleanNumber(' SF 1234-\n567 ')).toBe('SF1234567');
  });
});

describe('the lines of an order', () => {
  it('say how many of their pieces are paid back, and of no other request', () => {
    const cups = (state: RefundState, quantity: number) =>
      aRefund({ state, lines: [{ skuId: 'cup', quantity, amount: ZERO, credit: ZERO }] });
    const refunds = [cups('refunded', 1), cups('refused', 4), cups('refunding', 8), cups('refunded', 2)];
    expect(paidBack({ refunds }, 'cup')).toBe(3);
    expect(paidBack({ refunds }, 'pot')).toBe(0);
    expect(paidBack({}, 'cup')).toBe(0);
  });
});

describe('what is said of a request', () => {
  it('that is on its way is nothing, one without an answer that it never doubles, a refused one why', () => {
    const unanswered = wishFor({ id: 'order-1' }, { cup: 1 });
    const trouble = failure('TIMEOUT', { afterMs: 1 });
    expect(noticeOf({ stage: 'sending', unanswered })).toBe('');
    expect(noticeOf({ stage: 'editing', unanswered, failure: trouble })).toContain('不会重复申请');
    const because = { kind: 'too-many', skuId: 'cup', left: 0 } as const;
    expect(noticeOf({ stage: 'editing', failure: failure('NOT_REFUNDABLE', { because }) })).toContain('已经在退了');
    expect(noticeOf({ stage: 'editing' })).toBe('');
  });

  it('has words for each state, and calls nobody to send back what stays', () => {
    for (const state of REFUND_STATES) {
      for (const kind of ['money', 'return'] as const) {
        expect(copy.refunds.state({ kind, state })).not.toBe('');
        expect(copy.refunds.next({ kind, state }, '11月28日')).toMatch(/。$/);
      }
    }
    expect(copy.refunds.state({ kind: 'money', state: 'agreed' })).not.toContain('寄');
    expect(copy.refunds.next({ kind: 'money', state: 'agreed' }, undefined)).not.toContain('寄');
    expect(copy.refunds.next({ kind: 'return', state: 'agreed' }, '11月28日')).toContain('最晚 11月28日');
  });

  it('that ended by time does not say that she ended it', () => {
    expect(copy.refunds.happened({ state: 'withdrawn', at: 1 })).toBe('你撤回了');
    expect(copy.refunds.happened({ state: 'withdrawn', at: 1, byTime: true })).not.toContain('你');
  });
});

describe('the lines of a refund', () => {
  const cup = aQuoteLine({ skuId: 'cup', title: '杯', options: ['白'], quantity: 3, discount: fen(1) });
  const tea = aQuoteLine({ skuId: 'tea', title: '茶', options: [], quantity: 1, discount: ZERO });
  const order = anOrder({
    lines: [cup, tea],
    figures: [{ kind: 'coupon', amount: fen(-500), couponId: 'c5', name: '见面券' }],
  });
  const asked = [
    { skuId: 'tea', quantity: 1, amount: fen(100), credit: ZERO },
    { skuId: 'cup', quantity: 2, amount: fen(50), credit: fen(7) },
    { skuId: 'gone', quantity: 1, amount: fen(1), credit: ZERO },
  ];

  it('go by the names of the order, with as many pieces as were asked for', () => {
    expect(partsOf(asked, order.lines)).toEqual([
      { skuId: 'tea', name: '茶 ×1', amount: 100, isShared: false },
      { skuId: 'cup', name: '杯 白 ×2', amount: 50, isShared: true },
    ]);
    expect(linesOf(asked, order.lines).map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
      ['tea', 1],
      ['cup', 2],
    ]);
  });

  it('make its title: what, or how many; and where there are none, what it is', () => {
    expect(titleOf(aRefund({ lines: asked }), order)).toContain('茶');
    expect(titleOf(aRefund({ lines: [], reason: 'order-ended' }), order)).toBe('自动退款');
  });

  it('and what comes back beside money', () => {
    expect(backWords({ amount: fen(150), credit: ZERO })).toBe('¥1.50');
    expect(backWords({ amount: fen(150), credit: fen(7) })).toBe('¥1.50，还有红包 ¥0.07');
    expect(couponNameOf(order, 'c5')).toBe('见面券');
    expect(couponNameOf(order, 'other')).toBeUndefined();
  });
});

it('a path asks for a shelf of orders by its name, and for all of them by anything else', () => {
  for (const shelf of SHELVES) expect(readShelf(shelf)).toBe(shelf);
  expect(SHELVES).toContain('refunds');
  for (const text of [undefined, '', 'refund', 'constructor']) expect(readShelf(text)).toBeUndefined();
});
