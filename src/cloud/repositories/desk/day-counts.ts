import type { Database, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import type { Source } from '@/contract/entry/landing';
import { addCounts, countsByDay, type Counts } from '@/domain/desk/counts';
import { countedEvents } from '@/domain/desk/order-events';

const isSame = (a: Counts, b: Counts) => Object.keys(addCounts(a, b, -1)).length === 0;

async function addToDay(tx: Transaction, day: number, more: Counts): Promise<void> {
  const id = String(day);
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
    if (!isSame(was, is)) await addToDay(tx, day, addCounts(is, was, -1));
  }
}

/** Counts a visit, in the transaction that records it. */
export function countVisit(tx: Transaction, day: number, source: Source): Promise<void> {
  return addToDay(tx, day, { [`visits/${source}`]: 1 });
}

/** What was counted on these days. */
export async function readDayCounts(
  db: Pick<Database, 'getMany'>,
  days: readonly number[],
): Promise<ReadonlyMap<number, Counts>> {
  const found = await db.getMany('dayCounts', days.map(String));
  return new Map(found.map(({ id, counts }) => [Number(id), counts]));
}
