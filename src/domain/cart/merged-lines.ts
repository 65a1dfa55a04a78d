import type { WantedLine } from '@/contract/cart/quote';

/** The same SKU asked for twice is one line, in first-asked order: else each could pass a limit that both exceed. */
export function mergedLines(wanted: readonly WantedLine[]): readonly WantedLine[] {
  const quantities = new Map<string, number>();
  for (const { skuId, quantity } of wanted) quantities.set(skuId, (quantities.get(skuId) ?? 0) + quantity);
  return [...quantities].map(([skuId, quantity]) => ({ skuId, quantity }));
}
