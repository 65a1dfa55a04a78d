import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, type Result } from '@/contract/result';

type SellerVerb = (input: never, ports: Ports) => Promise<Result<unknown, Failure>>;

/** Guards every handler of a table: for any caller but the seller it answers NOT_FOUND, whatever the input. */
export function sellerOnly<T extends Readonly<Record<keyof T, SellerVerb>>>(handlers: T): T {
  const guard =
    (handle: SellerVerb): SellerVerb =>
    async (input, ports) =>
      isSeller(ports) ? handle(input, ports) : err(failure('NOT_FOUND', { what: 'desk' }));
  // The same keys with the same signatures, and NOT_FOUND is a failure of every desk verb; `fromEntries` forgets both.
  return Object.fromEntries(Object.entries<SellerVerb>(handlers).map(([verb, handle]) => [verb, guard(handle)])) as T;
}

/** A shop whose seller is not configured has none: two missing ids are not the same account. */
export const isSeller = ({ caller, sellerId }: Pick<Ports, 'caller' | 'sellerId'>) =>
  sellerId !== '' && caller.shopperId === sellerId;
