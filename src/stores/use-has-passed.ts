import { useEffect, useState } from 'react';

import { cloudNow } from '@/client';
import { HOUR, type EpochMs } from '@/contract/time';
import { useShown } from '@/platform/page/use-page-shown';

/** A timer of a month would go off at once: JavaScript counts them in 31 bits. */
const LONGEST = 6 * HOUR;

/** Whether an instant has come, on the cloud's clock; changes by itself while the page is shown. */
export function useOver(until: EpochMs): boolean {
  const shown = useShown();
  const [over, setOver] = useState(() => cloudNow() >= until);
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = until - cloudNow();
      setOver(left <= 0);
      if (left > 0) timer = setTimeout(look, Math.min(left, LONGEST));
    };
    look();
    return () => clearTimeout(timer);
  }, [until, shown]);
  return over;
}
