import { useEffect } from 'react';

import type { RefundState } from '@/contract/refunds/refund';
import { SECOND } from '@/contract/time';
import { usePageShown } from '@/platform/page/use-page-shown';

/** Polling intervals, ms. Polling then stops; for later news the shopper pulls down to refresh. */
const INTERVALS_MS = [2, 3, 5, 10, 20, 40].map((seconds) => seconds * SECOND);

/** States that end by the seller or the payment service. */
const POLLED_STATES: readonly (RefundState | undefined)[] = ['requested', 'refunding'];

/** Reloads at growing intervals while the state can change without the shopper and the page is visible. */
export function useRefundPolling(state: RefundState | undefined, reload: () => Promise<void>): void {
  const isShown = usePageShown();
  const isPolling = isShown && POLLED_STATES.includes(state);
  useEffect(() => {
    if (!isPolling) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const schedule = (attempt: number) => {
      const ms = INTERVALS_MS[attempt];
      if (ms === undefined || isStopped) return;
      timer = setTimeout(() => void reload().then(() => schedule(attempt + 1)), ms);
    };
    schedule(0);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [isPolling, state, reload]);
}
