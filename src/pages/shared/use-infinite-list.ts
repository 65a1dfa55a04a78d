import { useReachBottom } from '@tarojs/taro';
import { useMemo } from 'react';

import { valueIn, type Remote } from '@/contract/remote';

import { chunkPages } from './chunk-pages';

/** A paged list, in chunks. Scrolling to the end of the page loads more. */
export function useInfiniteList<T>(
  remote: Remote<{ readonly items: readonly T[] }>,
  loadMore: () => Promise<void>,
): readonly (readonly T[])[] {
  useReachBottom(() => void loadMore());
  const items = valueIn(remote)?.items;
  return useMemo(() => chunkPages(items ?? []), [items]);
}
