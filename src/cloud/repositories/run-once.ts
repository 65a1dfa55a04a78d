import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import { DAY } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import type { Ports, Transaction } from '../ports';

/** How long a completed write is remembered; no phone repeats a request after that. */
const RETENTION = 30 * DAY;

/** Writes of one shopper that are remembered: many more than a phone can have under way. */
const MAX_REMEMBERED = 50;

/** A write that the phone may send more than once. */
export interface IdempotentWrite<T, F> {
  readonly verb: VerbName;
  /** The input, with the id that the phone gave to this one intent. */
  readonly request: { readonly requestId: string };
  readonly run: () => Promise<Result<T, F>> | Result<T, F>;
  /** Id of the result, stored with the request. */
  readonly idOf: (result: T) => string;
  /** Answers a request that was completed before, from the id of its result. */
  readonly replay: (resultId: string) => Promise<Result<T, F>> | Result<T, F>;
}

/**
 * Runs a write of the caller at most once per request id. The completed request is stored in the same transaction as
 * the write, so that both exist or neither. Request ids belong to one shopper: no one can use or read another's.
 */
export async function runOnce<T, F>(
  tx: Transaction,
  { caller: { shopperId }, clock }: Pick<Ports, 'caller' | 'clock'>,
  { verb, request, run, idOf, replay }: IdempotentWrite<T, F>,
): Promise<Result<T, F | Failure<'REQUEST_REUSED'>>> {
  const { requestId } = request;
  const intent = fingerprint(JSON.stringify([verb, request]));
  const completed = (await tx.get('requests', shopperId))?.completed ?? [];
  const previous = completed.find(({ id }) => id === requestId);
  if (previous)
    return previous.intent === intent ? replay(previous.resultId) : err(failure('REQUEST_REUSED', { requestId }));
  const result = await run();
  if (!result.ok) return result;
  const at = clock.now();
  const recent = completed.filter((earlier) => at - earlier.at <= RETENTION);
  tx.put('requests', {
    id: shopperId,
    completed: [...recent, { id: requestId, intent, resultId: idOf(result.value), at }].slice(-MAX_REMEMBERED),
  });
  return result;
}

/** Whether the caller has completed a request with this id. */
export async function wasCompleted(
  { db, caller }: Pick<Ports, 'db' | 'caller'>,
  { requestId }: { readonly requestId: string },
): Promise<boolean> {
  const record = await db.get('requests', caller.shopperId);
  return record?.completed.some(({ id }) => id === requestId) ?? false;
}

/** Initial values of the two halves of a fingerprint; any two different ones do. */
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
const HEX_DIGITS = 8;

/** 64 bits of a text (FNV-1a twice), to tell an intent from another without storing it. No protection against forgery. */
function fingerprint(text: string): string {
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(HEX_DIGITS, '0');
  }).join('');
}
