import type { DocumentChange } from '@/contract/edited-document';
import { LIMITS } from '@/contract/limits';
import type { VerbName } from '@/contract/verbs';

import type { Ports } from '../ports';

/** A history with one more change of the caller: the latest ones, oldest first. */
export function withChange(
  history: readonly DocumentChange[],
  verb: VerbName,
  { caller, clock }: Pick<Ports, 'caller' | 'clock'>,
): readonly DocumentChange[] {
  return [...history, { at: clock.now(), by: caller.shopperId, verb }].slice(-LIMITS.history);
}

/** A record with one more change of the seller in its history; the version, where it has one, stays. */
export function changedBySeller<R extends { readonly history?: readonly DocumentChange[] }>(
  record: R,
  verb: VerbName,
  context: Pick<Ports, 'caller' | 'clock'>,
): R {
  return { ...record, history: withChange(record.history ?? [], verb, context) };
}
