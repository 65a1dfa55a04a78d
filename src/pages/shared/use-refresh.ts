import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

import type { Remote } from '@/contract/remote';

/**
 * Keeps what a page shows fresh: what is already known is fetched again when the page opens with it and whenever the page
 * is shown anew. The first fetch of something unknown is its store's own.
 */
export function useFresh(status: Remote<unknown>['status'], reload: () => Promise<void>): void {
  const opened = useRef(status);
  opened.current = status;
  useEffect(() => {
    if (opened.current === 'ready' || opened.current === 'failed') void reload();
  }, [reload]);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) void reload();
    shown.current = true;
  });
}
