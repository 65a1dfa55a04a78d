import { fen } from '@/contract/money';
import { calledForBalance } from '@/domain/orders/balance';
import { endedOrder } from '@/domain/refunds/cancelled-order';
import { beingBought, depositEnd, ifCancelled } from '@/stores/orders/preorder';

import { anOrder, NOW } from '../../support/builders/builders';
import { aSourcedOrder, broughtTo } from '../../support/orders/preorders';

const END = { at: NOW, refundId: 'r1' };

describe('what a shopper is told of her deposit', () => {
  it('before she cancels is what comes back then, to the fen', () => {
    expect(ifCancelled(aSourcedOrder())).toEqual({ back: 3_000, kept: 0 });
    for (const order of [broughtTo(aSourcedOrder(), 'bought'), aSourcedOrder()]) {
      const told = ifCancelled(order);
      expect(depositEnd(endedOrder(order, { ...END, reason: 'shopper' }))).toEqual(told);
    }
    const called = calledForBalance(broughtTo(aSourcedOrder(), 'arrived'), { at: NOW });
    expect(ifCancelled(called)).toEqual({ back: 1_000, kept: 2_000 });
    expect(depositEnd(endedOrder(called, { ...END, reason: 'seller' }))).toEqual({ back: 3_000, kept: 0 });
  });

  it('is nothing where she paid none, or the order goes on', () => {
    expect(ifCancelled(anOrder())).toBeUndefined();
    expect(ifCancelled(aSourcedOrder({ state: 'awaiting-deposit' }))).toBeUndefined();
    expect(ifCancelled(aSourcedOrder({ state: 'paid' }))).toBeUndefined();
    expect(depositEnd(aSourcedOrder())).toBeUndefined();
    expect(depositEnd(anOrder({ state: 'cancelled' }))).toBeUndefined();
  });

  it('does not count a balance that came late as a part of her deposit', () => {
    const ended = endedOrder(broughtTo(aSourcedOrder(), 'bought'), { ...END, reason: 'timeout' });
    const [deposit] = ended.refunds ?? [];
    if (!deposit) throw new Error('no refund');
    const late = { ...deposit, id: 'r2', parts: [{ payment: `${ended.number}-2`, number: 'x', amount: fen(7_800) }] };
    expect(depositEnd({ ...ended, refunds: [deposit, late] })).toEqual({ back: 1_000, kept: 2_000 });
  });
});

describe('how far the seller is', () => {
  it('is told while she buys, and no more once she has it and it is paid', () => {
    expect(beingBought(aSourcedOrder())).toBe('ordered');
    expect(beingBought(broughtTo(aSourcedOrder(), 'in-transit'))).toBe('in-transit');
    expect(beingBought(broughtTo(aSourcedOrder(), 'arrived'))).toBe('arrived');
    expect(beingBought({ ...broughtTo(aSourcedOrder(), 'arrived'), state: 'paid' })).toBeUndefined();
    expect(beingBought({ ...broughtTo(aSourcedOrder(), 'bought'), state: 'paid' })).toBe('bought');
    expect(beingBought({ ...broughtTo(aSourcedOrder(), 'bought'), state: 'cancelled' })).toBeUndefined();
    expect(beingBought(anOrder({ state: 'paid' }))).toBeUndefined();
  });
});
