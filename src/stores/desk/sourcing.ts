import { call } from '@/client';
import type { DeskSourcing, SourcedLineRef } from '@/contract/orders/desk-sourcing';
import type { Answer, Input } from '@/contract/verbs';
import { slowestState, sourcingStateOf } from '@/domain/orders/sourcing';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { deskResource } from './desk';

export { canLowerBalance } from '@/domain/orders/balance';

/** Pre-orders that the seller is buying. A page refreshes the list after a step. */
export const sourcingOrders = createList<'desk.listSourcing'>((query, cursor) =>
  call('desk.listSourcing', { ...query, ...cursorInput(cursor) }),
);

/** The lines of these orders that are furthest behind: a step is written for them. */
export function linesToMove(orders: readonly Pick<DeskSourcing, 'id' | 'sourcing'>[]): readonly SourcedLineRef[] {
  return orders.flatMap(({ id, sourcing }) => {
    const slowest = slowestState(sourcing);
    return sourcing
      .filter((line) => (sourcingStateOf(line) ?? 'ordered') === slowest)
      .map(({ skuId }) => ({ orderId: id, skuId }));
  });
}

type SourcingUpdate = Omit<Input<'desk.updateSourcing'>, 'requestId'>;

const sendUpdate = withRequestId<SourcingUpdate, Answer<'desk.updateSourcing'>>((input) =>
  call('desk.updateSourcing', input),
);

/** Adds one step to lines of several orders. */
export async function updateSourcing(input: SourcingUpdate): Promise<Answer<'desk.updateSourcing'>> {
  const answer = await sendUpdate(input);
  await deskResource.load({});
  return answer;
}

/** Asks the shopper for the balance. */
export async function callBalance(input: Input<'desk.callBalance'>): Promise<Answer<'desk.callBalance'>> {
  const answer = await call('desk.callBalance', input);
  await deskResource.load({});
  return answer;
}
