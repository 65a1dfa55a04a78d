import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY, type EpochMs } from '@/contract/time';

/** How long a removed entry is stored, ms. A phone that was offline for longer may add it again. */
const REMOVED_ENTRY_TTL = 30 * DAY;

/**
 * Negative if `a` wins over `b`. 0 only for equal entries, so that the result does not depend on the order of phones.
 */
function newerFirst(a: CartEntry, b: CartEntry): number {
  return (
    b.changedAt - a.changedAt ||
    // Changed at the same instant: the larger quantity wins, so that no piece is lost.
    b.quantity - a.quantity ||
    Number(b.chosen) - Number(a.chosen) ||
    b.addedAt - a.addedAt
  );
}

function inCartOrder(a: CartEntry, b: CartEntry): number {
  return b.addedAt - a.addedAt || (a.skuId < b.skuId ? -1 : 1);
}

/**
 * Merges two carts of one shopper: the last change of each SKU wins. Commutative, associative and idempotent. The
 * result is in cart order and includes removed entries.
 */
export function mergeCarts(one: readonly CartEntry[], other: readonly CartEntry[]): readonly CartEntry[] {
  const newest = new Map<string, CartEntry>();
  for (const entry of [...one, ...other]) {
    const before = newest.get(entry.skuId);
    if (!before || newerFirst(entry, before) < 0) newest.set(entry.skuId, entry);
  }
  return [...newest.values()].sort(inCartOrder);
}

/**
 * Drops entries that were removed long ago. Above LIMITS.cartEntries, removed entries are dropped first, then the
 * oldest.
 */
export function pruneCart(entries: readonly CartEntry[], now: EpochMs): readonly CartEntry[] {
  const remaining = entries.filter(({ quantity, changedAt }) => quantity > 0 || changedAt > now - REMOVED_ENTRY_TTL);
  if (remaining.length <= LIMITS.cartEntries) return remaining;
  const byPriority = [...remaining].sort((a, b) => Number(b.quantity > 0) - Number(a.quantity > 0) || newerFirst(a, b));
  return byPriority.slice(0, LIMITS.cartEntries).sort(inCartOrder);
}
