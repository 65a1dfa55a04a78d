import type { Ports } from '@/cloud/ports';
import type { Order } from '@/contract/orders/order';
import { mapOk, type Result } from '@/contract/result';
import { orderForPayer } from '@/domain/gifts/gift';

/** A handler whose answer is an order of the caller: without what the giver of a gift may not know. */
export function forPayer<I, F>(
  handler: (input: I, ports: Ports) => Promise<Result<Order, F>>,
): (input: I, ports: Ports) => Promise<Result<Order, F>> {
  return async (input, ports) => mapOk(await handler(input, ports), orderForPayer);
}
