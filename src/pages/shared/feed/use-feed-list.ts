import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useMemo, useState } from 'react';

import type { FeedQuery } from '@/contract/feed/feed-query';
import { valueIn } from '@/contract/remote';
import { feedList } from '@/stores/feed/feed';
import { feedDays, feedNow } from '@/stores/feed/feed-days';

/** The posts that fit a query under their days, page by page as one scrolls. */
export function useFeedList(query: FeedQuery) {
  const { remote, refresh, more } = feedList.use(query);
  const [shownAt, setShownAt] = useState(0);
  useDidShow(() => setShownAt(feedNow()));
  useReachBottom(() => void more());
  // The cloud's clock is learnt with the first answer, so it is read again with every one.
  const now = useMemo(feedNow, [remote, shownAt]);
  const items = valueIn(remote)?.items;
  const days = useMemo(() => feedDays(items ?? [], now), [items, now]);
  return { remote, refresh, more, days, now };
}

export type FeedListed = ReturnType<typeof useFeedList>;
