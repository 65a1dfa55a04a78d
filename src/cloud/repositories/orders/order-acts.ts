import type { OrderRecord } from '@/cloud/records';
import type { DeskAct } from '@/contract/desk/desk-order';
import { LIMITS } from '@/contract/limits';

/** The record with one more entry in the history of what the seller did; the oldest entries give way. */
export function withAct(record: OrderRecord, act: DeskAct): OrderRecord {
  return { ...record, acts: [...(record.acts ?? []), act].slice(-LIMITS.deskActs) };
}
