import { beijingDay, DAY, HOUR, MINUTE, startOfBeijingDay, type EpochMs } from '@/contract/time';

import type { ContentTime } from '../types';

/** The instant of `time`, relative to `start`, in Beijing time. */
export function toEpochMs(time: ContentTime, start: EpochMs): EpochMs {
  const today = beijingDay(start);
  if ('daysAhead' in time) return startOfBeijingDay(today + time.daysAhead);
  const day = 'on' in time ? Math.floor(Date.parse(`${time.on}T00:00:00Z`) / DAY) : today - time.daysAgo;
  return startOfBeijingDay(day) + timeOfDay(time.time);
}

function timeOfDay(time: string): EpochMs {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}
