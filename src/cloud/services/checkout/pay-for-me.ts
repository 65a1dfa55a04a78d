import type { Ports } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { amountDueNow } from '@/contract/cart/quote';
import type { PayForMeOrder } from '@/contract/checkout/pay-for-me';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';

/**
 * The order behind a pay-for-me link. Anyone with the id may see what `toPayForMeOrder` returns and pay: the id can't
 * be guessed, and only the order's shopper shares it.
 */
export async function findPayForMeOrder(
  { db, catalog }: Pick<Ports, 'db' | 'catalog'>,
  payForMeId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const link = catalog.shop.payForMe ? await db.get('payForMeLinks', payForMeId) : undefined;
  const record = link && (await db.get('orders', link.orderId));
  return record ? ok(record) : err(failure('NOT_FOUND', { what: 'pay-for-me' }));
}

function stateOf({ state }: Order): PayForMeOrder['state'] {
  if (state === 'awaiting-payment') return 'open';
  return state === 'cancelled' ? 'cancelled' : 'paid';
}

/** Copies field by field, so that nothing private of the order is exposed. */
export function toPayForMeOrder(id: string, order: Order): PayForMeOrder {
  return {
    id,
    state: stateOf(order),
    lines: order.lines.map(({ title, options, picture, quantity }) => ({ title, options, picture, quantity })),
    due: amountDueNow(order),
    payBy: order.payBy,
  };
}
