import { useCallback } from 'react';

import { valueIn } from '@/contract/remote';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { addressesResource } from '@/stores/addresses/addresses';
import { pendingOrdersResource } from '@/stores/orders/pending-orders';
import { sellerResource, shopResource } from '@/stores/shop/shop';

import { useTabBar } from '../shared/use-tab-bar';
import { useRefreshOnShow } from '../shared/use-refresh-on-show';

/** Data of the page. Each part loads by itself: one that fails does not hide the others. */
export function useMine() {
  const pending = pendingOrdersResource.use({});
  const addresses = addressesResource.use({});
  const shop = shopResource.use({});
  const seller = sellerResource.use({});
  useTabBar();

  const reloadPending = pending.reload;
  const reloadAddresses = addresses.reload;
  const reload = useCallback(
    async () => void (await Promise.all([reloadPending(), reloadAddresses()])),
    [reloadPending, reloadAddresses],
  );
  useRefreshOnShow(pending.remote.status, reload);
  useRefreshOnPullDown(reload);

  const known = valueIn(shop.remote);
  return {
    pending: pending.remote,
    reload,
    addresses: addresses.remote,
    shop: known,
    seller: valueIn(seller.remote),
  };
}
