import type { CommentList, DeskComment } from '../../feed/desk-comment';
import type { PostActivity } from '../../feed/post';
import type { ModerationDecision } from '../../moderation';
import type { Page } from '../../page';
import type { Verb } from '../../verb';

interface CommentRef {
  readonly postId: string;
  readonly commentId: string;
}

export interface DeskCommentsVerbs {
  'desk.listComments': Verb<{ readonly list: CommentList; readonly cursor?: string }, Page<DeskComment>, 'NOT_FOUND'>;
  /** Replies under the seller's name to a comment that is shown. `text` is cleaned like that of `feed.comment`. */
  'desk.answerComment': Verb<
    CommentRef & { readonly requestId: string; readonly text: string },
    PostActivity,
    'NOT_FOUND' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Decides on a held or reported comment, or changes the decision. Idempotent. */
  'desk.moderateComment': Verb<CommentRef & { readonly decision: ModerationDecision }, DeskComment, 'NOT_FOUND'>;
}

export const DESK_COMMENTS_READS = ['desk.listComments'] as const satisfies readonly (keyof DeskCommentsVerbs)[];
