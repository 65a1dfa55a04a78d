import { useCallback, useMemo, useState } from 'react';

import type { Tab } from '@/components/ui/tab-strip/tab-strip';
import { REVIEW_FILTERS, STARS, type ReviewFilter, type ReviewSummary } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { reviewList, useSummary } from '@/stores/reviews/reviews';

export const ALL = 'all';

/** The filters with at least one match, best stars first, with their counts. */
function filterTabs({ count, withPictures, withFollowUp, stars }: ReviewSummary): readonly Tab[] {
  const found = [
    { id: 'pictures', text: copy.reviews.withCount(copy.reviews.withPictures, withPictures), matches: withPictures },
    { id: 'follow-up', text: copy.reviews.withCount(copy.reviews.withFollowUp, withFollowUp), matches: withFollowUp },
    ...[...STARS].reverse().map((each) => {
      const matches = stars[each - 1] ?? 0;
      return { id: String(each), text: copy.reviews.withCount(copy.reviews.starsOf(each), matches), matches };
    }),
  ];
  return [
    { id: ALL, text: copy.reviews.withCount(copy.reviews.all, count) },
    ...found.filter(({ matches }) => matches > 0),
  ];
}

function toFilter(id: string): ReviewFilter | undefined {
  return REVIEW_FILTERS.find((filter) => String(filter) === id);
}

/** The reviews of a goods item under one filter, page by page. */
export function useGoodsReviews(goodsId: string) {
  const [chosen, setChosen] = useState(ALL);
  const filter = toFilter(chosen);
  const query = useMemo(() => ({ goodsId, ...(filter !== undefined && { filter }) }), [goodsId, filter]);
  const { remote, refresh, loadMore } = reviewList.use(query);
  const summary = useSummary(goodsId);
  useRefreshOnShow(remote.status, refresh);
  const pages = useInfiniteList(remote, loadMore);
  useRefreshOnPullDown(refresh);
  const tabs = useMemo(() => (summary ? filterTabs(summary) : []), [summary]);
  const onMore = useCallback(() => void loadMore(), [loadMore]);
  return { chosen, setChosen, remote, refresh, summary, tabs, pages, onMore };
}
