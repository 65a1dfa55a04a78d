import { useMemo } from 'react';

import { COMMENT_LISTS, type DeskComment } from '@/contract/feed/desk-comment';
import type { ModerationDecision } from '@/contract/moderation';
import * as copy from '@/copy';
import { answerComment, deskComments, moderateComment } from '@/stores/desk/comments';

import { chooseViolation } from '../parts/choose-violation';
import { useAnswer } from '../parts/use-answer';
import { useTab } from '../parts/use-tab';

/** What the seller can do with a comment. */
export interface CommentActions {
  readonly show: (comment: DeskComment) => void;
  readonly hide: (comment: DeskComment) => void;
  /** Resolves to whether the reply was sent. */
  readonly reply: (comment: DeskComment, text: string) => Promise<boolean>;
}

/** The comments to decide on, or the newest ones, and her answers. */
export function useComments() {
  const [tab, select] = useTab(COMMENT_LISTS);
  const list = deskComments.use({ list: tab });
  const { busy, send } = useAnswer(list.refresh);
  const actions = useMemo<CommentActions>(() => {
    const decide = ({ postId, id }: DeskComment, decision: ModerationDecision) =>
      send({
        id,
        write: () => moderateComment({ postId, commentId: id, decision }),
        done: () => (decision.action === 'show' ? copy.deskAnswers.shown : copy.deskAnswers.hidden),
      });
    const hide = async (comment: DeskComment) => {
      const reason = await chooseViolation();
      if (reason) await decide(comment, { action: 'hide', reason });
    };
    return {
      show: (comment) => void decide(comment, { action: 'show' }),
      hide: (comment) => void hide(comment),
      reply: ({ postId, id }, text) =>
        send({
          id,
          write: () => answerComment({ postId, commentId: id, text }),
          done: () => copy.deskAnswers.replied,
        }),
    };
  }, [send]);
  return { tab, select, list, busy, actions };
}
