import type { EmptyObject, Verb } from '../../verb';

export interface DeskOverviewVerbs {
  /**
   * How many prepared orders are open and how many offers wait for an answer. Also tells whether the caller is the
   * seller.
   */
  'desk.summary': Verb<EmptyObject, { readonly preparedOrders: number; readonly offers: number }, 'NOT_FOUND'>;
}

export const DESK_OVERVIEW_READS = ['desk.summary'] as const satisfies readonly (keyof DeskOverviewVerbs)[];
