import { useLoad } from '@tarojs/taro';
import { useCallback, useRef } from 'react';

import type { Landing } from '@/contract/entry/landing';
import { navigateTo, type Route } from '@/platform/navigation/navigation';
import { dismissNotice } from '@/stores/entry/notices';
import { resolveEntry, type EntryQuery } from '@/stores/entry/resolve-entry';

/** The page a code leads to; undefined for the feed itself. */
function routeOf(landing: Landing): Route | undefined {
  switch (landing.to) {
    case 'feed':
      return undefined;
    case 'catalog':
      return { to: 'catalog', ...(landing.id !== undefined && { query: { categoryId: landing.id } }) };
    default:
      return landing;
  }
}

/** Resolves the code the shopper arrived with and opens its page, once. Returns a function that retries. */
export function useEntry(): () => void {
  const query = useRef<EntryQuery>({});
  const isResolving = useRef(false);
  const enter = useCallback(async () => {
    if (isResolving.current) return;
    isResolving.current = true;
    dismissNotice('unreachable');
    const landing = await resolveEntry(query.current);
    isResolving.current = false;
    const route = landing && routeOf(landing);
    if (route) await navigateTo(route);
  }, []);
  useLoad<EntryQuery>((opened) => {
    query.current = opened;
    void enter();
  });
  return useCallback(() => void enter(), [enter]);
}
