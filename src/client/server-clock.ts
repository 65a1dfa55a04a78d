import { SECOND, type EpochMs } from '@/contract/time';

/** A step back larger than this is a correction of the clock and is followed; a smaller one would make a countdown jump. */
const CORRECTION = 5 * SECOND;

export interface ServerClock {
  readonly now: () => EpochMs;
  /** A reply: what the cloud's clock said, and when on the phone's clock it was asked and heard. */
  readonly learn: (reply: { readonly now: EpochMs; readonly sentAt: EpochMs; readonly heardAt: EpochMs }) => void;
}

/** The cloud's time, read from the phone's clock: the quickest reply so far says best how far apart they are. */
export function createServerClock(phoneNow: () => EpochMs): ServerClock {
  let offset = 0;
  let quickest = Infinity;
  let last = 0;
  return {
    now() {
      const estimate = phoneNow() + offset;
      last = estimate < last && last - estimate < CORRECTION ? last : estimate;
      return last;
    },
    learn({ now, sentAt, heardAt }) {
      const took = Math.max(0, heardAt - sentAt);
      const heard = now + took / 2 - heardAt;
      // A phone whose clock was set meanwhile makes every old measurement worthless.
      if (took > quickest && Math.abs(heard - offset) < CORRECTION) return;
      quickest = took;
      offset = Math.round(heard);
    },
  };
}
