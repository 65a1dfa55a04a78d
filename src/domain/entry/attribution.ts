import { SOURCES, type Source, type SourceTally } from '@/contract/entry/landing';
import type { Order, OrderState } from '@/contract/orders/order';
import { DAY, type EpochMs } from '@/contract/time';

/** How long an order counts as come of the last card or code that its shopper opened, ms. */
export const TOUCH_LASTS = DAY;

/** The last card or code that brought a shopper. */
export interface Touch {
  readonly source: Source;
  readonly at: EpochMs;
}

/** Where an order placed now comes from; undefined where she came by herself. */
export function sourceOf(touch: Touch | undefined, now: EpochMs): Source | undefined {
  return touch && now - touch.at < TOUCH_LASTS ? touch.source : undefined;
}

interface CountedVisit {
  readonly source: Source;
  readonly count: number;
}

interface CountedOrder {
  readonly source?: Source;
  readonly order: Pick<Order, 'events'>;
}

/** States that an order comes to by money. */
const BY_MONEY: readonly OrderState[] = ['sourcing', 'paid'];

function isPaid({ order }: CountedOrder): boolean {
  return order.events.some(({ state }) => BY_MONEY.includes(state));
}

/**
 * What came of each source, those of which nothing came left out; last what came of none. Every visit and every order is
 * in exactly one row. `paid` stays so when the money was given back later: it tells what a card brought, not the books.
 */
export function tallySources(visits: readonly CountedVisit[], orders: readonly CountedOrder[]): readonly SourceTally[] {
  return [...SOURCES, undefined].flatMap((source) => {
    const came = visits.filter((visit) => visit.source === source);
    const placed = orders.filter((order) => order.source === source);
    if (came.length === 0 && placed.length === 0) return [];
    return {
      ...(source && { source }),
      visits: came.reduce((sum, { count }) => sum + count, 0),
      orders: placed.length,
      paid: placed.filter(isPaid).length,
    };
  });
}
