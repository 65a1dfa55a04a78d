import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';
import type { DeskVerbs } from '@/contract/verbs/desk';

type DeskAnswer<V extends keyof DeskVerbs> = Answer<V> | Result<never, Failure<'NOT_FOUND'>>;

/** The one guard of the desk: whoever is not the seller finds none, whatever she asks of it. */
export function forSeller<V extends keyof DeskVerbs>(handle: Handler<V>) {
  return async (input: Input<V>, ports: Ports): Promise<DeskAnswer<V>> =>
    ports.caller.shopperId === ports.sellerId ? handle(input, ports) : err(failure('NOT_FOUND', { what: 'desk' }));
}
