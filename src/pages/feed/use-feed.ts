import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';

import type { Remote } from '@/contract/remote';
import type { Shop } from '@/contract/shop';
import { go } from '@/platform/navigation';
import { previewPictures } from '@/platform/pictures';
import { endPullDown } from '@/platform/pull-down';
import { feedDays, feedNow } from '@/stores/feed-days';
import { feedList } from '@/stores/list';
import { putNote } from '@/stores/notes';
import { shopResource } from '@/stores/resources';

const ALL = {};

function useShop(): { readonly remote: Remote<Shop>; readonly reload: () => Promise<void> } {
  const { remote, reload } = shopResource.use(ALL);
  const notice = remote.status === 'ready' ? remote.value.notice : undefined;
  useEffect(() => {
    if (notice) putNote(notice);
  }, [notice]);
  return { remote, reload };
}

/** What the acts in a post lead to; the same functions for as long as the page lives. */
function usePostActs(onBuy: (goodsId: string) => void) {
  return useMemo(
    () => ({
      onOpenPost: (id: string) => void go({ to: 'post', id }),
      onOpenGoods: (id: string) => void go({ to: 'goods', id }),
      onOpenPictures: previewPictures,
      onBuy,
    }),
    [onBuy],
  );
}

/** The feed: its days and what is above them. */
export function useFeed(onBuy: (goodsId: string) => void) {
  const { remote: shop, reload } = useShop();
  const { remote, refresh, more } = feedList.use(ALL);
  const [shownAt, setShownAt] = useState(0);
  const acts = usePostActs(onBuy);

  useDidShow(() => setShownAt(feedNow()));
  useReachBottom(() => void more());
  usePullDownRefresh(async () => {
    await Promise.all([refresh(), reload()]);
    endPullDown();
  });

  // The cloud's clock is learnt with the first answer, so it is read again with every one.
  const now = useMemo(feedNow, [remote, shownAt]);
  const items = remote.status === 'ready' ? remote.value.items : undefined;
  const days = useMemo(() => feedDays(items ?? [], now), [items, now]);
  const retry = useCallback(() => {
    void refresh();
    if (shop.status === 'failed') void reload();
  }, [refresh, reload, shop.status]);

  return {
    shop: shop.status === 'ready' ? shop.value : undefined,
    shopFailed: shop.status === 'failed',
    remote,
    days,
    now,
    acts,
    retry,
    more,
  };
}
