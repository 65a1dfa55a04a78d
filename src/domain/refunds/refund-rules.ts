import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import type {
  RefundableLine,
  RefundChoice,
  RefundProblem,
  RefundReason,
  RefundRequestInput,
} from '@/contract/refunds/refund';
import { DAY, type EpochMs } from '@/contract/time';

import { mergeLineItems } from '../cart/merge-line-items';
import { isUnclaimed } from '../orders/order';
import { RETURN_DAYS } from '../orders/receipt';
import { refundablePieces } from './refund-quote';
import { isSellerFault } from './refund-state';

/**
 * Days from receipt to report faulty goods: trade practice, longer than the seven days for such returns by law
 * (消费者权益保护法 art. 24). After that the shopper contacts the seller; statutory rights are not affected.
 */
const FAULT_DAYS = 15;

const UNSHIPPED_REASONS: readonly RefundReason[] = ['unwanted', 'mistaken', 'late'];
const IN_TRANSIT_REASONS: readonly RefundReason[] = ['not-arrived', 'late', 'unwanted'];
const MONEY_ONLY_REASONS: readonly RefundReason[] = ['damaged', 'wrong', 'missing', 'not-as-described', 'unwanted'];
const RETURN_REASONS: readonly RefundReason[] = ['damaged', 'wrong', 'not-as-described', 'unwanted', 'mistaken'];

/** Last instant to report a fault of received goods, in Beijing days. */
export function faultDeadline(returnBy: EpochMs): EpochMs {
  return returnBy + (FAULT_DAYS - RETURN_DAYS) * DAY;
}

/**
 * Refunds available now. Before receipt: money only. After receipt: money or a return, within seven days without a
 * reason (art. 25) and within fifteen for the seller's fault, also for a completed order. Empty if no piece remains, and
 * for a gift that nobody has claimed: that one is taken back without asking.
 */
export function refundChoices(order: Order, now: EpochMs): readonly RefundChoice[] {
  const { refunds = [], lines } = order;
  if (isUnclaimed(order)) return [];
  if (refunds.length >= LIMITS.refunds || lines.every((line) => refundablePieces(order, line) === 0)) return [];
  if (order.state === 'paid') return [{ kind: 'money', reasons: UNSHIPPED_REASONS }];
  if (order.state === 'shipped') return [{ kind: 'money', reasons: IN_TRANSIT_REASONS }];
  const { returnBy } = order;
  // Set on receipt. If the order was cancelled after that, no piece remains.
  if (returnBy === undefined || now > faultDeadline(returnBy)) return [];
  const isReturnPeriod = now <= returnBy;
  const available = (reasons: readonly RefundReason[]) =>
    reasons.filter((reason) => isReturnPeriod || isSellerFault(reason));
  const until = isReturnPeriod ? { until: returnBy } : {};
  return [
    { kind: 'return', reasons: available(RETURN_REASONS), ...until },
    { kind: 'money', reasons: available(MONEY_ONLY_REASONS), ...until },
  ];
}

export function refundableLines(order: Order): readonly RefundableLine[] {
  return order.lines.map((line) => ({
    skuId: line.skuId,
    remaining: refundablePieces(order, line),
    ...(line.noReturnReason !== undefined && { noReturnReason: line.noReturnReason }),
  }));
}

/** First requested SKU that is not in the order. */
export function findUnknownSku(
  { lines }: Pick<Order, 'lines'>,
  request: Pick<RefundRequestInput, 'lines'>,
): string | undefined {
  return request.lines.find(({ skuId }) => lines.every((line) => line.skuId !== skuId))?.skuId;
}

/** Why the request is not possible; undefined if it is. */
export function refundProblem(order: Order, request: RefundRequestInput, now: EpochMs): RefundProblem | undefined {
  return orderProblem(order, request, now) ?? linesProblem(order, request);
}

function orderProblem(order: Order, { kind, reason }: RefundRequestInput, now: EpochMs): RefundProblem | undefined {
  const { refunds = [], returnBy } = order;
  if (refunds.length >= LIMITS.refunds) return { kind: 'too-often', limit: LIMITS.refunds };
  const choice = refundChoices(order, now).find((each) => each.kind === kind);
  if (choice?.reasons.includes(reason)) return undefined;
  const isLate = returnBy !== undefined && now > (isSellerFault(reason) ? faultDeadline(returnBy) : returnBy);
  if (isLate) return { kind: 'too-late', until: isSellerFault(reason) ? faultDeadline(returnBy) : returnBy };
  // If no piece remains, the problem is reported per line as `too-many`.
  if (!choice) return hasRefundablePieces(order) ? { kind: 'not-now' } : undefined;
  return { kind: 'reason' };
}

function hasRefundablePieces(order: Order): boolean {
  return order.lines.some((line) => refundablePieces(order, line) > 0);
}

function linesProblem(order: Order, { kind, reason, lines }: RefundRequestInput): RefundProblem | undefined {
  for (const { skuId, quantity } of mergeLineItems(lines)) {
    const line = order.lines.find((each) => each.skuId === skuId);
    const remaining = line ? refundablePieces(order, line) : 0;
    if (quantity > remaining) return { kind: 'too-many', skuId, remaining };
    if (kind === 'return' && !isSellerFault(reason) && line?.noReturnReason !== undefined)
      return { kind: 'no-return', skuId, reason: line.noReturnReason };
  }
  return undefined;
}
