import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import type { OrderState } from '@/contract/orders/order';
import { parseOutcome, parseStage, preorderArrival, resultStateOf } from '@/orders/payment-result/use-payment-result';

import { anOrder, aQuoteLine } from '../../support/builders/builders';
import { DEPOSIT_RULE } from '../../support/orders/preorders';

jest.mock('@/client', () => ({}));

const known = { stage: 'first', outcome: 'ok', checking: false, timedOut: false } as const;

describe('the payment result', () => {
  it.each(['paid', 'shipped', 'received', 'completed'] as const)(
    'is paid in order state %s, whatever the outcome',
    (state) => {
      const order = anOrder({ state });
      for (const outcome of ['ok', 'cancelled', 'failed', 'unknown'] as const) {
        expect(resultStateOf({ ...known, outcome, order })).toBe('paid');
      }
    },
  );

  it('is never paid by the outcome alone', () => {
    const states: readonly OrderState[] = ['awaiting-payment', 'cancelled'];
    for (const outcome of ['ok', 'cancelled', 'failed', 'unknown'] as const) {
      for (const state of states)
        expect(resultStateOf({ ...known, outcome, order: anOrder({ state }) })).not.toBe('paid');
      expect(resultStateOf({ ...known, outcome })).not.toBe('paid');
    }
  });

  it('distinguishes waiting, timed out, unpaid and cancelled', () => {
    const order = anOrder();
    expect(resultStateOf({ ...known, order, checking: true })).toBe('checking');
    expect(resultStateOf({ ...known, order, timedOut: true })).toBe('unconfirmed');
    expect(resultStateOf({ ...known, order, timedOut: true, checking: true })).toBe('checking');
    expect(resultStateOf({ ...known, order, outcome: 'cancelled' })).toBe('unpaid');
    expect(resultStateOf({ ...known, order: anOrder({ state: 'cancelled' }) })).toBe('cancelled');
  });

  it('is unreachable after a failed check, unless the order is known to be paid', () => {
    const offline = failure('OFFLINE', {});
    expect(resultStateOf({ ...known, failure: offline })).toBe('unreachable');
    expect(resultStateOf({ ...known, failure: offline, order: anOrder() })).toBe('unreachable');
    expect(resultStateOf({ ...known, failure: offline, order: anOrder({ state: 'paid' }) })).toBe('paid');
  });

  it('concerns one stage only: a requested balance does not affect a paid deposit, nor the reverse', () => {
    const deposit = { amount: fen(2_000), balance: fen(5_600), nonRefundable: fen(0), ...DEPOSIT_RULE };
    const order = (state: OrderState) => anOrder({ state, deposit, balanceBy: anOrder().payBy });
    expect(resultStateOf({ ...known, order: order('awaiting-deposit') })).toBe('checking');
    expect(resultStateOf({ ...known, order: order('sourcing') })).toBe('paid');
    expect(resultStateOf({ ...known, order: order('awaiting-balance') })).toBe('paid');
    expect(resultStateOf({ ...known, stage: 'balance', order: order('awaiting-balance') })).toBe('checking');
    expect(resultStateOf({ ...known, stage: 'balance', outcome: 'cancelled', order: order('awaiting-balance') })).toBe(
      'unpaid',
    );
    expect(resultStateOf({ ...known, stage: 'balance', order: order('paid') })).toBe('paid');
    expect(resultStateOf({ ...known, stage: 'balance', order: order('cancelled') })).toBe('cancelled');
    expect([parseStage('1'), parseStage('2'), parseStage(undefined)]).toEqual(['balance', 'first', 'first']);
  });

  it('parses an unexpected outcome in the query as unknown', () => {
    expect(parseOutcome('paid')).toBe('unknown');
    expect(parseOutcome(undefined)).toBe('unknown');
    expect(parseOutcome('cancelled')).toBe('cancelled');
  });

  it('shows the latest arrival of its pre-orders', () => {
    const from = '京都';
    const lines = [1, 3, 2].map((arrivesAt) => aQuoteLine({ preorder: { from, arrivesAt } }));
    expect(preorderArrival(anOrder({ lines }))).toBe(3);
    expect(preorderArrival(anOrder())).toBeUndefined();
  });
});
