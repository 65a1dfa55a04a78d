import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { createResource } from '../resource';
import { nextActivityVersion, storePostActivities } from './post-activity';

export const feedList = createList<'feed.list'>(async (query, cursor) => {
  const version = nextActivityVersion();
  const answer = await call('feed.list', { ...query, ...cursorInput(cursor) });
  if (answer.ok) storePostActivities(answer.value.items, version);
  return answer;
});

export const postResource = createResource(async (input: Input<'feed.get'>) => {
  const version = nextActivityVersion();
  const answer = await call('feed.get', input);
  if (answer.ok) storePostActivities([answer.value], version);
  return answer;
});
