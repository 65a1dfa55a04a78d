import type { Ports, Transaction } from '@/cloud/ports';
import type { QuoteLine } from '@/contract/cart/quote';
import type { SoldOf } from '@/domain/catalog/goods-query';
import { isOfShop } from '@/domain/checkout/stall';

type Bought = Pick<QuoteLine, 'skuId' | 'goodsId' | 'quantity'>;

/**
 * Counts the pieces of an order as bought, in the transaction that finds it paid: an order only placed is no purchase,
 * and to count orders when a list is asked for would read every order ever made. By good and apart from the stock, so
 * that who writes the one can't lose the other.
 */
export async function countSold(tx: Transaction, lines: readonly Bought[]): Promise<void> {
  for (const { goodsId, quantity } of lines.filter(isOfShop)) {
    const before = await tx.get('sales', goodsId);
    tx.put('sales', { id: goodsId, pieces: Math.max(0, (before?.pieces ?? 0) + quantity) });
  }
}

/** Takes pieces that were refunded, or whose order ended before it was paid whole, off the count again. */
export function uncountSold(tx: Transaction, lines: readonly Bought[]): Promise<void> {
  return countSold(
    tx,
    lines.map((line) => ({ ...line, quantity: -line.quantity })),
  );
}

/** How many pieces of each good were bought, those of before the shop kept its books here among them. */
export async function readSales({ db, window }: Pick<Ports, 'db' | 'window'>): Promise<SoldOf> {
  const counted = new Map((await db.listSales()).map(({ id, pieces }) => [id, pieces]));
  return (goodsId) => (counted.get(goodsId) ?? 0) + (window.goodsById.get(goodsId)?.soldBefore ?? 0);
}
