import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deskResource } from '@/stores/desk/desk';

/** How much waits for the seller. */
export function useDeskHome() {
  const { remote, reload } = deskResource.use({});
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  return { remote, retry: () => void reload(), toFeed: () => void navigateTo({ to: 'feed' }) };
}
