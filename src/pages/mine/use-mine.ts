import { useCallback } from 'react';

import { valueIn } from '@/contract/remote';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { addressesResource } from '@/stores/addresses/addresses';
import { deskResource } from '@/stores/desk/desk';
import { waitingResource } from '@/stores/orders/pending-orders';
import { sellerResource, shopResource } from '@/stores/shop/shop';

import { useCartBadge } from '../shared/cart/use-cart-badge';
import { useFresh } from '../shared/use-refresh';

const NOTHING = {};

/** What is kept for the shopper here. Each part stands for itself: one that can't be fetched does not hide the others. */
export function useMine() {
  const waiting = waitingResource.use(NOTHING);
  const addresses = addressesResource.use(NOTHING);
  const shop = shopResource.use(NOTHING);
  const seller = sellerResource.use(NOTHING);
  const desk = deskResource.use(NOTHING);
  useCartBadge();

  const reloadWaiting = waiting.reload;
  const reloadAddresses = addresses.reload;
  const reload = useCallback(
    async () => void (await Promise.all([reloadWaiting(), reloadAddresses()])),
    [reloadWaiting, reloadAddresses],
  );
  useFresh(waiting.remote.status, reload);
  usePullDown(reload);

  const known = valueIn(shop.remote);
  const ordered = waiting.remote.status === 'ready' && waiting.remote.value.any;
  return {
    waiting: waiting.remote,
    reload,
    addresses: addresses.remote,
    shop: known,
    /** She buys in the chat with the seller, and never ordered here before: there is nothing to look for. */
    inChat: known?.payment === 'contact' && !ordered,
    /** She keeps the shop herself. */
    keepsShop: valueIn(desk.remote) !== undefined,
    seller: valueIn(seller.remote),
  };
}
