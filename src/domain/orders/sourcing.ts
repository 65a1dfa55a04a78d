import type { QuoteLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import { SOURCING_STATES, type SourcedLine, type SourcingState, type SourcingStep } from '@/contract/orders/sourcing';

const rank = (state: SourcingState): number => SOURCING_STATES.indexOf(state);

/** Sourcing without any steps for the pre-ordered lines; undefined if there are none. */
export function initialSourcing(lines: readonly QuoteLine[]): readonly SourcedLine[] | undefined {
  const waiting = lines.filter(({ preorder }) => preorder !== undefined);
  return waiting.length === 0 ? undefined : waiting.map(({ skuId }) => ({ skuId, steps: [] }));
}

/** The current state of a line; undefined before its first step. */
export function sourcingStateOf({ steps }: SourcedLine): SourcingState | undefined {
  return steps[steps.length - 1]?.state;
}

function hasReached(line: SourcedLine, state: SourcingState): boolean {
  const reached = sourcingStateOf(line);
  return reached !== undefined && rank(reached) >= rank(state);
}

/** The lines of an order that the seller has already bought. */
export function boughtLines({ lines, sourcing = [] }: Pick<Order, 'lines' | 'sourcing'>): readonly QuoteLine[] {
  const bought = sourcing.filter((line) => hasReached(line, 'bought')).map(({ skuId }) => skuId);
  return lines.filter(({ skuId }) => bought.includes(skuId));
}

/** Whether all pre-ordered lines have reached the seller; true if there are none. */
export function hasArrived({ sourcing = [] }: Pick<Order, 'sourcing'>): boolean {
  return sourcing.every((line) => hasReached(line, 'arrived'));
}

/** The lines of an order; lines that have arrived no longer carry a pre-order date. */
export function currentLines({ lines, sourcing = [] }: Pick<Order, 'lines' | 'sourcing'>): readonly QuoteLine[] {
  const arrived = sourcing.filter((line) => hasReached(line, 'arrived')).map(({ skuId }) => skuId);
  return lines.map(({ preorder, ...line }) =>
    preorder && !arrived.includes(line.skuId) ? { ...line, preorder } : line,
  );
}

/** The least advanced state of all lines, which is shown for the whole order. */
export function slowestState(sourcing: readonly SourcedLine[]): SourcingState {
  const states = sourcing.map((line) => sourcingStateOf(line) ?? 'ordered');
  return SOURCING_STATES.find((state) => states.includes(state)) ?? 'arrived';
}

/** Whether the seller is buying goods for the order: its deposit is paid, or all of it if there is no deposit. */
export function isBeingSourced({ state, sourcing }: Pick<Order, 'state' | 'sourcing'>): boolean {
  return sourcing !== undefined && (state === 'sourcing' || state === 'paid');
}

function canFollow(line: SourcedLine, next: SourcingStep): boolean {
  const last = line.steps[line.steps.length - 1];
  return last === undefined || (next.at >= last.at && rank(next.state) >= rank(last.state));
}

/** Whether a line of an order can take this step: it is being sourced, and the step does not lead back. */
export function canTakeSourcingStep(order: Order, skuId: string, step: SourcingStep): boolean {
  const line = order.sourcing?.find((each) => each.skuId === skuId);
  return (
    line !== undefined && isBeingSourced(order) && canFollow(line, step) && line.steps.length < LIMITS.sourcingSteps
  );
}

/** Whether the seller still has to buy something for the order, or to call its balance. */
export function needsSourcing(order: Pick<Order, 'state' | 'sourcing'>): boolean {
  return isBeingSourced(order) && (order.state === 'sourcing' || !hasArrived(order));
}

/**
 * Adds a sourcing step to one line. A line can have several steps in one state, but never goes back. Throws for an
 * order or line that is not being sourced, and for a step back.
 */
export function withSourcingStep(order: Order, skuId: string, step: SourcingStep): Order {
  const line = order.sourcing?.find((each) => each.skuId === skuId);
  if (!line || !isBeingSourced(order)) throw new Error(`nothing is bought for line ${skuId} of order ${order.id}`);
  if (!canFollow(line, step)) throw new Error(`a step back of line ${skuId} of order ${order.id}: ${step.state}`);
  const updated = { ...line, steps: [...line.steps, step] };
  return { ...order, sourcing: order.sourcing?.map((each) => (each === line ? updated : each)) ?? [] };
}
