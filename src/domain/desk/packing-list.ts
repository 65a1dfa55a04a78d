import type { QuoteLine } from '@/contract/cart/quote';
import type { DeskOrderSummary } from '@/contract/desk/desk-order';

/** How many pieces of one SKU go into the chosen parcels. */
export interface PackingItem extends Pick<QuoteLine, 'skuId' | 'goodsId' | 'title' | 'options' | 'picture'> {
  readonly quantity: number;
  /** The orders that want it, in the given sequence. */
  readonly orderIds: readonly string[];
}

type OrderToPack = Pick<DeskOrderSummary, 'id' | 'lines' | 'toPack'>;

/** What to fetch from the shelf for these orders, sorted by goods and kind. Each order is counted once. */
export function packingList(orders: readonly OrderToPack[]): readonly PackingItem[] {
  const items = new Map<string, PackingItem>();
  const unique = new Map(orders.map((order) => [order.id, order]));
  for (const { id, lines, toPack } of unique.values()) {
    for (const { skuId, quantity } of toPack) {
      const line = lines.find((each) => each.skuId === skuId);
      if (!line) continue;
      const { goodsId, title, options, picture } = line;
      const before = items.get(skuId) ?? { skuId, goodsId, title, options, picture, quantity: 0, orderIds: [] };
      items.set(skuId, { ...before, quantity: before.quantity + quantity, orderIds: [...before.orderIds, id] });
    }
  }
  return [...items.values()].sort((a, b) => compare(a.goodsId, b.goodsId) || compare(a.skuId, b.skuId));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
