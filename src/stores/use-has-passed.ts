import { useEffect, useState } from 'react';

import { cloudNow } from '@/client';
import { HOUR, type EpochMs } from '@/contract/time';
import { usePageShown } from '@/platform/page/use-page-shown';

/** JavaScript timers are limited to 31 bits of ms (24 days); a longer one would fire at once. */
const MAX_DELAY = 6 * HOUR;

/** Whether an instant has passed, by the cloud's clock; updates while the page is shown. */
export function useHasPassed(until: EpochMs): boolean {
  const shown = usePageShown();
  const [hasPassed, setHasPassed] = useState(() => cloudNow() >= until);
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      const left = until - cloudNow();
      setHasPassed(left <= 0);
      if (left > 0) timer = setTimeout(check, Math.min(left, MAX_DELAY));
    };
    check();
    return () => clearTimeout(timer);
  }, [until, shown]);
  return hasPassed;
}
