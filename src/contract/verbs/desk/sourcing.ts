import type { Fen } from '../../money';
import type { DeskSourcing, SourcedLineRef, SourcingStepInput } from '../../orders/desk-sourcing';
import type { SourcingState } from '../../orders/sourcing';
import type { Page } from '../../page';
import type { Verb } from '../../verb';

export interface DeskSourcingVerbs {
  /**
   * Pre-orders that the seller is buying, oldest first. `state`: only those whose slowest line is there; `arrived` are
   * those whose balance can be called.
   */
  'desk.listSourcing': Verb<
    { readonly state?: SourcingState; readonly cursor?: string },
    Page<DeskSourcing>,
    'NOT_FOUND'
  >;
  /**
   * Adds one step to lines of several orders, to all named lines of an order or to none. `unchanged` are the ids of
   * orders that can't take it: cancelled meanwhile, further on already, or without such a line.
   */
  'desk.updateSourcing': Verb<
    { readonly requestId: string; readonly step: SourcingStepInput; readonly lines: readonly SourcedLineRef[] },
    { readonly orders: readonly DeskSourcing[]; readonly unchanged: readonly string[] },
    'NOT_FOUND' | 'REQUEST_REUSED'
  >;
  /**
   * Asks the shopper for the balance of an order whose goods have arrived; idempotent. `difference`, fen: how much less
   * than quoted it is. INVALID_INPUT if nothing of the balance would be left.
   */
  'desk.callBalance': Verb<
    { readonly orderId: string; readonly difference?: Fen },
    DeskSourcing,
    'NOT_FOUND' | 'ORDER_STATE'
  >;
}

export const DESK_SOURCING_READS = ['desk.listSourcing'] as const satisfies readonly (keyof DeskSourcingVerbs)[];
