import fc from 'fast-check';

import { SOURCES, type Source } from '@/contract/entry/landing';
import { ORDER_STATES } from '@/contract/orders/order';
import { DAY } from '@/contract/time';
import { attributedSource, countBySource } from '@/domain/entry/attribution';

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
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('visits and orders by source', () => {
  it('add up to all visits and orders, with one row per source', () => {
    fc.assert(
      fc.property(visits, orders, (ownVisits, ownOrders) => {
        const rows = countBySource(ownVisits, ownOrders);
        expect(sum(rows.map((row) => row.visits))).toBe(sum(ownVisits.map(({ count }) => count)));
        expect(sum(rows.map((row) => row.orders))).toBe(ownOrders.length);
        expect(new Set(rows.map(({ source }) => source)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.paid).toBeLessThanOrEqual(row.orders);
          expect(row.visits + row.orders).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('do not depend on the order of events', () => {
    fc.assert(
      fc.property(visits, orders, (ownVisits, ownOrders) => {
        expect(countBySource([...ownVisits].reverse(), [...ownOrders].reverse())).toEqual(
          countBySource(ownVisits, ownOrders),
        );
      }),
    );
  });

  it('count an order as paid from its first payment on, also if it is paid in parts or refunded later', () => {
    const orderWith = (...states: readonly (typeof ORDER_STATES)[number][]) => ({
      source: 'poster' as const,
      order: { events: states.map((state) => ({ state, at: NOW })) },
    });
    const rows = countBySource(
      [],
      [
        orderWith('awaiting-payment'),
        orderWith('awaiting-payment', 'cancelled'),
        orderWith('awaiting-payment', 'paid', 'shipped'),
        orderWith('awaiting-payment', 'paid', 'cancelled'),
        orderWith('awaiting-deposit', 'sourcing', 'awaiting-balance', 'paid'),
      ],
    );
    expect(rows).toEqual([{ source: 'poster', visits: 0, orders: 5, paid: 3 }]);
  });

  it('list direct visits last', () => {
    const rows = countBySource([{ source: 'chat', count: 2 }], [{ order: { events: [] } }]);
    expect(rows).toEqual([
      { source: 'chat', visits: 2, orders: 0, paid: 0 },
      { visits: 0, orders: 1, paid: 0 },
    ]);
  });
});

describe('the source of an order', () => {
  const lastTouch = { source: 'group' satisfies Source as Source, at: NOW };

  it.each([
    ['immediately', NOW, 'group'],
    ['within a day', NOW + DAY - 1, 'group'],
    ['a day later', NOW + DAY, undefined],
  ])('is the last card or code opened (%s)', (_, now, source) => {
    expect(attributedSource(lastTouch, now)).toBe(source);
  });

  it('is undefined if none was opened', () => {
    expect(attributedSource(undefined, NOW)).toBeUndefined();
  });
});
