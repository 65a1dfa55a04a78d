import { linesToMove } from '@/stores/desk/sourcing';

import { aSourcingStep } from '../../support/orders/preorders';

describe('the lines that a step is written for', () => {
  it('are those of each order that are furthest behind', () => {
    const bought = [aSourcingStep('bought')];
    const orders = [
      { id: 'new', sourcing: [{ skuId: 'a', steps: [] }] },
      {
        id: 'half',
        sourcing: [
          { skuId: 'a', steps: bought },
          { skuId: 'b', steps: [] },
        ],
      },
      {
        id: 'even',
        sourcing: [
          { skuId: 'a', steps: bought },
          { skuId: 'b', steps: bought },
        ],
      },
    ];
    expect(linesToMove(orders)).toEqual([
      { orderId: 'new', skuId: 'a' },
      { orderId: 'half', skuId: 'b' },
      { orderId: 'even', skuId: 'a' },
      { orderId: 'even', skuId: 'b' },
    ]);
  });
});
