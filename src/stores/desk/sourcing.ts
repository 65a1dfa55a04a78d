import { call } from '@/client';
import type { DeskSourcing, SourcedLineRef } from '@/contract/orders/desk-sourcing';
import type { Input } from '@/contract/verbs';
import { slowestState, sourcingStateOf } from '@/domain/orders/sourcing';

import { listOf } from '../list';
import { sendOnce, type Unsent } from '../request-id';
import { counted } from './desk';

export { canLowerBalance } from '@/domain/orders/balance';

/** Pre-orders that the seller is buying. A page refreshes the list after a step. */
export const sourcingOrders = listOf('desk.listSourcing');

/** The lines of these orders that are furthest behind: a step is written for them. */
export function linesToMove(orders: readonly Pick<DeskSourcing, 'id' | 'sourcing'>[]): readonly SourcedLineRef[] {
  return orders.flatMap(({ id, sourcing }) => {
    const slowest = slowestState(sourcing);
    return sourcing
      .filter((line) => (sourcingStateOf(line) ?? 'ordered') === slowest)
      .map(({ skuId }) => ({ orderId: id, skuId }));
  });
}

const sendUpdate = sendOnce('desk.updateSourcing');

/** Adds one step to lines of several orders. */
export const updateSourcing = (input: Unsent<'desk.updateSourcing'>) => counted(sendUpdate(input));

/** Asks the shopper for the balance. */
export const callBalance = (input: Input<'desk.callBalance'>) => counted(call('desk.callBalance', input));
