import type { Order } from './order';
import type { SourcedLine, SourcingStep } from './sourcing';

/** A pre-order as the seller sees it while she buys its goods. */
export interface DeskSourcing extends Pick<Order, 'id' | 'number' | 'state' | 'placedAt' | 'lines' | 'deposit'> {
  /** The recipient's name. */
  readonly name?: string;
  readonly sourcing: readonly SourcedLine[];
}

/** A step that the seller writes for several lines; the cloud adds the time. */
export type SourcingStepInput = Omit<SourcingStep, 'at'>;

/** A pre-ordered line of an order. */
export interface SourcedLineRef {
  readonly orderId: string;
  readonly skuId: string;
}
