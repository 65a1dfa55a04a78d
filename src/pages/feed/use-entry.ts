import { useLoad } from '@tarojs/taro';
import { useCallback, useRef } from 'react';

import type { Landing } from '@/contract/entry/landing';
import { go, type Place } from '@/platform/navigation/navigation';
import { resolveEntry, type EntryQuery } from '@/stores/entry/entry';
import { dismissNote } from '@/stores/entry/notices';

/** Where a code leads; undefined where she is already. */
function placeOf(landing: Landing): Place | undefined {
  switch (landing.to) {
    case 'feed':
      return undefined;
    case 'catalogue':
      return { to: 'catalogue', ...(landing.id !== undefined && { query: { categoryId: landing.id } }) };
    default:
      return landing;
  }
}

/** Takes whoever came by a code on to what the code is about, once. Answers how to try again where that was not possible. */
export function useEntry(): () => void {
  const query = useRef<EntryQuery>({});
  const asking = useRef(false);
  const enter = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    dismissNote('unreachable');
    const landing = await resolveEntry(query.current);
    asking.current = false;
    const place = landing && placeOf(landing);
    if (place) await go(place);
  }, []);
  useLoad<EntryQuery>((opened) => {
    query.current = opened;
    void enter();
  });
  return useCallback(() => void enter(), [enter]);
}
