import { SOURCES, type Source, type SourceStats } from '@/contract/entry/landing';
import type { Order, OrderState } from '@/contract/orders/order';
import { DAY, type EpochMs } from '@/contract/time';

/** How long after opening a card or code an order is attributed to it, ms. */
const ATTRIBUTION_WINDOW = DAY;

/** The last card or code that a shopper opened. */
export interface LastTouch {
  readonly source: Source;
  readonly at: EpochMs;
}

/** The source of an order placed now; undefined for a direct visit. */
export function attributedSource(touch: LastTouch | undefined, now: EpochMs): Source | undefined {
  return touch && now - touch.at < ATTRIBUTION_WINDOW ? touch.source : undefined;
}

interface CountedVisit {
  readonly source: Source;
  readonly count: number;
}

interface CountedOrder {
  readonly source?: Source;
  readonly order: Pick<Order, 'events'>;
}

/** States that an order reaches by payment. */
const PAID_STATES: readonly OrderState[] = ['sourcing', 'paid'];

function isPaid({ order }: CountedOrder): boolean {
  return order.events.some(({ state }) => PAID_STATES.includes(state));
}

/**
 * Visits and orders by source, direct ones last; sources without any are left out. Each visit and order is in exactly
 * one row. A refunded order still counts as paid: the statistics are about reach, not accounting.
 */
export function countBySource(
  visits: readonly CountedVisit[],
  orders: readonly CountedOrder[],
): readonly SourceStats[] {
  return [...SOURCES, undefined].flatMap((source) => {
    const ownVisits = visits.filter((visit) => visit.source === source);
    const ownOrders = orders.filter((order) => order.source === source);
    if (ownVisits.length === 0 && ownOrders.length === 0) return [];
    return {
      ...(source && { source }),
      visits: ownVisits.reduce((sum, { count }) => sum + count, 0),
      orders: ownOrders.length,
      paid: ownOrders.filter(isPaid).length,
    };
  });
}
