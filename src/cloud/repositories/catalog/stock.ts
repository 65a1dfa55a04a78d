import type { ShopWindow } from '@/cloud/catalog-snapshot';
import type { Ports, Transaction } from '@/cloud/ports';
import type { QuoteLine } from '@/contract/cart/quote';
import type { StockOf } from '@/domain/catalog/goods';
import { isOfShop } from '@/domain/checkout/stall';

/** What is left of every SKU now. */
export async function readStock({ db, window }: Pick<Ports, 'db' | 'window'>): Promise<StockOf> {
  const changed = new Map((await db.listStock()).map(({ id, left }) => [id, left]));
  return (skuId) => changed.get(skuId) ?? window.skuById.get(skuId)?.sku.stock ?? 0;
}

/** What is left of these SKUs, read inside a transaction so that it cannot change before the transaction's end. */
export async function readStockIn(tx: Transaction, window: ShopWindow, skuIds: readonly string[]): Promise<StockOf> {
  const left = new Map<string, number>();
  for (const skuId of skuIds) {
    const record = await tx.get('stock', skuId);
    left.set(skuId, record?.left ?? window.skuById.get(skuId)?.sku.stock ?? 0);
  }
  return (skuId) => left.get(skuId) ?? 0;
}

type Held = Pick<QuoteLine, 'skuId' | 'quantity'>;

/** Takes the pieces of an order out of the stock that others can buy. The caller has made sure that they are there. */
export function holdStock(tx: Transaction, lines: readonly Held[], stockOf: StockOf): void {
  for (const { skuId, quantity } of lines.filter(isOfShop))
    tx.put('stock', { id: skuId, left: stockOf(skuId) - quantity });
}

/** Gives the pieces of an order back to the stock. */
export async function releaseStock(tx: Transaction, window: ShopWindow, lines: readonly Held[]): Promise<void> {
  const kept = lines.filter(isOfShop);
  const stockOf = await readStockIn(
    tx,
    window,
    kept.map(({ skuId }) => skuId),
  );
  for (const { skuId, quantity } of kept) tx.put('stock', { id: skuId, left: stockOf(skuId) + quantity });
}
