import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useMemo, useState } from 'react';

import type { FeedQuery } from '@/contract/feed/feed-query';
import { valueIn } from '@/contract/remote';
import { feedList } from '@/stores/feed/feed';
import { feedNow, toFeedDays } from '@/stores/feed/feed-days';

/** Posts that match a query, grouped by day, with more pages on scroll. */
export function useFeedList(query: FeedQuery) {
  const { remote, refresh, loadMore } = feedList.use(query);
  const [shownAt, setShownAt] = useState(0);
  useDidShow(() => setShownAt(feedNow()));
  useReachBottom(() => void loadMore());
  // Cloud time is only known after the first answer, so it is read again with every answer.
  const now = useMemo(feedNow, [remote, shownAt]);
  const items = valueIn(remote)?.items;
  const days = useMemo(() => toFeedDays(items ?? [], now), [items, now]);
  return { remote, refresh, loadMore, days, now };
}

export type FeedListData = ReturnType<typeof useFeedList>;
