import type { OrderState, OrderSummary } from '@/contract/orders/order';
import { toSummary } from '@/domain/orders/order';
import { groupPages, toPendingOrders } from '@/stores/orders/pending-orders';

import { anOrder } from '../../support/builders/builders';

jest.mock('@/client', () => ({}));

const NONE = { items: [] };
const orderIn = (state: OrderState, id: string = state): OrderSummary => toSummary(anOrder({ id, state }));

describe('pending orders', () => {
  it('counts the orders of each pending group and no others', () => {
    const all = (
      ['paid', 'completed', 'shipped', 'sourcing', 'cancelled', 'received', 'awaiting-balance'] as const
    ).map((state, n) => orderIn(state, `${state}-${n}`));
    expect(toPendingOrders(groupPages(all, NONE), true).counts).toEqual({
      'to-pay': { orders: 1, hasMore: false },
      'to-send': { orders: 2, hasMore: false },
      shipped: { orders: 1, hasMore: false },
      'to-review': { orders: 0, hasMore: false },
      refunds: { orders: 0, hasMore: false },
    });
  });

  it('counts what is to be reviewed, and refund requests that are open', () => {
    const all = [
      { ...orderIn('paid', 'open'), refund: 'requested' as const },
      { ...orderIn('paid', 'done'), refund: 'refunded' as const },
    ];
    expect(toPendingOrders(groupPages(all, { items: all, cursor: 'more' }), true).counts).toMatchObject({
      'to-review': { orders: 2, hasMore: true },
      refunds: { orders: 1, hasMore: false },
    });
  });

  it.each<[readonly OrderState[], OrderState]>([
    [['paid', 'shipped', 'awaiting-payment'], 'awaiting-payment'],
    [['paid', 'shipped'], 'shipped'],
    [['completed', 'paid'], 'paid'],
    [['sourcing', 'shipped', 'awaiting-balance'], 'awaiting-balance'],
    [['awaiting-deposit', 'paid'], 'awaiting-deposit'],
  ])('of %p shows the order in state %s first', (states, first) => {
    const all = states.map((state) => orderIn(state));
    expect(toPendingOrders(groupPages(all, NONE), true).next?.state).toBe(first);
  });

  it('shows the newest order of a state, which the cloud lists first', () => {
    const all = [orderIn('paid', 'new'), orderIn('paid', 'old')];
    expect(toPendingOrders(groupPages(all, NONE), true).next?.id).toBe('new');
  });

  it('shows no order if none is pending, and knows whether there are any orders', () => {
    expect(toPendingOrders(groupPages([orderIn('completed')], NONE), true)).not.toHaveProperty('next');
    expect(toPendingOrders(groupPages([], NONE), false).hasOrders).toBe(false);
  });
});
