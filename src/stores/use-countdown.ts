import { useEffect, useRef, useState } from 'react';

import { cloudNow } from '@/client';
import { SECOND, type EpochMs } from '@/contract/time';
import { usePageShown } from '@/platform/page/use-page-shown';

/** Ms until just after the next whole second of the remaining time, when the display changes. */
function untilNextTick(leftMs: number): number {
  return (leftMs % SECOND) + 1;
}

/**
 * Ms remaining until an instant, by the cloud's clock, as the phone's may be wrong; never negative. Updates every
 * second while its page is shown. `onExpire` is called once, at zero. It renders its component every second: use it in
 * a small one.
 */
export function useCountdown(until: EpochMs, onExpire: () => void): number {
  const shown = usePageShown();
  const [left, setLeft] = useState(() => Math.max(0, until - cloudNow()));
  const over = useRef(onExpire);
  over.current = onExpire;
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const now = Math.max(0, until - cloudNow());
      setLeft(now);
      if (now > 0) timer = setTimeout(tick, untilNextTick(now));
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, shown]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) over.current();
  }, [isOver, until]);
  return left;
}
