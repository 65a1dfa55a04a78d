import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import type { OrderState } from '@/contract/orders/order';
import { heardFrom, preorderBy, roundFrom, verdictOf } from '@/orders/payment-result/use-payment-result';

import { anOrder, aQuoteLine } from '../../support/builders/builders';
import { RULE } from '../../support/orders/preorders';

jest.mock('@/client', () => ({}));

const known = { round: 'first', heard: 'ok', asking: false, gaveUp: false } as const;

describe('what the page after paying says', () => {
  it.each(['paid', 'shipped', 'received', 'completed'] as const)(
    'is paid when the cloud says %s, whatever the phone heard',
    (state) => {
      const order = anOrder({ state });
      for (const heard of ['ok', 'cancelled', 'failed', 'nothing'] as const) {
        expect(verdictOf({ ...known, heard, order })).toBe('paid');
      }
    },
  );

  it('is never paid by what the phone heard alone', () => {
    const states: readonly OrderState[] = ['awaiting-payment', 'cancelled'];
    for (const heard of ['ok', 'cancelled', 'failed', 'nothing'] as const) {
      for (const state of states) expect(verdictOf({ ...known, heard, order: anOrder({ state }) })).not.toBe('paid');
      expect(verdictOf({ ...known, heard })).not.toBe('paid');
    }
  });

  it('tells waiting for the money from not having paid, and both from having waited long enough', () => {
    const order = anOrder();
    expect(verdictOf({ ...known, order, asking: true })).toBe('checking');
    expect(verdictOf({ ...known, order, gaveUp: true })).toBe('silent');
    expect(verdictOf({ ...known, order, gaveUp: true, asking: true })).toBe('checking');
    expect(verdictOf({ ...known, order, heard: 'cancelled' })).toBe('unpaid');
    expect(verdictOf({ ...known, order: anOrder({ state: 'cancelled' }) })).toBe('cancelled');
  });

  it('owns that it could not ask, unless it is known to be paid already', () => {
    const offline = failure('OFFLINE', {});
    expect(verdictOf({ ...known, failure: offline })).toBe('unreached');
    expect(verdictOf({ ...known, failure: offline, order: anOrder() })).toBe('unreached');
    expect(verdictOf({ ...known, failure: offline, order: anOrder({ state: 'paid' }) })).toBe('paid');
  });

  it('is about its own payment: a balance that is called for takes nothing from a paid deposit, nor the other way', () => {
    const deposit = { now: fen(2_000), balance: fen(5_600), keeps: fen(0), ...RULE };
    const order = (state: OrderState) => anOrder({ state, deposit, balanceBy: anOrder().payBy });
    expect(verdictOf({ ...known, order: order('awaiting-deposit') })).toBe('checking');
    expect(verdictOf({ ...known, order: order('sourcing') })).toBe('paid');
    expect(verdictOf({ ...known, order: order('awaiting-balance') })).toBe('paid');
    expect(verdictOf({ ...known, round: 'balance', order: order('awaiting-balance') })).toBe('checking');
    expect(verdictOf({ ...known, round: 'balance', heard: 'cancelled', order: order('awaiting-balance') })).toBe(
      'unpaid',
    );
    expect(verdictOf({ ...known, round: 'balance', order: order('paid') })).toBe('paid');
    expect(verdictOf({ ...known, round: 'balance', order: order('cancelled') })).toBe('cancelled');
    expect([roundFrom('1'), roundFrom('2'), roundFrom(undefined)]).toEqual(['balance', 'first', 'first']);
  });

  it('takes no news from an address that holds none', () => {
    expect(heardFrom('paid')).toBe('nothing');
    expect(heardFrom(undefined)).toBe('nothing');
    expect(heardFrom('cancelled')).toBe('cancelled');
  });

  it('names the latest of its pre-orders', () => {
    const from = '京都';
    const lines = [1, 3, 2].map((arrivesAt) => aQuoteLine({ preorder: { from, arrivesAt } }));
    expect(preorderBy(anOrder({ lines }))).toBe(3);
    expect(preorderBy(anOrder())).toBeUndefined();
  });
});
