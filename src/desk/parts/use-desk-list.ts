import type { Remote } from '@/contract/remote';
import { useInfiniteList } from '@/pages/shared/use-infinite-list';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import type { LoadedList } from '@/stores/list';

interface Listed<T> {
  readonly remote: Remote<LoadedList<T>>;
  readonly refresh: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

/** A list of the desk in chunks: refreshed on show and by pulling down, longer at its end. For `DeskList`. */
export interface DeskListState<T> extends Listed<T> {
  readonly pages: readonly (readonly T[])[];
}

export function useDeskList<T>(listed: Listed<T>): DeskListState<T> {
  const { remote, refresh, loadMore } = listed;
  useRefreshOnShow(remote.status, refresh);
  useRefreshOnPullDown(refresh);
  return { ...listed, pages: useInfiniteList(remote, loadMore) };
}
