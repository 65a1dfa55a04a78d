import type { OrderState, OrderSummary } from '@/contract/orders/order';
import { toSummary } from '@/domain/orders/order';
import { pagesFrom, summarise } from '@/stores/orders/pending-orders';

import { anOrder } from '../../support/builders/builders';

jest.mock('@/client', () => ({}));

const orderIn = (state: OrderState, id: string = state): OrderSummary => toSummary(anOrder({ id, state }));

describe('what waits for the shopper', () => {
  it('counts the orders of each waiting group and no other', () => {
    const all = (
      ['paid', 'completed', 'shipped', 'sourcing', 'cancelled', 'received', 'awaiting-balance'] as const
    ).map((state, n) => orderIn(state, `${state}-${n}`));
    expect(summarise(pagesFrom(all), true).counts).toEqual({
      'to-pay': { orders: 1, orMore: false },
      'to-send': { orders: 2, orMore: false },
      shipped: { orders: 1, orMore: false },
    });
  });

  it.each<[readonly OrderState[], OrderState]>([
    [['paid', 'shipped', 'awaiting-payment'], 'awaiting-payment'],
    [['paid', 'shipped'], 'shipped'],
    [['completed', 'paid'], 'paid'],
    [['sourcing', 'shipped', 'awaiting-balance'], 'awaiting-balance'],
    [['awaiting-deposit', 'paid'], 'awaiting-deposit'],
  ])('of %p shows the one that is %s first', (states, first) => {
    const all = states.map((state) => orderIn(state));
    expect(summarise(pagesFrom(all), true).next?.state).toBe(first);
  });

  it('shows the newest of a state, which the cloud lists first', () => {
    const all = [orderIn('paid', 'new'), orderIn('paid', 'old')];
    expect(summarise(pagesFrom(all), true).next?.id).toBe('new');
  });

  it('shows none when nothing waits, and knows a first visit from a rest', () => {
    expect(summarise(pagesFrom([orderIn('completed')]), true)).not.toHaveProperty('next');
    expect(summarise(pagesFrom([]), false).any).toBe(false);
  });
});
