import { useEffect } from 'react';

import { call } from '@/client';
import { SECOND } from '@/contract/time';
import { mergeCarts } from '@/domain/cart/merge-carts';

import { cartEntries, saveCart, useCart } from './cart';
import { refreshCartQuoteSoon } from './cart-quote';

/**
 * Delay before a changed cart is sent, ms: the shopper may still be changing it, and other requests go first at start.
 */
const SYNC_DELAY = 2 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
/** The cart last received from the cloud, as JSON. */
let lastSynced = '';

/** This phone's cart as JSON, in the cloud's order. */
const toJson = (cart?: Parameters<typeof cartEntries>[0]) => JSON.stringify(mergeCarts(cartEntries(cart), []));

/**
 * Sends the cart and merges the changes of the shopper's other phones. Failures are silent: the next change tries
 * again.
 */
export async function syncCart(): Promise<void> {
  const sent = cartEntries();
  const answer = await call('cart.sync', { entries: sent });
  if (!answer.ok) return;
  const { entries } = answer.value;
  lastSynced = JSON.stringify(entries);
  // Entries changed after the request was sent are newer than the answer; for all others the cloud's version counts.
  const changed = cartEntries().filter((entry) => !sent.includes(entry));
  const merged = mergeCarts(changed, entries);
  if (JSON.stringify(merged) === toJson()) return;
  saveCart(merged);
  refreshCartQuoteSoon();
}

function syncSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncCart(), SYNC_DELAY);
}

/** Synchronises the carts of a shopper's phones while the app is open. Use it once, in the app component. */
export function useCartSync(): void {
  useEffect(() => {
    syncSoon();
    return useCart.subscribe((cart) => {
      if (toJson(cart) !== lastSynced) syncSoon();
    });
  }, []);
}
