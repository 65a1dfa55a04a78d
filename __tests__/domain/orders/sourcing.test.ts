import fc from 'fast-check';

import { ORDER_STATES } from '@/contract/orders/order';
import { SOURCE_STATES, type SourceState } from '@/contract/orders/sourcing';
import { boughtLines, hasArrived, linesNow, slowestOf, sourcingFor, withSourceStep } from '@/domain/orders/sourcing';

import { anOrder, aQuoteLine, NOW } from '../../support/builders/builders';
import { aSourcedOrder, aStep, broughtTo } from '../../support/orders/preorders';

const preorder = { from: '京都', arrivesAt: NOW };
const two = () =>
  aSourcedOrder({ lines: [aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine({ skuId: 'tin-b', preorder })] });

describe('what is bought after it was ordered', () => {
  it('is followed line by line, and only where something has to be bought', () => {
    expect(sourcingFor([aQuoteLine({ skuId: 'tin-a', preorder }), aQuoteLine()])).toEqual([
      { skuId: 'tin-a', steps: [] },
    ]);
    expect(sourcingFor([aQuoteLine()])).toBeUndefined();
  });

  it('has cost nothing, and nothing of it is still to come, where nothing had to be bought', () => {
    expect([boughtLines(anOrder()), hasArrived(anOrder()), slowestOf([])]).toEqual([[], true, 'arrived']);
  });

  it('only goes on, in steps of which several may tell of one state', () => {
    const states = fc.array(fc.constantFrom(...SOURCE_STATES), { maxLength: 8 });
    fc.assert(
      fc.property(states, (way) => {
        let order = aSourcedOrder();
        let furthest = -1;
        for (const [n, state] of way.entries()) {
          const rank = SOURCE_STATES.indexOf(state);
          const go = () => withSourceStep(order, 'tin-a', aStep(state, NOW + n));
          if (rank < furthest) expect(go).toThrow('a step back');
          else order = go();
          furthest = Math.max(furthest, rank);
        }
        const told = order.sourcing?.[0]?.steps.map((step) => SOURCE_STATES.indexOf(step.state)) ?? [];
        expect(told).toEqual([...told].sort((a, b) => a - b));
        expect(hasArrived(order)).toBe(furthest === SOURCE_STATES.length - 1);
      }),
    );
  });

  it('never tells of something earlier than what was told before', () => {
    const order = withSourceStep(aSourcedOrder(), 'tin-a', aStep('bought', NOW + 5));
    expect(() => withSourceStep(order, 'tin-a', aStep('bought', NOW + 4))).toThrow('a step back');
  });

  it('is told of no line that is not bought, and of no order that is not', () => {
    expect(() => withSourceStep(aSourcedOrder(), 'cup-white', aStep('bought'))).toThrow('nothing is bought');
    for (const state of ORDER_STATES.filter((each) => each !== 'sourcing' && each !== 'paid'))
      expect(() => withSourceStep(aSourcedOrder({ state }), 'tin-a', aStep('bought'))).toThrow('nothing is bought');
    expect(() => withSourceStep(anOrder({ state: 'paid' }), 'cup-white', aStep('bought'))).toThrow();
  });

  it('has arrived, and is told of as a whole, by the line that is last', () => {
    const half = ['ordered', 'bought', 'in-transit', 'arrived'] as const;
    const order = half.reduce((before, state) => withSourceStep(before, 'tin-b', aStep(state)), two());
    expect(slowestOf(order.sourcing ?? [])).toBe('ordered');
    expect(hasArrived(order)).toBe(false);
    const more = withSourceStep(order, 'tin-a', aStep('in-transit'));
    expect(slowestOf(more.sourcing ?? [])).toBe('in-transit');
    expect(hasArrived(withSourceStep(more, 'tin-a', aStep('arrived')))).toBe(true);
    expect(hasArrived(anOrder())).toBe(true);
  });

  it.each<[SourceState, number]>([
    ['ordered', 0],
    ['bought', 2],
    ['in-transit', 2],
    ['arrived', 2],
  ])('that is %s has cost the seller money for %i lines', (state, lines) => {
    expect(boughtLines(broughtTo(two(), state))).toHaveLength(lines);
    expect(boughtLines(withSourceStep(two(), 'tin-b', aStep('bought'))).map(({ skuId }) => skuId)).toEqual(['tin-b']);
  });

  it('is told of as coming, line by line, until it has come', () => {
    const half = withSourceStep(two(), 'tin-b', aStep('arrived'));
    expect(linesNow(half).map((line) => line.preorder)).toEqual([preorder, undefined]);
    expect(linesNow(half)[1]).toEqual(aQuoteLine({ skuId: 'tin-b' }));
    expect(linesNow(broughtTo(two(), 'in-transit'))).toEqual(two().lines);
    expect(linesNow(anOrder())).toEqual(anOrder().lines);
  });
});
