import type { CartEntry } from '@/contract/cart';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { FailureOf } from '@/contract/verbs';
import { mergeCarts, tidyCart } from '@/domain/cart-merge';

import type { Handler } from '../handler';

export const syncCart: Handler<'cart.sync'> = async ({ entries }, { caller, clock, db }) => {
  const now = clock.now();
  return db.transaction<{ entries: readonly CartEntry[] }, FailureOf<'cart.sync'>>(async (tx) => {
    const kept = await tx.get('carts', caller.shopperId);
    const merged = tidyCart(
      mergeCarts(
        kept?.entries ?? [],
        entries.map((entry) => notAhead(entry, now)),
      ),
      now,
    );
    // Most phones have nothing new to say.
    if (JSON.stringify(merged) !== JSON.stringify(kept?.entries ?? []))
      tx.put('carts', { id: caller.shopperId, entries: merged });
    return ok({ entries: merged });
  });
};

/** A phone whose clock is ahead must not have the last word for as long as it is. */
function notAhead(entry: CartEntry, now: EpochMs): CartEntry {
  const { addedAt, changedAt } = entry;
  return { ...entry, addedAt: Math.min(addedAt, now), changedAt: Math.min(changedAt, now) };
}
