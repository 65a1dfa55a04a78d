import type { QuoteLine } from '@/contract/cart/quote';
import type { Order } from '@/contract/orders/order';
import { SOURCE_STATES, type SourcedLine, type SourceState, type SourceStep } from '@/contract/orders/sourcing';

const rank = (state: SourceState): number => SOURCE_STATES.indexOf(state);

/** The lines that are bought after they were ordered, none of which anything has happened to; undefined where all is there. */
export function sourcingFor(lines: readonly QuoteLine[]): readonly SourcedLine[] | undefined {
  const waiting = lines.filter(({ preorder }) => preorder !== undefined);
  return waiting.length === 0 ? undefined : waiting.map(({ skuId }) => ({ skuId, steps: [] }));
}

/** How far a line has come; undefined while the seller has done nothing for it. */
export function sourceStateOf({ steps }: SourcedLine): SourceState | undefined {
  return steps[steps.length - 1]?.state;
}

function hasReached(line: SourcedLine, state: SourceState): boolean {
  const reached = sourceStateOf(line);
  return reached !== undefined && rank(reached) >= rank(state);
}

/** The lines of an order that the seller has spent money on. */
export function boughtLines({ lines, sourcing = [] }: Pick<Order, 'lines' | 'sourcing'>): readonly QuoteLine[] {
  const bought = sourcing.filter((line) => hasReached(line, 'bought')).map(({ skuId }) => skuId);
  return lines.filter(({ skuId }) => bought.includes(skuId));
}

/** Whether everything that had to be bought has come to the seller; also where nothing had to. */
export function hasArrived({ sourcing = [] }: Pick<Order, 'sourcing'>): boolean {
  return sourcing.every((line) => hasReached(line, 'arrived'));
}

/** The lines of an order as they stand: of what has come it is no longer said when it comes. */
export function linesNow({ lines, sourcing = [] }: Pick<Order, 'lines' | 'sourcing'>): readonly QuoteLine[] {
  const come = sourcing.filter((line) => hasReached(line, 'arrived')).map(({ skuId }) => skuId);
  return lines.map(({ preorder, ...line }) => (preorder && !come.includes(line.skuId) ? { ...line, preorder } : line));
}

/** How far the last of the lines has come: what is told of them all. */
export function slowestOf(sourcing: readonly SourcedLine[]): SourceState {
  const states = sourcing.map((line) => sourceStateOf(line) ?? 'ordered');
  return SOURCE_STATES.find((state) => states.includes(state)) ?? 'arrived';
}

/** Whether the seller still buys things for it: its deposit is paid, or all of it where there is none. */
export function isSourced({ state, sourcing }: Pick<Order, 'state' | 'sourcing'>): boolean {
  return sourcing !== undefined && (state === 'sourcing' || state === 'paid');
}

function canFollow(line: SourcedLine, next: SourceStep): boolean {
  const last = line.steps[line.steps.length - 1];
  return last === undefined || (next.at >= last.at && rank(next.state) >= rank(last.state));
}

/**
 * The order after something happened to one of its lines. A line only goes on: several steps may tell of one state, none
 * of an earlier one. Throws for an order that is not being bought for, a line that is not, and a step back.
 */
export function withSourceStep(order: Order, skuId: string, step: SourceStep): Order {
  const line = order.sourcing?.find((each) => each.skuId === skuId);
  if (!line || !isSourced(order)) throw new Error(`nothing is bought for line ${skuId} of order ${order.id}`);
  if (!canFollow(line, step)) throw new Error(`a step back of line ${skuId} of order ${order.id}: ${step.state}`);
  const moved = { ...line, steps: [...line.steps, step] };
  return { ...order, sourcing: order.sourcing?.map((each) => (each === line ? moved : each)) ?? [] };
}
