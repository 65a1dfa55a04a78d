import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import type { RefundableLine, RefundChoice, RefundReason, RefundTrouble, RefundWish } from '@/contract/refunds/refund';
import { DAY, type EpochMs } from '@/contract/time';

import { mergedLines } from '../cart/merged-lines';
import { isFault } from './refund';
import { piecesLeft } from './refund-quote';

/**
 * Days from receipt in which a shopper may say that something is wrong with the goods: longer than the seven in which the
 * law lets her send them back for it (消费者权益保护法 art. 24), as is the custom of the trade. After them she asks the
 * seller, and what the law still gives her she has all the same.
 */
const FAULT_DAYS = 15;
const RETURN_DAYS = 7;

const UNSENT: readonly RefundReason[] = ['unwanted', 'mistaken', 'late'];
const ON_ITS_WAY: readonly RefundReason[] = ['not-arrived', 'late', 'unwanted'];
const KEEPING: readonly RefundReason[] = ['damaged', 'wrong', 'missing', 'not-as-said', 'unwanted'];
const RETURNING: readonly RefundReason[] = ['damaged', 'wrong', 'not-as-said', 'unwanted', 'mistaken'];

/** The last instant at which something may be said to be wrong with received goods, in Beijing days. */
export function lastFaultInstant(returnBy: EpochMs): EpochMs {
  return returnBy + (FAULT_DAYS - RETURN_DAYS) * DAY;
}

/**
 * What can be asked for now. Before the parcel goes out, and while it is on its way, only money; once it is there, money
 * or a return. Without a fault of the seller's only until the seven days are over (art. 25), with one for fifteen, also
 * of an order that time has completed. Nothing where no piece is left.
 */
export function choicesFor(order: Order, now: EpochMs): readonly RefundChoice[] {
  const { refunds = [], lines } = order;
  if (refunds.length >= LIMITS.refunds || lines.every((line) => piecesLeft(order, line) === 0)) return [];
  if (order.state === 'paid') return [{ kind: 'money', reasons: UNSENT }];
  if (order.state === 'shipped') return [{ kind: 'money', reasons: ON_ITS_WAY }];
  const { returnBy } = order;
  // It has one once it was received; cancelled after that, no piece of it is left.
  if (returnBy === undefined || now > lastFaultInstant(returnBy)) return [];
  const isFree = now <= returnBy;
  const fitting = (reasons: readonly RefundReason[]) => reasons.filter((reason) => isFree || isFault(reason));
  const until = isFree ? { until: returnBy } : {};
  return [
    { kind: 'return', reasons: fitting(RETURNING), ...until },
    { kind: 'money', reasons: fitting(KEEPING), ...until },
  ];
}

export function refundableLines(order: Order): readonly RefundableLine[] {
  return order.lines.map((line) => ({
    skuId: line.skuId,
    left: piecesLeft(order, line),
    ...(line.noReturn !== undefined && { noReturn: line.noReturn }),
  }));
}

/** A SKU that is wished back and that the order never had. */
export function unknownSku({ lines }: Pick<Order, 'lines'>, wish: Pick<RefundWish, 'lines'>): string | undefined {
  return wish.lines.find(({ skuId }) => lines.every((line) => line.skuId !== skuId))?.skuId;
}

/** Why this can't be refunded as wished; undefined if it can. */
export function troubleWith(order: Order, wish: RefundWish, now: EpochMs): RefundTrouble | undefined {
  return troubleWithOrder(order, wish, now) ?? troubleWithLines(order, wish);
}

function troubleWithOrder(order: Order, { kind, reason }: RefundWish, now: EpochMs): RefundTrouble | undefined {
  const { refunds = [], returnBy } = order;
  if (refunds.length >= LIMITS.refunds) return { kind: 'too-often', limit: LIMITS.refunds };
  const choice = choicesFor(order, now).find((one) => one.kind === kind);
  if (choice?.reasons.includes(reason)) return undefined;
  const isLate = returnBy !== undefined && now > (isFault(reason) ? lastFaultInstant(returnBy) : returnBy);
  if (isLate) return { kind: 'too-late', until: isFault(reason) ? lastFaultInstant(returnBy) : returnBy };
  // Where all pieces are taken it is the pieces that stand in the way, and the line says so.
  if (!choice) return hasPieces(order) ? { kind: 'not-now' } : undefined;
  return { kind: 'reason' };
}

function hasPieces(order: Order): boolean {
  return order.lines.some((line) => piecesLeft(order, line) > 0);
}

function troubleWithLines(order: Order, { kind, reason, lines }: RefundWish): RefundTrouble | undefined {
  for (const { skuId, quantity } of mergedLines(lines)) {
    const line = order.lines.find((bought) => bought.skuId === skuId);
    const left = line ? piecesLeft(order, line) : 0;
    if (quantity > left) return { kind: 'too-many', skuId, left };
    if (kind === 'return' && !isFault(reason) && line?.noReturn !== undefined)
      return { kind: 'no-return', skuId, because: line.noReturn };
  }
  return undefined;
}
