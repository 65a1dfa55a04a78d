import type { Ports } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { dueNow } from '@/contract/cart/quote';
import type { Favour } from '@/contract/checkout/pay-for-me';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';

/**
 * The order that a friend was asked to pay. Whoever holds the id may see what `toFavour` shows and pay it: the id can't be
 * guessed, and its shopper alone handed it on.
 */
export async function findAsked(
  { db, window }: Pick<Ports, 'db' | 'window'>,
  favourId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const favour = window.shop.payForMe ? await db.get('payForMeLinks', favourId) : undefined;
  const record = favour && (await db.get('orders', favour.orderId));
  return record ? ok(record) : err(failure('NOT_FOUND', { what: 'favour' }));
}

function stateOf({ state }: Order): Favour['state'] {
  if (state === 'awaiting-payment') return 'open';
  return state === 'cancelled' ? 'over' : 'paid';
}

/** Field by field: nothing of an order leaves but what is named here. */
export function toFavour(id: string, order: Order): Favour {
  return {
    id,
    state: stateOf(order),
    lines: order.lines.map(({ title, options, picture, quantity }) => ({ title, options, picture, quantity })),
    due: dueNow(order),
    payBy: order.payBy,
  };
}
