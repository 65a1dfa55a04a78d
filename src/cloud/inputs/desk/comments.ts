import { maxLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { COMMENT_LISTS } from '@/contract/feed/desk-comment';
import { LIMITS } from '@/contract/limits';
import type { DeskCommentsVerbs } from '@/contract/verbs/desk/comments';

import { cursor, decision, id } from '../schemas';

export const DESK_COMMENTS_INPUTS = {
  'desk.listComments': object({ list: picklist(COMMENT_LISTS), cursor }),
  'desk.answerComment': object({
    requestId: id,
    postId: id,
    commentId: id,
    text: pipe(string(), maxLength(LIMITS.commentChars)),
  }),
  'desk.moderateComment': object({ postId: id, commentId: id, decision }),
} satisfies { readonly [V in keyof DeskCommentsVerbs]: GenericSchema<unknown, DeskCommentsVerbs[V]['input']> };
