import { useEffect, useRef, useState } from 'react';

import { cloudNow } from '@/client';
import { SECOND, type EpochMs } from '@/contract/time';
import { useShown } from '@/platform/page/use-page-shown';

/** Just past the next whole second of what is left, as ms from now: then one second less is shown. */
function untilNextTick(leftMs: number): number {
  return (leftMs % SECOND) + 1;
}

/**
 * Ms left until an instant, on the cloud's clock: the phone's may be wrong. Counts once a second and only while its page
 * is shown; never below nought. `onOver` is called once, when nothing is left. Whoever uses it is drawn once a second:
 * give it a component of its own.
 */
export function useCountdown(until: EpochMs, onOver: () => void): number {
  const shown = useShown();
  const [left, setLeft] = useState(() => Math.max(0, until - cloudNow()));
  const over = useRef(onOver);
  over.current = onOver;
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
