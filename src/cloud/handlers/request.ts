import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import type { VerbName } from '@/contract/verbs';

import type { Ports, Transaction } from '../ports';

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
  { caller }: Pick<Ports, 'caller'>,
  { verb, wish, act, idOf, again }: Write<T, F>,
): Promise<Result<T, F | Failure<'REQUEST_REUSED'>>> {
  const { requestId } = wish;
  const id = `${caller.shopperId}.${requestId}`;
  const intent = JSON.stringify([verb, wish]);
  const seen = await tx.get('requests', id);
  if (seen) return seen.intent === intent ? again(seen.made) : err(failure('REQUEST_REUSED', { requestId }));
  const done = await act();
  if (done.ok) tx.put('requests', { id, intent, made: idOf(done.value) });
  return done;
}
