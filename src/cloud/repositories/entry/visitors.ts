import type { Ports, Reader } from '@/cloud/ports';
import type { VisitorRecord } from '@/cloud/shopper-records';
import type { Source } from '@/contract/entry/landing';
import { beijingDay } from '@/contract/time';
import { attributedSource } from '@/domain/entry/attribution';

type CallerAndClock = Pick<Ports, 'caller' | 'clock'>;

/** The caller's visitor record; an empty one if there is none. */
export async function readVisitor(db: Reader, { caller }: Pick<Ports, 'caller'>): Promise<VisitorRecord> {
  return (await db.get('visitors', caller.shopperId)) ?? { id: caller.shopperId, recordedRequestIds: [], groups: [] };
}

/** The source of the caller's last visit, if less than a day ago. */
export async function readSource(db: Reader, ports: CallerAndClock): Promise<Source | undefined> {
  return attributedSource((await readVisitor(db, ports)).lastTouch, ports.clock.now());
}

/** The visitor's groups of that Beijing day. */
export function groupsOnDay({ groups }: VisitorRecord, day: number): VisitorRecord['groups'] {
  return groups.filter((group) => group.day === day);
}

/** The groups the caller came from today. Not read if the shop has no group promotions. */
export async function readGroupIds(
  db: Reader,
  { catalog, ...ports }: CallerAndClock & Pick<Ports, 'catalog'>,
): Promise<readonly string[]> {
  if (!catalog.promotions.some(({ groupId }) => groupId !== undefined)) return [];
  const visitor = await readVisitor(db, ports);
  return groupsOnDay(visitor, beijingDay(ports.clock.now())).map(({ id }) => id);
}
