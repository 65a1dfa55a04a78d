import { SECOND, type EpochMs } from '@/contract/time';

interface BucketOptions {
  /** Tokens of a full bucket: what may come at once. */
  readonly size: number;
  readonly perSecond: number;
}

/** Callers whose buckets are remembered; beyond that the one longest unused is forgotten. */
const MAX_BUCKETS = 10_000;

/**
 * A token bucket for each caller, in the memory of this process. Takes a token, and tells how long to wait for the next
 * one, ms, if there is none; undefined if it was taken.
 */
export function createTokenBuckets({
  size,
  perSecond,
}: BucketOptions): (caller: string, now: EpochMs) => number | undefined {
  const buckets = new Map<string, { readonly tokens: number; readonly at: EpochMs }>();
  return (caller, now) => {
    const before = buckets.get(caller) ?? { tokens: size, at: now };
    // A clock that is set back fills nothing, and takes nothing away.
    const gained = (Math.max(0, now - before.at) / SECOND) * perSecond;
    const tokens = Math.min(size, before.tokens + gained);
    const isTaken = tokens >= 1;
    buckets.delete(caller);
    buckets.set(caller, { tokens: isTaken ? tokens - 1 : tokens, at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > MAX_BUCKETS && oldest !== undefined) buckets.delete(oldest);
    return isTaken ? undefined : Math.ceil(((1 - tokens) / perSecond) * SECOND);
  };
}
