import type { DeskTask } from '../../desk/desk-order';
import type { TodayFigures } from '../../desk/figures';
import type { EmptyObject, Verb } from '../../verb';

/** How much waits for the seller. Counts of long lists stop at `LIMITS.deskWaiting`. */
export interface DeskSummary {
  readonly preparedOrders: number;
  /** Offers to answer. */
  readonly offers: number;
  /** Refunds to answer and returns to receive. */
  readonly refunds: number;
  /** Comments that are held or reported. */
  readonly comments: number;
  /** Reviews that are held. */
  readonly reviews: number;
  /** Pre-orders to buy, or whose balance can be called. */
  readonly sourcing: number;
  readonly orders: Readonly<Record<DeskTask, number>>;
  readonly today: TodayFigures;
}

export interface DeskOverviewVerbs {
  /** How much waits for the seller. Also tells whether the caller is the seller. */
  'desk.summary': Verb<EmptyObject, DeskSummary, 'NOT_FOUND'>;
}

export const DESK_OVERVIEW_READS = ['desk.summary'] as const satisfies readonly (keyof DeskOverviewVerbs)[];
