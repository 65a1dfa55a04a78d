import type { Ports, Transaction } from '@/cloud/ports';
import type { QuoteLine } from '@/contract/cart/quote';
import type { SoldOf } from '@/domain/catalog/goods-query';
import { isCatalogLine } from '@/domain/checkout/stall';

type SoldLine = Pick<QuoteLine, 'skuId' | 'goodsId' | 'quantity'>;

/**
 * Adds the pieces of an order to the sales count, in the transaction that marks it paid. Counting orders on demand
 * would read every order ever placed. A document per goods item, separate from the stock, so that writes do not
 * conflict.
 */
export async function addSales(tx: Transaction, lines: readonly SoldLine[]): Promise<void> {
  for (const { goodsId, quantity } of lines.filter(isCatalogLine)) {
    const before = await tx.get('sales', goodsId);
    tx.put('sales', { id: goodsId, pieces: Math.max(0, (before?.pieces ?? 0) + quantity) });
  }
}

/** Subtracts refunded pieces, or those of an order that ended before it was fully paid. */
export function subtractSales(tx: Transaction, lines: readonly SoldLine[]): Promise<void> {
  return addSales(
    tx,
    lines.map((line) => ({ ...line, quantity: -line.quantity })),
  );
}

/** Pieces sold in this shop: what was really paid and not refunded. */
export async function readPiecesSold({ db }: Pick<Ports, 'db'>, goodsId: string): Promise<number> {
  return (await db.get('sales', goodsId))?.pieces ?? 0;
}

/** Pieces sold of these goods, including `initialSales`. */
export async function readSales(
  { db, catalog }: Pick<Ports, 'db' | 'catalog'>,
  goodsIds: readonly string[],
): Promise<SoldOf> {
  const counted = new Map((await db.getMany('sales', goodsIds)).map(({ id, pieces }) => [id, pieces]));
  return (goodsId) => (counted.get(goodsId) ?? 0) + (catalog.goodsById.get(goodsId)?.initialSales ?? 0);
}
