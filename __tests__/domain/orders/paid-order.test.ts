import { fen } from '@/contract/money';
import { paidOrder } from '@/domain/orders/paid-order';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';

const preorder = { from: '京都', arrivesAt: NOW };
const deposit = {
  percent: 20,
  balanceDays: 3,
  priceChangePolicy: '',
  nonRefundablePercent: 10,
  nonRefundable: fen(0),
  amount: fen(20),
  balance: fen(80),
};
const waiting = anOrder({ state: 'awaiting-deposit', total: fen(100), deposit, lines: [aQuoteLine({ preorder })] });

describe('an order whose payment arrived', () => {
  it('is paid at the time of payment and stores the transaction id', () => {
    const paid = paidOrder(anOrder(), { at: NOW, transactionId: 'wx-1' });
    expect(paid).toMatchObject({ state: 'paid', transactionId: 'wx-1' });
    expect(paid.events.at(-1)).toEqual({ state: 'paid', at: NOW });
    expect(paidOrder(anOrder(), { at: NOW })).not.toHaveProperty('transactionId');
  });

  it('starts sourcing only if it has pre-ordered lines', () => {
    expect(paidOrder(anOrder(), { at: NOW })).not.toHaveProperty('sourcing');
    expect(paidOrder(anOrder({ lines: [aQuoteLine({ preorder })] }), { at: NOW }).sourcing).toHaveLength(1);
  });

  it('is sourced after its deposit and paid after its balance, and keeps its sourcing steps', () => {
    const sourced = paidOrder(waiting, { at: NOW });
    expect(sourced.state).toBe('sourcing');
    const requested = { ...sourced, state: 'awaiting-balance' as const, balanceBy: NOW + 9 };
    const paid = paidOrder(requested, { at: NOW + 1 });
    expect(paid.state).toBe('paid');
    expect(paid.sourcing).toBe(sourced.sourcing);
  });

  it('is received at once at the stall', () => {
    const { address: _none, ...atStall } = anOrder();
    const received = paidOrder(atStall, { at: NOW });
    expect(received.events.slice(-2)).toEqual([
      { state: 'paid', at: NOW },
      { state: 'received', at: NOW },
    ]);
    expect(received.returnBy).toBeGreaterThan(NOW);
  });

  it('throws if no payment is due', () => {
    for (const state of ['paid', 'cancelled', 'shipped'] as const)
      expect(() => paidOrder(anOrder({ state }), { at: NOW })).toThrow('no payment is due');
  });
});
