import { useCallback } from 'react';

import type { Alert, Favourite } from '@/contract/wishlist/wishlist';
import { wordsFor } from '@/copy/failure-words';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { marksResource, setAlert, setFavourite } from '@/stores/wishlist/wishlist';

const ALL = {};

const openGoods = (id: string) => void go({ to: 'goods', id });

async function drop({ goodsId, title }: Favourite): Promise<void> {
  const answer = await setFavourite({ id: goodsId, title }, false);
  if (!answer.ok) say(wordsFor(answer.failure));
}

async function stop({ skuId }: Alert): Promise<void> {
  const answer = await setAlert(skuId, false);
  if (!answer.ok) say(wordsFor(answer.failure));
}

/** What the shopper marked, and what she can do with it. */
export function useMarks() {
  const { remote, reload } = marksResource.use(ALL);
  useFresh(remote.status, reload);
  return {
    remote,
    retry: useCallback(() => void reload(), [reload]),
    openGoods,
    drop,
    stop,
    toCatalogue: () => void go({ to: 'catalogue' }),
    toFeed: () => void go({ to: 'feed' }),
  };
}
