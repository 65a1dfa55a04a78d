import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { StockRecord } from '@/cloud/records';
import type { QuoteLine } from '@/contract/cart/quote';
import type { StockOf } from '@/domain/catalog/goods';
import { isCatalogLine } from '@/domain/checkout/stall';

/** The current stock of these SKUs; 0 of any other. */
export async function readStock({ db }: Pick<Ports, 'db'>, skuIds: readonly string[]): Promise<StockOf> {
  const left = new Map((await db.getMany('stock', skuIds)).map((record) => [record.id, record.left]));
  return (skuId) => left.get(skuId) ?? 0;
}

async function readStockRecord(db: Reader, skuId: string): Promise<StockRecord> {
  return (await db.get('stock', skuId)) ?? { id: skuId, left: 0, supplied: 0 };
}

/** The stock of these SKUs, read in a transaction so that it can't change before the transaction ends. */
export async function readStockInTransaction(tx: Reader, skuIds: readonly string[]): Promise<StockOf> {
  // In one order, so that two who buy the same do not wait for each other.
  const records = await Promise.all([...skuIds].sort().map((skuId) => readStockRecord(tx, skuId)));
  const left = new Map(records.map((record) => [record.id, record.left]));
  return (skuId) => left.get(skuId) ?? 0;
}

type StockLine = Pick<QuoteLine, 'skuId' | 'quantity'>;

/** Subtracts the pieces of an order from the stock. The caller has checked that they are in stock. */
export async function reserveStock(tx: Transaction, lines: readonly StockLine[]): Promise<void> {
  for (const { skuId, quantity } of lines.filter(isCatalogLine)) {
    const record = await readStockRecord(tx, skuId);
    tx.put('stock', { ...record, left: record.left - quantity });
  }
}

/** Adds the pieces of an order back to the stock. */
export function releaseStock(tx: Transaction, lines: readonly StockLine[]): Promise<void> {
  return reserveStock(
    tx,
    lines.map((line) => ({ ...line, quantity: -line.quantity })),
  );
}

/** The seller puts pieces of a SKU on sale; a negative number takes them back. */
export async function supplyStock(tx: Transaction, skuId: string, pieces: number): Promise<void> {
  const { left, supplied } = await readStockRecord(tx, skuId);
  tx.put('stock', { id: skuId, left: left + pieces, supplied: supplied + pieces });
}

/** The seller sells this SKU no more. Its stock stays only if orders hold pieces of it, which may come back. */
export async function retireStock(tx: Transaction, skuId: string): Promise<void> {
  const found = await tx.get('stock', skuId);
  if (found && found.left !== found.supplied) tx.put('stock', { ...found, retired: true });
  else tx.remove('stock', skuId);
}
