import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from './request-id';
import { createResource } from './resource';

const ALL = {};

export const basketsResource = createResource((input: Input<'desk.baskets'>) => call('desk.baskets', input));

let intent: Intent | undefined;

/** Puts an order together. The same one tried again, after no answer, is the same one to the cloud. */
export async function orderFor(wish: Omit<Input<'desk.orderFor'>, 'requestId'>): Promise<Answer<'desk.orderFor'>> {
  intent = requestIdFor(JSON.stringify(wish), intent);
  const answer = await call('desk.orderFor', { requestId: intent.id, ...wish });
  if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
  if (answer.ok) await basketsResource.load(ALL);
  return answer;
}

export async function endBasket(basketId: string): Promise<Answer<'desk.endBasket'>> {
  const answer = await call('desk.endBasket', { basketId });
  await basketsResource.load(ALL);
  return answer;
}
