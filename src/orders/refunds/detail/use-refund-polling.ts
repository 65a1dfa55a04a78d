import { useEffect } from 'react';

import type { RefundState } from '@/contract/refunds/refund';
import { SECOND } from '@/contract/time';
import { useShown } from '@/platform/page/use-page-shown';

/** Waits between looks, ms: news may be seconds away or a day, and she pulls the page down for the latter. */
const WAITS = [2, 3, 5, 10, 20, 40].map((seconds) => seconds * SECOND);

/** States that someone else ends: the seller, or the payment service. */
const WAITING: readonly (RefundState | undefined)[] = ['requested', 'refunding'];

/** Looks again by itself, ever less often, while news may come and the page is before her eyes. */
export function useWatch(state: RefundState | undefined, look: () => Promise<void>): void {
  const shown = useShown();
  const isWaiting = shown && WAITING.includes(state);
  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const wait = (turn: number) => {
      const ms = WAITS[turn];
      if (ms === undefined || over) return;
      timer = setTimeout(() => void look().then(() => wait(turn + 1)), ms);
    };
    wait(0);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isWaiting, state, look]);
}
