import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDidShow, useReachBottom } from '@tarojs/taro';

import { type Remote, valueIn } from '@/contract/remote';
import type { Shop } from '@/contract/shop';
import type { FeedShow } from '@/contract/verbs/feed';
import { usePostActs } from '@/pages/parts/use-post-acts';
import { usePullDown } from '@/platform/pull-down';
import { scrollToTop } from '@/platform/scroll';
import { feedDays, feedNow } from '@/stores/feed-days';
import { feedList } from '@/stores/list';
import { putNote } from '@/stores/notes';
import { shopResource } from '@/stores/resources';

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
  const { remote, refresh, more } = feedList.use(show === 'all' ? ALL : { show });
  const [shownAt, setShownAt] = useState(0);
  const acts = usePostActs(onBuy);

  useDidShow(() => setShownAt(feedNow()));
  useReachBottom(() => void more());
  usePullDown(() => Promise.all([refresh(), reload()]));

  // The cloud's clock is learnt with the first answer, so it is read again with every one.
  const now = useMemo(feedNow, [remote, shownAt]);
  const items = valueIn(remote)?.items;
  const days = useMemo(() => feedDays(items ?? [], now), [items, now]);
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
    remote,
    days,
    now,
    acts,
    retry,
    more,
  };
}
