import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import { DAY } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import type { Ports, Transaction } from '../ports';

/** How long a completed write is remembered; no phone repeats a request after that. */
const RETENTION = 30 * DAY;

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
  const intent = JSON.stringify([verb, request]);
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
    completed: [...recent, { id: requestId, intent, resultId: idOf(result.value), at }],
  });
  return result;
}
