import { useState } from 'react';

import * as copy from '@/copy';
import { useFresh } from '@/pages/shared/use-refresh';
import { usePullDown } from '@/platform/page/use-pull-down-refresh';
import { ownReviewsResource } from '@/stores/reviews/reviews';

const NOTHING = {};

export type Side = 'waiting' | 'written';

/** What waits for her word, and what she wrote. */
export function useMine() {
  const { remote, reload } = ownReviewsResource.use(NOTHING);
  const [side, setSide] = useState<Side>('waiting');
  useFresh(remote.status, reload);
  usePullDown(reload);
  const { waiting, written } = remote.status === 'ready' ? remote.value : { waiting: [], written: [] };
  const { counted } = copy.reviews;
  const words = [
    { id: 'waiting', text: counted(copy.ownReviews.waiting, waiting.length) },
    { id: 'written', text: counted(copy.ownReviews.written, written.length) },
  ];
  const onChoose = (id: string) => setSide(id === 'written' ? 'written' : 'waiting');
  return { remote, reload, side, words, onChoose };
}
