import { useState } from 'react';

import type { FigurePeriod, OrdersBehind } from '@/contract/desk/figures';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { figuresResource } from '@/stores/desk/figures';

/** Opens the orders behind a figure. */
export const openBehind = (behind: OrdersBehind) => void navigateTo({ to: 'desk-behind', behind });

export function useFigures() {
  const [period, setPeriod] = useState<FigurePeriod>('today');
  const { remote, reload } = figuresResource.use({ period });
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  return { period, setPeriod, remote, retry: () => void reload() };
}
