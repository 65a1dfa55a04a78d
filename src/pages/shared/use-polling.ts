import { useEffect } from 'react';

import { SECOND } from '@/contract/time';
import { useShown } from '@/platform/page/use-page-shown';

/** Ms: long enough not to be a burden, short enough that an answer comes while one still looks. */
const PAUSE = 15 * SECOND;

/** Looks again every now and then while something is awaited and the page is before the shopper's eyes. */
export function useAgain(awaited: boolean, look: () => Promise<void>, pause = PAUSE): void {
  const shown = useShown();
  useEffect(() => {
    if (!awaited || !shown) return;
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, [awaited, shown, look, pause]);
}
