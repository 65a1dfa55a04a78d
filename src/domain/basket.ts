import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

/** The end of the last of `days` whole Beijing days after the one on which it is made. */
export function basketUntil(now: EpochMs, days: number): EpochMs {
  return startOfBeijingDay(beijingDay(now) + days + 1);
}

/** Whether it can be opened: its time is not over, and the seller has not taken it back. */
export function isBasketOpen(
  { until, endedAt }: { readonly until: EpochMs; readonly endedAt?: EpochMs },
  now: EpochMs,
): boolean {
  return now < until && endedAt === undefined;
}
