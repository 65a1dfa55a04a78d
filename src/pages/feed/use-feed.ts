import { useCallback, useEffect, useMemo, useState } from 'react';

import type { FeedFilter } from '@/contract/feed/feed-query';
import { valueIn, type Remote } from '@/contract/remote';
import type { ShopProfile } from '@/contract/shop/shop';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { useScrollToTop } from '@/platform/page/use-scroll-to-top';
import { addNotice } from '@/stores/entry/notices';
import { toShelf } from '@/stores/feed/shelf';
import { shopResource, useShopHead } from '@/stores/shop/shop';

import { useFeedList } from '../shared/feed/use-feed-list';
import { usePostActions } from '../shared/feed/use-post-actions';

export type FeedTab = FeedFilter | 'all';

function useShop(): { readonly remote: Remote<ShopProfile>; readonly reload: () => Promise<void> } {
  const { remote, reload } = shopResource.use({});
  const notice = valueIn(remote)?.notice;
  useEffect(() => {
    if (notice) addNotice(notice);
  }, [notice]);
  return { remote, reload };
}

/** State of the feed page. */
export function useFeed(onBuy: (goodsId: string) => void) {
  const { remote: shop, reload } = useShop();
  const head = useShopHead(shop);
  const [tab, setTab] = useState<FeedTab>('all');
  const toTop = useScrollToTop();
  const list = useFeedList(tab === 'all' ? {} : { filter: tab });
  const { refresh, days } = list;
  const shelf = useMemo(() => (tab === 'all' ? toShelf(days) : undefined), [tab, days]);
  const actions = usePostActions(onBuy);

  useRefreshOnPullDown(() => Promise.all([refresh(), reload()]));

  const retry = useCallback(() => {
    void refresh();
    if (shop.status === 'failed') void reload();
  }, [refresh, reload, shop.status]);

  return {
    tab,
    onSelectTab: useCallback(
      (selected: FeedTab) => {
        setTab(selected);
        toTop();
      },
      [toTop],
    ),
    shop: head,
    shopFailed: !head && shop.status === 'failed',
    list,
    shelf,
    actions,
    retry,
  };
}
