import { useCallback, useEffect, useState } from 'react';

import type { FeedShow } from '@/contract/feed/feed-query';
import { valueIn, type Remote } from '@/contract/remote';
import type { Shop } from '@/contract/shop/shop';
import { scrollToTop } from '@/platform/page/scroll-to-top';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { putNote } from '@/stores/entry/notices';
import { shopResource } from '@/stores/shop/shop';

import { useFeedList } from '../shared/feed/use-feed-list';
import { usePostActs } from '../shared/feed/use-post-actions';

const ALL = {};

export type FeedChoice = FeedShow | 'all';

function useShop(): { readonly remote: Remote<Shop>; readonly reload: () => Promise<void> } {
  const { remote, reload } = shopResource.use(ALL);
  const notice = valueIn(remote)?.notice;
  useEffect(() => {
    if (notice) putNote(notice);
  }, [notice]);
  return { remote, reload };
}

/** The feed: its days and what is above them. */
export function useFeed(onBuy: (goodsId: string) => void) {
  const { remote: shop, reload } = useShop();
  const [show, setShow] = useState<FeedChoice>('all');
  const listed = useFeedList(show === 'all' ? ALL : { show });
  const { refresh } = listed;
  const acts = usePostActs(onBuy);

  usePullDown(() => Promise.all([refresh(), reload()]));

  const retry = useCallback(() => {
    void refresh();
    if (shop.status === 'failed') void reload();
  }, [refresh, reload, shop.status]);

  return {
    show,
    onShow: useCallback((choice: FeedChoice) => {
      setShow(choice);
      void scrollToTop();
    }, []),
    shop: valueIn(shop),
    shopFailed: shop.status === 'failed',
    listed,
    acts,
    retry,
  };
}
