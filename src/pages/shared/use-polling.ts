import { useEffect } from 'react';

import { SECOND } from '@/contract/time';
import { usePageShown } from '@/platform/page/use-page-shown';

/** Ms: rare enough for the cloud, frequent enough that an answer arrives while the shopper is still on the page. */
const INTERVAL_MS = 15 * SECOND;

/** Polls while `enabled` and while the page is shown. */
export function usePolling(enabled: boolean, poll: () => Promise<void>, intervalMs = INTERVAL_MS): void {
  const shown = usePageShown();
  useEffect(() => {
    if (!enabled || !shown) return;
    const timer = setInterval(() => void poll(), intervalMs);
    return () => clearInterval(timer);
  }, [enabled, shown, poll, intervalMs]);
}
