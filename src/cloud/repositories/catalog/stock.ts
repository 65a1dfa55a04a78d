import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import type { Ports, Transaction } from '@/cloud/ports';
import type { QuoteLine } from '@/contract/cart/quote';
import type { StockOf } from '@/domain/catalog/goods';
import { isCatalogLine } from '@/domain/checkout/stall';

/** The current stock of these SKUs; 0 of any other. */
export async function readStock(
  { db, catalog }: Pick<Ports, 'db' | 'catalog'>,
  skuIds: readonly string[],
): Promise<StockOf> {
  const left = new Map(skuIds.map((skuId) => [skuId, catalog.skuById.get(skuId)?.sku.stock ?? 0]));
  for (const record of await db.getMany('stock', skuIds)) left.set(record.id, record.left);
  return (skuId) => left.get(skuId) ?? 0;
}

/** The stock of these SKUs, read in a transaction so that it can't change before the transaction ends. */
export async function readStockInTransaction(
  tx: Transaction,
  catalog: CatalogSnapshot,
  skuIds: readonly string[],
): Promise<StockOf> {
  const left = new Map<string, number>();
  for (const skuId of skuIds) {
    const record = await tx.get('stock', skuId);
    left.set(skuId, record?.left ?? catalog.skuById.get(skuId)?.sku.stock ?? 0);
  }
  return (skuId) => left.get(skuId) ?? 0;
}

type StockLine = Pick<QuoteLine, 'skuId' | 'quantity'>;

/** Subtracts the pieces of an order from the stock. The caller has checked that they are in stock. */
export function reserveStock(tx: Transaction, lines: readonly StockLine[], stockOf: StockOf): void {
  for (const { skuId, quantity } of lines.filter(isCatalogLine))
    tx.put('stock', { id: skuId, left: stockOf(skuId) - quantity });
}

/** Adds the pieces of an order back to the stock. */
export async function releaseStock(
  tx: Transaction,
  catalog: CatalogSnapshot,
  lines: readonly StockLine[],
): Promise<void> {
  const shopLines = lines.filter(isCatalogLine);
  const stockOf = await readStockInTransaction(
    tx,
    catalog,
    shopLines.map(({ skuId }) => skuId),
  );
  for (const { skuId, quantity } of shopLines) tx.put('stock', { id: skuId, left: stockOf(skuId) + quantity });
}
