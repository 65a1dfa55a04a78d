import type { LineItemInput, LineProblem, QuoteLine, UnavailableLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { times, ZERO } from '@/contract/money';

import type { GoodsRecord, SkuRecord } from '../catalog/goods-record';
import { NO_PROMOTIONS, priceOf, type PromotionContext } from '../promotions/promotions';
import { mergeLineItems } from './merge-line-items';

export interface FoundSku {
  readonly record: GoodsRecord;
  readonly sku: SkuRecord;
  /** Pieces that can be bought now. */
  readonly stock: number;
}

/** `undefined` for a SKU that does not exist. */
export type FindSku = (skuId: string) => FoundSku | undefined;

export interface QuotedLines {
  readonly lines: readonly QuoteLine[];
  readonly unavailable: readonly UnavailableLine[];
}

function quantityLimit(record: GoodsRecord): number {
  return Math.min(record.maxPerOrder, LIMITS.quantity);
}

function toQuoteLine({ record, sku, stock }: FoundSku, quantity: number, promotions: PromotionContext): QuoteLine {
  const { price, was, forGroup } = priceOf(sku, record.id, promotions);
  const amount = times(price, quantity);
  return {
    skuId: sku.id,
    goodsId: record.id,
    title: record.title,
    options: sku.options,
    picture: sku.picture ?? record.gallery[0],
    quantity,
    unitPrice: price,
    ...(was && { was }),
    ...(forGroup && { forGroup }),
    amount,
    discount: ZERO,
    payable: amount,
    maxQuantity: Math.min(stock, quantityLimit(record)),
    ...(record.returns.kind === 'none' ? { noReturnReason: record.returns.reason } : {}),
    ...(record.preorder && { preorder: record.preorder }),
  };
}

/** Reports the lower of stock and limit, so that the quantity offered to the shopper is always accepted. */
function problemOf({ record, stock }: FoundSku, quantity: number): LineProblem | undefined {
  if (record.offShelf) return { kind: 'gone' };
  const limit = quantityLimit(record);
  if (stock <= 0) return { kind: 'sold-out' };
  if (quantity <= Math.min(stock, limit)) return undefined;
  return stock < limit ? { kind: 'low-stock', left: stock } : { kind: 'over-limit', limit };
}

/** Prices each SKU, in order of first appearance. A line that can't be bought as requested goes to `unavailable`. */
export function quoteLines(
  items: readonly LineItemInput[],
  findSku: FindSku,
  promotions: PromotionContext = NO_PROMOTIONS,
): QuotedLines {
  const lines: QuoteLine[] = [];
  const unavailable: UnavailableLine[] = [];
  for (const { skuId, quantity } of mergeLineItems(items)) {
    const found = findSku(skuId);
    if (found === undefined) {
      unavailable.push({ skuId, quantity, problem: { kind: 'gone' } });
      continue;
    }
    const line = toQuoteLine(found, quantity, promotions);
    const problem = problemOf(found, quantity);
    if (problem === undefined) lines.push(line);
    else unavailable.push({ skuId, quantity, problem, line });
  }
  return { lines, unavailable };
}

/** Weight of a parcel of these lines, grams. */
export function totalGrams(lines: readonly QuoteLine[], findSku: FindSku): number {
  return lines.reduce((total, line) => total + (findSku(line.skuId)?.sku.weightGrams ?? 0) * line.quantity, 0);
}
