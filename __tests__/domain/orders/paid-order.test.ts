import { fen } from '@/contract/money';
import { paidOrder } from '@/domain/orders/paid-order';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';

const preorder = { from: '京都', arrivesAt: NOW };
const deposit = {
  percent: 20,
  balanceDays: 3,
  priceRule: '',
  keepPercent: 10,
  keeps: fen(0),
  now: fen(20),
  balance: fen(80),
};
const waiting = anOrder({ state: 'awaiting-deposit', total: fen(100), deposit, lines: [aQuoteLine({ preorder })] });

describe('an order whose payment came', () => {
  it('is paid at the instant at which it came, and keeps the service’s own number', () => {
    const paid = paidOrder(anOrder(), { at: NOW, transactionId: 'wx-1' });
    expect(paid).toMatchObject({ state: 'paid', transactionId: 'wx-1' });
    expect(paid.events.at(-1)).toEqual({ state: 'paid', at: NOW });
    expect(paidOrder(anOrder(), { at: NOW })).not.toHaveProperty('transactionId');
  });

  it('tells how far its seller is only where she has to buy it first', () => {
    expect(paidOrder(anOrder(), { at: NOW })).not.toHaveProperty('sourcing');
    expect(paidOrder(anOrder({ lines: [aQuoteLine({ preorder })] }), { at: NOW }).sourcing).toHaveLength(1);
  });

  it('is sourced after its deposit, and paid after its balance, with what its seller told kept', () => {
    const sourced = paidOrder(waiting, { at: NOW });
    expect(sourced.state).toBe('sourcing');
    const called = { ...sourced, state: 'awaiting-balance' as const, balanceBy: NOW + 9 };
    const paid = paidOrder(called, { at: NOW + 1 });
    expect(paid.state).toBe('paid');
    expect(paid.sourcing).toBe(sourced.sourcing);
  });

  it('at the stall is in the shopper’s hands at once', () => {
    const { address: _none, ...atStall } = anOrder();
    const received = paidOrder(atStall, { at: NOW });
    expect(received.events.slice(-2)).toEqual([
      { state: 'paid', at: NOW },
      { state: 'received', at: NOW },
    ]);
    expect(received.returnBy).toBeGreaterThan(NOW);
  });

  it('is no order that waits for no money', () => {
    for (const state of ['paid', 'cancelled', 'shipped'] as const)
      expect(() => paidOrder(anOrder({ state }), { at: NOW })).toThrow('no payment is due');
  });
});
