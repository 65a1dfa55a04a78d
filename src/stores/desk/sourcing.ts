import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { deskResource } from './desk';

/** Pre-orders that the seller is buying. A page refreshes the list after a step. */
export const sourcingOrders = createList<'desk.listSourcing'>((query, cursor) =>
  call('desk.listSourcing', { ...query, ...cursorInput(cursor) }),
);

type SourcingUpdate = Omit<Input<'desk.updateSourcing'>, 'requestId'>;

/** Adds one step to lines of several orders. */
export const updateSourcing = withRequestId<SourcingUpdate, Answer<'desk.updateSourcing'>>((input) =>
  call('desk.updateSourcing', input),
);

/** Asks the shopper for the balance. */
export async function callBalance(input: Input<'desk.callBalance'>): Promise<Answer<'desk.callBalance'>> {
  const answer = await call('desk.callBalance', input);
  await deskResource.load({});
  return answer;
}
