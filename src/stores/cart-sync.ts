import { useEffect } from 'react';

import { call } from '@/client';
import { SECOND } from '@/contract/time';
import { mergeCarts } from '@/domain/cart-merge';

import { cartEntries, keepCart, useCart } from './cart';
import { refreshCartQuoteSoon } from './cart-quote';

/** A shopper who is still changing her cart is let finish; the first start has more pressing questions. */
const PAUSE = 2 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
/** What the cloud knows already, as text. */
let known = '';

/** Tells the cloud of the cart and takes over what her other phones did. Fails in silence: the next change asks again. */
export async function syncCart(): Promise<void> {
  const answer = await call('cart.sync', { entries: cartEntries() });
  if (!answer.ok) return;
  // What she changed while it was on its way stands, for it is later.
  const before = JSON.stringify(cartEntries());
  const merged = mergeCarts(cartEntries(), answer.value.entries);
  known = JSON.stringify(answer.value.entries);
  if (JSON.stringify(merged) === before) return;
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
      if (JSON.stringify(cartEntries(cart)) !== known) syncSoon();
    });
  }, []);
}
