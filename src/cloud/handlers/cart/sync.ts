import type { Handler } from '@/cloud/handler';
import type { CartEntry } from '@/contract/cart/cart';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { FailureOf } from '@/contract/verbs';
import { mergeCarts, tidyCart } from '@/domain/cart/merge-carts';

export const syncCart: Handler<'cart.sync'> = async ({ entries }, { caller, clock, db }) => {
  const now = clock.now();
  return db.transaction<{ entries: readonly CartEntry[] }, FailureOf<'cart.sync'>>(async (tx) => {
    const kept = (await tx.get('carts', caller.shopperId))?.entries ?? [];
    const told = entries.map((entry) => notAhead(entry, kept, now));
    const merged = tidyCart(mergeCarts(kept, told), now);
    // Most phones have nothing new to say.
    if (JSON.stringify(merged) !== JSON.stringify(kept)) tx.put('carts', { id: caller.shopperId, entries: merged });
    return ok({ entries: merged });
  });
};

/** A phone whose clock is ahead must not have the last word for as long as it is, nor by saying the same again. */
function notAhead(entry: CartEntry, kept: readonly CartEntry[], now: EpochMs): CartEntry {
  const { skuId, quantity, chosen, addedAt } = entry;
  const isSame = (one: CartEntry) => one.skuId === skuId && one.quantity === quantity && one.chosen === chosen;
  const said = entry.changedAt > now ? kept.find(isSame) : undefined;
  return said ?? { ...entry, addedAt: Math.min(addedAt, now), changedAt: Math.min(entry.changedAt, now) };
}
