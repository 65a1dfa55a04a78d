import fc from 'fast-check';

import { SOURCES, type Source } from '@/contract/entry/landing';
import { ORDER_STATES } from '@/contract/orders/order';
import { DAY } from '@/contract/time';
import { sourceOf, tallySources } from '@/domain/entry/attribution';

import { NOW } from '../../support/builders/builders';

const sources = fc.constantFrom(...SOURCES);
const visits = fc.array(fc.record({ source: sources, count: fc.integer({ min: 1, max: 999 }) }), { maxLength: 30 });
const orders = fc.array(
  fc
    .record({ source: fc.option(sources, { nil: undefined }), states: fc.subarray([...ORDER_STATES]) })
    .map(({ source, states }) => ({
      ...(source && { source }),
      order: { events: states.map((state) => ({ state, at: NOW })) },
    })),
  { maxLength: 30 },
);
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

describe('what sources brought', () => {
  it('adds up to all visits and all orders, each source in one row', () => {
    fc.assert(
      fc.property(visits, orders, (came, placed) => {
        const rows = tallySources(came, placed);
        expect(sum(rows.map((row) => row.visits))).toBe(sum(came.map(({ count }) => count)));
        expect(sum(rows.map((row) => row.orders))).toBe(placed.length);
        expect(new Set(rows.map(({ source }) => source)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.paid).toBeLessThanOrEqual(row.orders);
          expect(row.visits + row.orders).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is the same in whatever order things happened', () => {
    fc.assert(
      fc.property(visits, orders, (came, placed) => {
        expect(tallySources([...came].reverse(), [...placed].reverse())).toEqual(tallySources(came, placed));
      }),
    );
  });

  it('counts an order as paid once money came for it, also one paid in parts or given back later', () => {
    const placed = (...states: readonly (typeof ORDER_STATES)[number][]) => ({
      source: 'poster' as const,
      order: { events: states.map((state) => ({ state, at: NOW })) },
    });
    const rows = tallySources(
      [],
      [
        placed('awaiting-payment'),
        placed('awaiting-payment', 'cancelled'),
        placed('awaiting-payment', 'paid', 'shipped'),
        placed('awaiting-payment', 'paid', 'cancelled'),
        placed('awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid'),
      ],
    );
    expect(rows).toEqual([{ source: 'poster', visits: 0, orders: 5, paid: 3 }]);
  });

  it('tells of those who came by themselves last', () => {
    const rows = tallySources([{ source: 'chat', count: 2 }], [{ order: { events: [] } }]);
    expect(rows).toEqual([
      { source: 'chat', visits: 2, orders: 0, paid: 0 },
      { visits: 0, orders: 1, paid: 0 },
    ]);
  });
});

describe('what brought an order', () => {
  const touch = { source: 'group' satisfies Source as Source, at: NOW };

  it.each([
    ['at once', NOW, 'group'],
    ['within a day', NOW + DAY - 1, 'group'],
    ['a day later', NOW + DAY, undefined],
  ])('is the last card or code, %s', (_, now, source) => {
    expect(sourceOf(touch, now)).toBe(source);
  });

  it('is nothing where none was ever opened', () => {
    expect(sourceOf(undefined, NOW)).toBeUndefined();
  });
});
