import type { OrderSource } from '@/contract/desk/figures';
import { beijingDay } from '@/contract/time';

import type { CountedEvent } from './order-events';

/** Counts by name: pieces, orders, visits, or fen. A count of 0 is left out. */
export type Counts = Readonly<Record<string, number>>;

/** What a count is of. */
export type CountName =
  | `visits/${OrderSource}`
  | `orders/${OrderSource}`
  /** Fen that came in for the orders placed that day from a source. */
  | `paid/${OrderSource}`
  | 'sold'
  /** Fen that the sold orders cost. */
  | 'sold-total'
  | 'paid'
  | 'refunded'
  | `pieces/${string}`
  /** Fen, by goods. */
  | `amount/${string}`;

export function countOf(counts: Counts, name: CountName): number {
  return counts[name] ?? 0;
}

/** The names that begin so, without that beginning. */
export function namesIn(counts: Counts, kind: 'visits' | 'orders' | 'pieces'): readonly string[] {
  const prefix = `${kind}/`;
  return Object.keys(counts).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

/** The sum of two counts; `sign` -1 for their difference. */
export function addCounts(counts: Counts, more: Counts, sign: 1 | -1 = 1): Counts {
  const sums = { ...counts };
  for (const [name, count] of Object.entries(more)) {
    const sum = (sums[name] ?? 0) + sign * count;
    if (sum === 0) delete sums[name];
    else sums[name] = sum;
  }
  return sums;
}

function entriesOf(event: CountedEvent): readonly (readonly [CountName, number])[] {
  switch (event.figure) {
    case 'placed':
      return [
        [`orders/${event.source}`, 1],
        [`paid/${event.source}`, event.paid],
      ];
    case 'sold':
      return [
        ['sold', 1],
        ['sold-total', event.total],
        ...event.goods.flatMap(({ goodsId, pieces, amount }) => [
          [`pieces/${goodsId}`, pieces] as const,
          [`amount/${goodsId}`, amount] as const,
        ]),
      ];
    case 'paid':
    case 'refunded':
      return [[event.figure, event.amount]];
  }
}

/** What events add to the counts of each Beijing day. */
export function countsByDay(events: readonly CountedEvent[]): ReadonlyMap<number, Counts> {
  const days = new Map<number, Counts>();
  for (const event of events) {
    const day = beijingDay(event.at);
    // Names repeat in no event.
    days.set(day, addCounts(days.get(day) ?? {}, Object.fromEntries(entriesOf(event))));
  }
  return days;
}
