import { useCallback, useMemo, useState } from 'react';

import type { StripWord } from '@/components/ui/tab-strip/tab-strip';
import { REVIEW_FILTERS, STARS, type ReviewFilter, type ReviewSummary } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { usePages } from '@/pages/shared/use-pages';
import { useFresh } from '@/pages/shared/use-refresh';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { reviewList, useSummary } from '@/stores/reviews/reviews';

export const ALL = 'all';

/** The filters that find something, best stars first, with how much they find. */
export function filterWords({ count, withPictures, appended, stars }: ReviewSummary): readonly StripWord[] {
  const { counted } = copy.reviews;
  const found = [
    { id: 'pictures', text: counted(copy.reviews.withPictures, withPictures), of: withPictures },
    { id: 'appended', text: counted(copy.reviews.appended, appended), of: appended },
    ...[...STARS].reverse().map((each) => {
      const of = stars[each - 1] ?? 0;
      return { id: String(each), text: counted(copy.reviews.starsOf(each), of), of };
    }),
  ];
  return [{ id: ALL, text: counted(copy.reviews.all, count) }, ...found.filter(({ of }) => of > 0)];
}

function toFilter(id: string): ReviewFilter | undefined {
  return REVIEW_FILTERS.find((filter) => String(filter) === id);
}

/** The reviews of a good under one filter, page by page. */
export function useList(goodsId: string) {
  const [chosen, setChosen] = useState(ALL);
  const filter = toFilter(chosen);
  const query = useMemo(() => ({ goodsId, ...(filter !== undefined && { filter }) }), [goodsId, filter]);
  const { remote, refresh, more } = reviewList.use(query);
  const summary = useSummary(goodsId);
  useFresh(remote.status, refresh);
  const pages = usePages(remote, more);
  usePullDown(refresh);
  const words = useMemo(() => (summary ? filterWords(summary) : []), [summary]);
  const onMore = useCallback(() => void more(), [more]);
  return { chosen, setChosen, remote, refresh, summary, words, pages, onMore };
}
