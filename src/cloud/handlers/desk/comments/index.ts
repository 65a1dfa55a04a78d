import type { Handler } from '@/cloud/handler';
import type { DeskCommentsVerbs } from '@/contract/verbs/desk/comments';

import { answerComment } from './answer-comment';
import { listComments } from './list-comments';
import { moderateComment } from './moderate-comment';

export const DESK_COMMENTS_HANDLERS: { readonly [V in keyof DeskCommentsVerbs]: Handler<V> } = {
  'desk.listComments': listComments,
  'desk.answerComment': answerComment,
  'desk.moderateComment': moderateComment,
};
