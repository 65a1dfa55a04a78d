import {
  boolean,
  exactOptional,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';

import { FEED_FILTERS } from '@/contract/feed/feed-query';
import { LIMITS } from '@/contract/limits';
import { TEXT_VIOLATIONS } from '@/contract/moderation';
import type { FeedVerbs } from '@/contract/verbs/feed';

import { id } from './schemas';

/** Pinned or not, time and id of the last post shown. */
const feedCursor = exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars)));

export const FEED_INPUTS = {
  'feed.list': object({
    filter: exactOptional(picklist(FEED_FILTERS)),
    goodsId: exactOptional(id),
    cursor: feedCursor,
  }),
  'feed.get': object({ postId: id }),
  'feed.like': object({ postId: id, liked: boolean() }),
  'feed.comment': object({
    requestId: id,
    postId: id,
    text: pipe(string(), maxLength(LIMITS.commentChars)),
    replyTo: exactOptional(id),
  }),
  'feed.deleteComment': object({ postId: id, commentId: id }),
  'feed.report': object({ postId: id, commentId: id, reason: picklist(TEXT_VIOLATIONS) }),
} satisfies { readonly [V in keyof FeedVerbs]: GenericSchema<unknown, FeedVerbs[V]['input']> };
