import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createList, fromCursor } from '../list';
import { createResource } from '../resource';
import { learnTalks, talkTurn } from './comments';

export const feedList = createList<'feed.list'>(async (query, cursor) => {
  const asked = talkTurn();
  const answer = await call('feed.list', { ...query, ...fromCursor(cursor) });
  if (answer.ok) learnTalks(answer.value.items, asked);
  return answer;
});

export const postResource = createResource(async (input: Input<'feed.get'>) => {
  const asked = talkTurn();
  const answer = await call('feed.get', input);
  if (answer.ok) learnTalks([answer.value], asked);
  return answer;
});
