import { useReachBottom } from '@tarojs/taro';
import { useMemo } from 'react';

import { valueIn, type Remote } from '@/contract/remote';

import { inPages } from './split-pages';

/** A list as a page shows it. The next page is fetched when the end of the last one is reached. */
export function usePages<T>(
  remote: Remote<{ readonly items: readonly T[] }>,
  more: () => Promise<void>,
): readonly (readonly T[])[] {
  useReachBottom(() => void more());
  const items = valueIn(remote)?.items;
  return useMemo(() => inPages(items ?? []), [items]);
}
