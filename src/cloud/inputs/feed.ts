import { object, type GenericSchema } from 'valibot';

import type { FeedVerbs } from '@/contract/verbs/feed';

import { cursor, id } from './parts';

export const FEED_INPUTS = {
  'feed.list': object({ cursor }),
  'feed.get': object({ postId: id }),
} satisfies { readonly [V in keyof FeedVerbs]: GenericSchema<unknown, FeedVerbs[V]['input']> };
