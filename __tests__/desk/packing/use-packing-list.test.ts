import { tickOfItem, toPacking } from '@/desk/packing/use-packing-list';

import { aDeskOrderSummary } from '../../support/builders/desk-orders';

const WAITING = [aDeskOrderSummary({ id: 'a' }), aDeskOrderSummary({ id: 'b' })];

const packed = (chosen: readonly string[]) => {
  const { orders, isChosen } = toPacking(WAITING, chosen);
  return [orders.map(({ id }) => id), isChosen];
};

describe('the packing list', () => {
  it('has the chosen orders, or all that wait when none of the chosen waits any more', () => {
    expect(packed(['b'])).toEqual([['b'], true]);
    expect(packed([])).toEqual([['a', 'b'], false]);
    expect(packed(['sent'])).toEqual([['a', 'b'], false]);
  });

  it('forgets a tick when more pieces are wanted', () => {
    expect(tickOfItem({ skuId: 'tea', quantity: 2 })).not.toBe(tickOfItem({ skuId: 'tea', quantity: 3 }));
  });
});
