import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

/** The end of the last of `days` whole Beijing days after the day on which it is created. */
export function preparedOrderExpiry(now: EpochMs, days: number): EpochMs {
  return startOfBeijingDay(beijingDay(now) + days + 1);
}
