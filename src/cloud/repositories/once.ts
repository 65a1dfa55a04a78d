import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import { DAY } from '@/contract/time';
import type { VerbName } from '@/contract/verbs';

import type { Ports, Transaction } from '../ports';

/** How long a write is remembered: no phone is at it for longer. */
const REMEMBERED = 30 * DAY;

/** A write that may be sent again. */
export interface Write<T, F> {
  readonly verb: VerbName;
  /** What is asked for, under the id that her phone gave this one intent. */
  readonly wish: { readonly requestId: string };
  readonly act: () => Promise<Result<T, F>> | Result<T, F>;
  /** The id of what it made. */
  readonly idOf: (made: T) => string;
  /** Answers when it was done before, with what it made then. */
  readonly again: (id: string) => Promise<Result<T, F>> | Result<T, F>;
}

/**
 * Does this write of the caller's once. That it is done is written in the transaction of the thing itself, so that either
 * both are there or neither. Request ids are each shopper's own: no one can spend, or read, another's.
 */
export async function once<T, F>(
  tx: Transaction,
  { caller: { shopperId }, clock }: Pick<Ports, 'caller' | 'clock'>,
  { verb, wish, act, idOf, again }: Write<T, F>,
): Promise<Result<T, F | Failure<'REQUEST_REUSED'>>> {
  const { requestId } = wish;
  const intent = JSON.stringify([verb, wish]);
  const done = (await tx.get('requests', shopperId))?.done ?? [];
  const seen = done.find(({ id }) => id === requestId);
  if (seen) return seen.intent === intent ? again(seen.made) : err(failure('REQUEST_REUSED', { requestId }));
  const result = await act();
  if (!result.ok) return result;
  const at = clock.now();
  const fresh = done.filter((request) => at - request.at <= REMEMBERED);
  tx.put('requests', { id: shopperId, done: [...fresh, { id: requestId, intent, made: idOf(result.value), at }] });
  return result;
}
