import { useState } from 'react';

import * as copy from '@/copy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { ownReviewsResource } from '@/stores/reviews/reviews';

export type OwnReviewsTab = 'pending' | 'written';

/** The shopper's reviews, split into pending and written. */
export function useOwnReviews() {
  const { remote, reload } = ownReviewsResource.use({});
  const [tab, setTab] = useState<OwnReviewsTab>('pending');
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  const { pending, written } = remote.status === 'ready' ? remote.value : { pending: [], written: [] };
  const tabs = [
    { id: 'pending', text: copy.reviews.withCount(copy.ownReviews.pending, pending.length) },
    { id: 'written', text: copy.reviews.withCount(copy.ownReviews.written, written.length) },
  ];
  const onSelect = (id: string) => setTab(id === 'written' ? 'written' : 'pending');
  return { remote, reload, tab, tabs, onSelect };
}
