import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

import type { Remote } from '@/contract/remote';

/**
 * Reloads data that is already loaded (or failed) when the page opens, and whenever the page is shown again. The first
 * load is left to the store.
 */
export function useRefreshOnShow(status: Remote<unknown>['status'], reload: () => Promise<void>): void {
  const statusRef = useRef(status);
  statusRef.current = status;
  useEffect(() => {
    if (statusRef.current === 'ready' || statusRef.current === 'failed') void reload();
  }, [reload]);
  const wasShown = useRef(false);
  useDidShow(() => {
    if (wasShown.current) void reload();
    wasShown.current = true;
  });
}
