import { boolean, exactOptional, maxLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { FEED_SHOWS } from '@/contract/feed/feed-query';
import { LIMITS } from '@/contract/limits';
import { WORD_TROUBLES } from '@/contract/moderation';
import type { FeedVerbs } from '@/contract/verbs/feed';

import { cursor, id } from './schemas';

export const FEED_INPUTS = {
  'feed.list': object({ show: exactOptional(picklist(FEED_SHOWS)), goodsId: exactOptional(id), cursor }),
  'feed.get': object({ postId: id }),
  'feed.like': object({ postId: id, on: boolean() }),
  'feed.comment': object({
    requestId: id,
    postId: id,
    text: pipe(string(), maxLength(LIMITS.commentChars)),
    replyTo: exactOptional(id),
  }),
  'feed.deleteComment': object({ postId: id, commentId: id }),
  'feed.report': object({ postId: id, commentId: id, because: picklist(WORD_TROUBLES) }),
} satisfies { readonly [V in keyof FeedVerbs]: GenericSchema<unknown, FeedVerbs[V]['input']> };
