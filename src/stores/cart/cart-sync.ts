import { useEffect } from 'react';

import { call } from '@/client';
import { SECOND } from '@/contract/time';
import { mergeCarts } from '@/domain/cart/merge-carts';

import { cartEntries, keepCart, useCart } from './cart';
import { refreshCartQuoteSoon } from './cart-quote';

/** A shopper who is still changing her cart is let finish; the first start has more pressing questions. */
const PAUSE = 2 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
/** What the cloud knows already, as text. */
let known = '';

/** What this phone knows, in the order in which the cloud tells it. */
const told = (cart?: Parameters<typeof cartEntries>[0]) => JSON.stringify(mergeCarts(cartEntries(cart), []));

/** Tells the cloud of the cart and takes over what her other phones did. Fails in silence: the next change asks again. */
export async function syncCart(): Promise<void> {
  const sent = cartEntries();
  const answer = await call('cart.sync', { entries: sent });
  if (!answer.ok) return;
  const { entries } = answer.value;
  known = JSON.stringify(entries);
  // What she changed while it was on its way stands, for it is later. Of the rest the cloud's clock is the right one.
  const since = cartEntries().filter((entry) => !sent.includes(entry));
  const merged = mergeCarts(since, entries);
  if (JSON.stringify(merged) === told()) return;
  keepCart(merged);
  refreshCartQuoteSoon();
}

function syncSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncCart(), PAUSE);
}

/** Keeps the carts of a shopper's phones the same while the app is open. Once in an app. */
export function useCartSync(): void {
  useEffect(() => {
    syncSoon();
    return useCart.subscribe((cart) => {
      if (told(cart) !== known) syncSoon();
    });
  }, []);
}
