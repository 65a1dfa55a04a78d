import type { LineItemInput } from '@/contract/cart/quote';

/**
 * Merges lines of the same SKU, in order of first appearance: separately each could pass a limit that the sum exceeds.
 */
export function mergeLineItems(items: readonly LineItemInput[]): readonly LineItemInput[] {
  const quantities = new Map<string, number>();
  for (const { skuId, quantity } of items) quantities.set(skuId, (quantities.get(skuId) ?? 0) + quantity);
  return [...quantities].map(([skuId, quantity]) => ({ skuId, quantity }));
}
