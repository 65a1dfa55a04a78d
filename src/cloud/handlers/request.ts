import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

import type { Ports, Transaction } from '../ports';

/** One intent of one shopper: the id her phone gave it, and what it was, as text. */
export interface Intent {
  readonly requestId: string;
  readonly intent: string;
}

/** Request ids are each shopper's own: no one can spend, or read, another's. */
function keyOf({ shopperId }: Ports['caller'], requestId: string): string {
  return `${shopperId}.${requestId}`;
}

/** What this request made when it was first done; undefined if it is new. */
export async function madeBefore(
  tx: Transaction,
  caller: Ports['caller'],
  { requestId, intent }: Intent,
): Promise<Result<string | undefined, Failure<'REQUEST_REUSED'>>> {
  const seen = await tx.get('requests', keyOf(caller, requestId));
  if (seen && seen.intent !== intent) return err(failure('REQUEST_REUSED', { requestId }));
  return ok(seen?.made);
}

/** Written in the transaction of the thing itself, so that either both are there or neither. */
export function rememberRequest(
  tx: Transaction,
  caller: Ports['caller'],
  { requestId, intent, made }: Intent & { readonly made: string },
): void {
  tx.put('requests', { id: keyOf(caller, requestId), intent, made });
}
