import { MINUTE, type EpochMs } from '@/contract/time';

/**
 * Writes of one shopper in a minute. Two a second, for a whole minute: no thumb does that, and what a shopper may have of
 * anything is bounded where it is written.
 */
export const WRITES_PER_MINUTE = 120;

/** Shoppers whose windows are remembered; beyond that the oldest is forgotten. */
const MAX_WINDOWS = 10_000;

/**
 * Counts the writes of each shopper by the minute, in memory: one that counted in a document would cost a write for each.
 * Several processes allow several times as much. Returns when to try again, or undefined when the write may go on.
 */
export function createRateWindow(): (shopperId: string, now: EpochMs) => EpochMs | undefined {
  /** In the order in which they began. */
  const windows = new Map<string, { readonly endsAt: EpochMs; writes: number }>();
  return (shopperId, now) => {
    const current = windows.get(shopperId);
    if (current && now < current.endsAt) {
      current.writes += 1;
      return current.writes > WRITES_PER_MINUTE ? current.endsAt : undefined;
    }
    windows.delete(shopperId);
    windows.set(shopperId, { endsAt: now + MINUTE, writes: 1 });
    const [oldest] = windows.keys();
    if (windows.size > MAX_WINDOWS && oldest !== undefined) windows.delete(oldest);
    return undefined;
  };
}
