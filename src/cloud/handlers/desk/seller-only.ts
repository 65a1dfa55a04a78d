import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';
import type { DeskVerbs } from '@/contract/verbs/desk';

type DeskAnswer<V extends keyof DeskVerbs> = Answer<V> | Result<never, Failure<'NOT_FOUND'>>;

/** Guards every desk verb: for any caller but the seller it answers NOT_FOUND. */
export function sellerOnly<V extends keyof DeskVerbs>(handle: Handler<V>) {
  return async (input: Input<V>, ports: Ports): Promise<DeskAnswer<V>> =>
    ports.caller.shopperId === ports.sellerId ? handle(input, ports) : err(failure('NOT_FOUND', { what: 'desk' }));
}
