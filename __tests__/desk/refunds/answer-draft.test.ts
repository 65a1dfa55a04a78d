import fc from 'fast-check';

import { fen, minus, yuan } from '@/contract/money';
import type { DeskRefund } from '@/contract/refunds/refund-answer';
import { sumOf, toAnswer, type AnswerDraft } from '@/desk/refunds/answer-draft';
import { refundAnswerProblem } from '@/domain/refunds/answer-refund';

import { anAddress } from '../../support/builders/builders';
import { aRefund } from '../../support/refunds/refunds';

const LINES = [
  { skuId: 'cup-red', quantity: 2, amount: yuan(80), credit: yuan(0) },
  { skuId: 'tea-1', quantity: 1, amount: yuan(12.5), credit: yuan(0) },
];

const waiting: DeskRefund = {
  orderId: 'o1',
  orderNumber: '20250618200000000001',
  lines: [],
  refund: aRefund({ lines: LINES, amount: yuan(92.5) }),
};

const draft = (over: Partial<AnswerDraft> = {}): AnswerDraft => ({
  refund: waiting,
  action: 'agree-in-part',
  amounts: {},
  message: '',
  ...over,
});

describe('an answer in part', () => {
  it('has the typed lines, without the empty and zero ones', () => {
    const written = draft({ amounts: { 'cup-red': '40.5', 'tea-1': ' ' }, message: ' 退一半 ' });
    expect(toAnswer(written)).toEqual({
      ok: true,
      value: { action: 'agree-in-part', message: '退一半', lines: [{ skuId: 'cup-red', amount: yuan(40.5) }] },
    });
    expect(sumOf(written)).toBe(yuan(40.5));
    expect(toAnswer(draft({ amounts: { 'cup-red': '0', 'tea-1': '1' } }))).toMatchObject({
      value: { lines: [{ skuId: 'tea-1' }] },
    });
  });

  it('says at each line what is wrong', () => {
    expect(toAnswer(draft({ amounts: { 'cup-red': '80.01', 'tea-1': '一半' } }))).toEqual({
      ok: false,
      failure: { amounts: { 'cup-red': '最多能退 ¥80.00。', 'tea-1': '写成 88 或 88.50 这样。' } },
    });
  });

  it('needs at least one amount', () => {
    expect(toAnswer(draft())).toEqual({ ok: false, failure: { amounts: {}, answer: '至少给一样写上退多少。' } });
  });

  it('is one that the cloud takes, whatever amounts up to the requested ones are typed', () => {
    const typed = fc.tuple(...LINES.map(({ amount }) => fc.integer({ min: 0, max: amount })));
    fc.assert(
      fc.property(typed, (amounts) => {
        const texts = LINES.map(({ skuId }, at) => [skuId, String((amounts[at] ?? 0) / 100)] as const);
        const answer = toAnswer(draft({ amounts: Object.fromEntries(texts) }));
        if (!answer.ok) return amounts.every((amount) => amount === 0);
        return refundAnswerProblem(waiting.refund, answer.value, anAddress()) === undefined;
      }),
    );
  });

  it('is never more than was requested', () => {
    const most = fen(LINES.reduce((sum, { amount }) => sum + amount, 0));
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const sum = sumOf(draft({ amounts: { 'cup-red': first, 'tea-1': second } }));
        return minus(most, sum) >= 0 && sum >= 0;
      }),
    );
  });
});

describe('a refusal', () => {
  it('needs a reason', () => {
    expect(toAnswer(draft({ action: 'refuse', message: ' ' }))).toEqual({
      ok: false,
      failure: { amounts: {}, answer: '先写一句为什么。' },
    });
    expect(toAnswer(draft({ action: 'refuse', message: '穿过了' }))).toEqual({
      ok: true,
      value: { action: 'refuse', message: '穿过了' },
    });
  });
});
