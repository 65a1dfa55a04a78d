import { MINUTE, type EpochMs } from '@/contract/time';

/**
 * Times of posts and comments are never in the future: a shop opened at 07:00 must not show a post of 08:10. Later times
 * are moved to the last minutes before `start`, one minute apart and in the same order. Returns where each of `times` is
 * then; other times stay.
 */
export function notInFuture(times: readonly EpochMs[], start: EpochMs): (at: EpochMs) => EpochMs {
  const latestFirst = [...new Set(times)].sort((a, b) => b - a);
  const moved = new Map<EpochMs, EpochMs>();
  let limit = start - MINUTE;
  for (const at of latestFirst) {
    const settled = Math.min(at, limit);
    moved.set(at, settled);
    limit = settled - (settled === at ? 0 : MINUTE);
  }
  return (at) => moved.get(at) ?? at;
}
