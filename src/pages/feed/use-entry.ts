import { useCallback, useRef } from 'react';
import { useLoad } from '@tarojs/taro';

import { go } from '@/platform/navigation';
import { resolveEntry, type EntryQuery } from '@/stores/entry';
import { dismissNote } from '@/stores/notes';

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
    if (landing && landing.to !== 'feed') await go(landing);
  }, []);
  useLoad<EntryQuery>((opened) => {
    query.current = opened;
    void enter();
  });
  return useCallback(() => void enter(), [enter]);
}
