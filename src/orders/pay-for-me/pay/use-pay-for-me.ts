import { useCallback, useState } from 'react';

import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { favourResource, payFavour } from '@/stores/checkout/pay-for-me';

/** A friend's order, and paying it. */
export function useFavour(favourId: string) {
  const { remote, reload } = favourResource.use({ favourId });
  const [busy, setBusy] = useState(false);
  useFresh(remote.status, reload);

  async function pay(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const paid = await payFavour(favourId);
    setBusy(false);
    if (!paid.ok) return say(wordsFor(paid.failure));
    const now = favourResource.peek({ favourId });
    if (now.status === 'ready' && now.value.state === 'open') say(copy.direct.favourNotPaid);
  }

  return {
    remote,
    busy,
    retry: useCallback(() => void reload(), [reload]),
    pay: () => void pay(),
    toFeed: () => void go({ to: 'feed' }),
  };
}

export type FavourPage = ReturnType<typeof useFavour>;
