import { SECOND, type EpochMs } from '@/contract/time';

/**
 * A smaller step back is suppressed, as it would make a countdown jump; a larger one is a correction and is applied,
 * ms.
 */
const MAX_SMOOTHED_STEP = 5 * SECOND;

export interface ServerClock {
  readonly now: () => EpochMs;
  /** Adjusts the estimate by a reply: the cloud's time in it, and the phone's times of request and reply. */
  readonly synchronize: (reply: {
    readonly now: EpochMs;
    readonly sentAt: EpochMs;
    readonly receivedAt: EpochMs;
  }) => void;
}

/** Estimates the cloud's time from the phone's clock. The quickest reply so far gives the most precise offset. */
export function createServerClock(phoneNow: () => EpochMs): ServerClock {
  let offset = 0;
  let quickestMs = Infinity;
  let last = 0;
  return {
    now() {
      const estimate = phoneNow() + offset;
      last = estimate < last && last - estimate < MAX_SMOOTHED_STEP ? last : estimate;
      return last;
    },
    synchronize({ now, sentAt, receivedAt }) {
      const tookMs = Math.max(0, receivedAt - sentAt);
      const measured = now + tookMs / 2 - receivedAt;
      // When the phone's clock was changed meanwhile, older measurements are wrong.
      if (tookMs > quickestMs && Math.abs(measured - offset) < MAX_SMOOTHED_STEP) return;
      quickestMs = tookMs;
      offset = Math.round(measured);
    },
  };
}
