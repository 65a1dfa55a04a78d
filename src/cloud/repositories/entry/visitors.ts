import type { Ports, Reader } from '@/cloud/ports';
import type { GuestRecord } from '@/cloud/records';
import type { Source } from '@/contract/entry/landing';
import { beijingDay } from '@/contract/time';
import { sourceOf } from '@/domain/entry/attribution';

type Here = Pick<Ports, 'caller' | 'clock'>;

/** How the caller came, as far as it is known. */
export async function readGuest(db: Reader, { caller }: Pick<Ports, 'caller'>): Promise<GuestRecord> {
  return (await db.get('visitors', caller.shopperId)) ?? { id: caller.shopperId, noted: [], groups: [] };
}

/** What brought the caller, if it was less than a day ago. */
export async function readSource(db: Reader, here: Here): Promise<Source | undefined> {
  return sourceOf((await readGuest(db, here)).touch, here.clock.now());
}

/** The groups among those she came from for which that day is not over. */
export function groupsOn({ groups }: GuestRecord, day: number): GuestRecord['groups'] {
  return groups.filter((group) => group.day === day);
}

/** The groups that the caller came from today; not asked for in a shop that has nothing for any group. */
export async function readGroupIds(
  db: Reader,
  { window, ...here }: Here & Pick<Ports, 'window'>,
): Promise<readonly string[]> {
  if (!window.promotions.some(({ groupId }) => groupId !== undefined)) return [];
  const guest = await readGuest(db, here);
  return groupsOn(guest, beijingDay(here.clock.now())).map(({ id }) => id);
}
