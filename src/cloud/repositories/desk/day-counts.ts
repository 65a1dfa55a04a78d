import type { Database, Ports, Reader, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import type { Source } from '@/contract/entry/landing';
import { beijingDay } from '@/contract/time';
import { addCounts, countsByDay, type Counts } from '@/domain/desk/counts';
import { countedEvents } from '@/domain/desk/order-events';

const isSame = (a: Counts, b: Counts) => Object.keys(addCounts(a, b, -1)).length === 0;

/** Documents in which a day is counted, so that not every order has to wait for the one before. */
const PARTS = 8;

const idOf = (day: number, part: number) => `${day}/${part}`;

/** What one shopper does is counted in one part: they wait for themselves only, and a phone has a part for each shopper. */
const partOf = (shopperId: string) => [...shopperId].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % PARTS;

interface Addition {
  readonly shopperId: string;
  readonly day: number;
  readonly more: Counts;
}

async function addToDay(tx: Transaction, { shopperId, day, more }: Addition): Promise<void> {
  const id = idOf(day, partOf(shopperId));
  const counts = (await tx.get('dayCounts', id))?.counts ?? {};
  tx.put('dayCounts', { id, counts: addCounts(counts, more) });
}

const countsOf = (record: OrderRecord | undefined) =>
  countsByDay(record ? countedEvents(record.order, record.source) : []);

/** Counts a change of an order on the days that it changes, in the transaction that writes it. */
export async function countOrderChange(
  tx: Transaction,
  before: OrderRecord | undefined,
  after: OrderRecord,
): Promise<void> {
  const [old, current] = [countsOf(before), countsOf(after)];
  for (const day of new Set([...old.keys(), ...current.keys()])) {
    const [was, is] = [old.get(day) ?? {}, current.get(day) ?? {}];
    if (!isSame(was, is)) await addToDay(tx, { shopperId: after.shopperId, day, more: addCounts(is, was, -1) });
  }
}

/** Reads what an order placed now will be counted in: in one go with what is locked last anyway. */
export function readOwnDayCounts(tx: Reader, { caller: { shopperId }, clock }: Pick<Ports, 'caller' | 'clock'>) {
  return tx.get('dayCounts', idOf(beijingDay(clock.now()), partOf(shopperId)));
}

interface Visit {
  readonly shopperId: string;
  readonly day: number;
  readonly source: Source;
}

/** Counts a visit, in the transaction that records it. */
export function countVisit(tx: Transaction, { source, ...visit }: Visit): Promise<void> {
  return addToDay(tx, { ...visit, more: { [`visits/${source}`]: 1 } });
}

/** What was counted on these days. */
export async function readDayCounts(
  db: Pick<Database, 'getMany'>,
  days: readonly number[],
): Promise<ReadonlyMap<number, Counts>> {
  const parts = Array.from({ length: PARTS }, (_none, part) => part);
  const ids = days.flatMap((day) => parts.map((part) => idOf(day, part)));
  const found = new Map<number, Counts>();
  for (const { id, counts } of await db.getMany('dayCounts', ids)) {
    const day = parseInt(id, 10);
    found.set(day, addCounts(found.get(day) ?? {}, counts));
  }
  return found;
}
