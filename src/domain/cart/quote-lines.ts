import type { LineTrouble, QuoteLine, TroubledLine, WantedLine } from '@/contract/cart/quote';
import type { Sku } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { times, ZERO } from '@/contract/money';

import type { GoodsRecord } from '../catalog/goods-record';
import { NO_OFFERS, priceOf, type Offers } from '../promotions/promotions';
import { mergedLines } from './merged-lines';

export interface FoundSku {
  readonly record: GoodsRecord;
  readonly sku: Sku;
  /** Pieces that can be bought now; `sku.stock` is what the catalogue began with and is not read. */
  readonly stock: number;
}

/** `undefined` for a SKU that is not, or no longer, on sale. */
export type FindSku = (skuId: string) => FoundSku | undefined;

export interface QuotedLines {
  readonly lines: readonly QuoteLine[];
  readonly troubled: readonly TroubledLine[];
}

function limitOf(record: GoodsRecord): number {
  return Math.min(record.limit, LIMITS.quantity);
}

function toLine({ record, sku, stock }: FoundSku, quantity: number, offers: Offers): QuoteLine {
  const { price, was, forGroup } = priceOf(sku, record.id, offers);
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
    most: Math.min(stock, limitOf(record)),
    ...(record.returns.kind === 'none' ? { noReturn: record.returns.because } : {}),
    ...(record.preorder && { preorder: record.preorder }),
  };
}

/** Names the nearer bound, so that the shopper who follows the advice is not refused again. */
function troubleOf({ record, stock }: FoundSku, quantity: number): LineTrouble | undefined {
  const limit = limitOf(record);
  if (stock <= 0) return { kind: 'sold-out' };
  if (quantity <= Math.min(stock, limit)) return undefined;
  return stock < limit ? { kind: 'short', left: stock } : { kind: 'over-limit', limit };
}

/** Prices each wanted SKU, in first-seen order; what can't be bought as wanted is told apart, with the reason. */
export function quoteLines(wanted: readonly WantedLine[], find: FindSku, offers: Offers = NO_OFFERS): QuotedLines {
  const lines: QuoteLine[] = [];
  const troubled: TroubledLine[] = [];
  for (const { skuId, quantity } of mergedLines(wanted)) {
    const found = find(skuId);
    if (found === undefined) {
      troubled.push({ skuId, quantity, trouble: { kind: 'gone' } });
      continue;
    }
    const line = toLine(found, quantity, offers);
    const trouble = troubleOf(found, quantity);
    if (trouble === undefined) lines.push(line);
    else troubled.push({ skuId, quantity, trouble, line });
  }
  return { lines, troubled };
}

/** What a parcel of these lines weighs. */
export function gramsOf(lines: readonly QuoteLine[], find: FindSku): number {
  return lines.reduce((total, line) => total + (find(line.skuId)?.sku.weightGrams ?? 0) * line.quantity, 0);
}
