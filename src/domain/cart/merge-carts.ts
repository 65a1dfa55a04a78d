import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY, type EpochMs } from '@/contract/time';

/** How long a line that was taken out is remembered: a phone away for longer may bring it back. */
const REMEMBERED = 30 * DAY;

/** Below nought if `a` counts before `b`. Only equal entries are equal: which phone speaks first must not matter. */
function newerFirst(a: CartEntry, b: CartEntry): number {
  return (
    b.changedAt - a.changedAt ||
    // At the same instant nothing is lost: rather a piece too many than one gone.
    b.quantity - a.quantity ||
    Number(b.chosen) - Number(a.chosen) ||
    b.addedAt - a.addedAt
  );
}

function inCartOrder(a: CartEntry, b: CartEntry): number {
  return b.addedAt - a.addedAt || (a.skuId < b.skuId ? -1 : 1);
}

/**
 * Two carts of one shopper as one: each SKU as it was last changed. It does not matter which comes first, how often one
 * comes, or in what order several are merged. In the cart's order, what was taken out among the rest.
 */
export function mergeCarts(one: readonly CartEntry[], other: readonly CartEntry[]): readonly CartEntry[] {
  const newest = new Map<string, CartEntry>();
  for (const entry of [...one, ...other]) {
    const before = newest.get(entry.skuId);
    if (!before || newerFirst(entry, before) < 0) newest.set(entry.skuId, entry);
  }
  return [...newest.values()].sort(inCartOrder);
}

/** What is worth keeping of a cart: what was taken out long ago goes, and over the bound what was taken out goes first. */
export function tidyCart(entries: readonly CartEntry[], now: EpochMs): readonly CartEntry[] {
  const kept = entries.filter(({ quantity, changedAt }) => quantity > 0 || changedAt > now - REMEMBERED);
  if (kept.length <= LIMITS.cartEntries) return kept;
  const byWorth = [...kept].sort((a, b) => Number(b.quantity > 0) - Number(a.quantity > 0) || newerFirst(a, b));
  return byWorth.slice(0, LIMITS.cartEntries).sort(inCartOrder);
}
