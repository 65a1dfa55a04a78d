import { call, firstScreen } from '@/client';
import type { PostCard } from '@/contract/feed/post';
import type { Input } from '@/contract/verbs';

import { lastSeen } from '../last-seen';
import { createList, cursorInput, toLoadedList, type LoadedList } from '../list';
import { createResource } from '../resource';
import { nextActivityVersion, storePostActivities } from './post-activity';

/** Older than every answer. */
const SEEN_VERSION = 0;

function shippedFeed(): LoadedList<PostCard> | undefined {
  const page = firstScreen()?.feed;
  return page && toLoadedList(page.items, page);
}

const seenFeed = lastSeen<LoadedList<PostCard>>('feed', {
  shipped: shippedFeed,
  onRead: ({ items }) => storePostActivities(items, SEEN_VERSION),
});

export const feedList = createList<'feed.list'>(async (query, cursor) => {
  const version = nextActivityVersion();
  const answer = await call('feed.list', { ...query, ...cursorInput(cursor) });
  if (answer.ok) storePostActivities(answer.value.items, version);
  return answer;
}, seenFeed);

export const postResource = createResource(async (input: Input<'feed.get'>) => {
  const version = nextActivityVersion();
  const answer = await call('feed.get', input);
  if (answer.ok) storePostActivities([answer.value], version);
  return answer;
});
