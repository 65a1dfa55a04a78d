import { beijingDay, DAY, HOUR, MINUTE, startOfBeijingDay, type EpochMs } from '@/contract/time';

import type { When } from '../types';

/** When `when` is, seen from `start`, in Beijing time. */
export function instant(when: When, start: EpochMs): EpochMs {
  const today = beijingDay(start);
  if ('daysAhead' in when) return startOfBeijingDay(today + when.daysAhead);
  const day = 'on' in when ? Math.floor(Date.parse(`${when.on}T00:00:00Z`) / DAY) : today - when.daysAgo;
  return startOfBeijingDay(day) + timeOfDay(when.time);
}

function timeOfDay(time: string): EpochMs {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}
