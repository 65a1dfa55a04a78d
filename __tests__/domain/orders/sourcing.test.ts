import fc from 'fast-check';

import { ORDER_STATES } from '@/contract/orders/order';
import { SOURCING_STATES, type SourcingState } from '@/contract/orders/sourcing';
import {
  boughtLines,
  currentLines,
  hasArrived,
  initialSourcing,
  slowestState,
  withSourcingStep,
} from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder, aSourcingStep, sourcedTo } from '../../support/orders/preorders';

const preorder = { from: '京都', arrivesAt: NOW };
const two = () =>
  aSourcedOrder({ lines: [aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine({ skuId: 'tin-b', preorder })] });

describe('sourcing of pre-ordered lines', () => {
  it('exists per line, and only for pre-ordered lines', () => {
    expect(initialSourcing([aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine()])).toEqual([
      { skuId: 'tin-a', steps: [] },
    ]);
    expect(initialSourcing([aQuoteLine()])).toBeUndefined();
  });

  it('is complete for an order without pre-ordered lines', () => {
    expect([boughtLines(anOrder()), hasArrived(anOrder()), slowestState([])]).toEqual([[], true, 'arrived']);
  });

  it('only moves forward; several steps may have the same state', () => {
    const states = fc.array(fc.constantFrom(...SOURCING_STATES), { maxLength: 8 });
    fc.assert(
      fc.property(states, (sequence) => {
        let order = aSourcedOrder();
        let furthest = -1;
        for (const [n, state] of sequence.entries()) {
          const rank = SOURCING_STATES.indexOf(state);
          const add = () => withSourcingStep(order, 'tin-a', aSourcingStep(state, NOW + n));
          if (rank < furthest) expect(add).toThrow('a step back');
          else order = add();
          furthest = Math.max(furthest, rank);
        }
        const ranks = order.sourcing?.[0]?.steps.map((step) => SOURCING_STATES.indexOf(step.state)) ?? [];
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(hasArrived(order)).toBe(furthest === SOURCING_STATES.length - 1);
      }),
    );
  });

  it('rejects a step dated before the previous one', () => {
    const order = withSourcingStep(aSourcedOrder(), 'tin-a', aSourcingStep('bought', NOW + 5));
    expect(() => withSourcingStep(order, 'tin-a', aSourcingStep('bought', NOW + 4))).toThrow('a step back');
  });

  it('rejects steps for other lines and other order states', () => {
    expect(() => withSourcingStep(aSourcedOrder(), 'cup-white', aSourcingStep('bought'))).toThrow('nothing is bought');
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'paid'))
      expect(() => withSourcingStep(aSourcedOrder({ state }), 'tin-a', aSourcingStep('bought'))).toThrow(
        'nothing is bought',
      );
    expect(() => withSourcingStep(anOrder({ state: 'paid' }), 'cup-white', aSourcingStep('bought'))).toThrow();
  });

  it('has the state of its slowest line', () => {
    const half = ['ordered', 'bought', 'in-transit', 'arrived'] as const;
    const order = half.reduce((before, state) => withSourcingStep(before, 'tin-b', aSourcingStep(state)), two());
    expect(slowestState(order.sourcing ?? [])).toBe('ordered');
    expect(hasArrived(order)).toBe(false);
    const more = withSourcingStep(order, 'tin-a', aSourcingStep('in-transit'));
    expect(slowestState(more.sourcing ?? [])).toBe('in-transit');
    expect(hasArrived(withSourcingStep(more, 'tin-a', aSourcingStep('arrived')))).toBe(true);
    expect(hasArrived(anOrder())).toBe(true);
  });

  it.each<[SourcingState, number]>([
    ['ordered', 0],
    ['bought', 2],
    ['in-transit', 2],
    ['arrived', 2],
  ])('in state %s counts %i lines as bought', (state, lines) => {
    expect(boughtLines(sourcedTo(two(), state))).toHaveLength(lines);
    expect(boughtLines(withSourcingStep(two(), 'tin-b', aSourcingStep('bought'))).map(({ skuId }) => skuId)).toEqual([
      'tin-b',
    ]);
  });

  it('shows the pre-order date of a line until it has arrived', () => {
    const half = withSourcingStep(two(), 'tin-b', aSourcingStep('arrived'));
    expect(currentLines(half).map((line) => line.preorder)).toEqual([preorder, undefined]);
    expect(currentLines(half)[1]).toEqual(aQuoteLine({ skuId: 'tin-b' }));
    expect(currentLines(sourcedTo(two(), 'in-transit'))).toEqual(two().lines);
    expect(currentLines(anOrder())).toEqual(anOrder().lines);
  });
});
