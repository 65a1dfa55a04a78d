import type { Handler } from '@/cloud/handler';
import type { CartEntry } from '@/contract/cart/cart';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { FailureOf } from '@/contract/verbs';
import { mergeCarts, pruneCart } from '@/domain/cart/merge-carts';

export const syncCart: Handler<'cart.sync'> = async ({ entries }, { caller, clock, db }) => {
  const now = clock.now();
  return db.transaction<{ entries: readonly CartEntry[] }, FailureOf<'cart.sync'>>(async (tx) => {
    const stored = (await tx.get('carts', caller.shopperId))?.entries ?? [];
    const received = entries.map((entry) => limitToNow(entry, stored, now));
    const merged = pruneCart(mergeCarts(stored, received), now);
    // Most requests change nothing, and then nothing is written.
    if (JSON.stringify(merged) !== JSON.stringify(stored)) tx.put('carts', { id: caller.shopperId, entries: merged });
    return ok({ entries: merged });
  });
};

/**
 * Limits an entry's times to the cloud's clock, so that a phone whose clock is ahead does not overrule others. An
 * unchanged entry keeps its stored time: sending it again must not make it newer.
 */
function limitToNow(entry: CartEntry, stored: readonly CartEntry[], now: EpochMs): CartEntry {
  const { skuId, quantity, chosen, addedAt } = entry;
  const isSame = (other: CartEntry) => other.skuId === skuId && other.quantity === quantity && other.chosen === chosen;
  const unchanged = entry.changedAt > now ? stored.find(isSame) : undefined;
  return unchanged ?? { ...entry, addedAt: Math.min(addedAt, now), changedAt: Math.min(entry.changedAt, now) };
}
