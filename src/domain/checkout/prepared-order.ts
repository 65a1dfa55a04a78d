import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

/** The end of the last of `days` whole Beijing days after the one on which it is made. */
export function basketUntil(now: EpochMs, days: number): EpochMs {
  return startOfBeijingDay(beijingDay(now) + days + 1);
}
