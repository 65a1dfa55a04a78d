import { useCallback, useEffect, useState } from 'react';

import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { scrollToElement } from '@/platform/page/scroll-to-element';
import { measureDraft, sendDraft, setReplyTo, useDraft, writeDraft } from '@/stores/feed/comment-draft';
import { takeCommentFocus } from '@/stores/feed/comment-focus';

/** Show the remaining characters below this number. */
const NEAR_LIMIT_CHARS = 50;

/** Note about the length of a text; '' if there is none. */
function lengthNote(
  text: string,
  { tidied, excess }: ReturnType<typeof measureDraft>,
): { readonly note: string; readonly isOver: boolean } {
  if (excess > 0) return { note: copy.comments.tooLong(excess), isOver: true };
  if (text !== '' && tidied === '') return { note: copy.comments.blank, isOver: false };
  const remaining = LIMITS.commentChars - tidied.length;
  return { note: remaining < NEAR_LIMIT_CHARS ? copy.comments.remaining(remaining) : '', isOver: false };
}

/** Id of the element after the last comment. */
export const COMMENTS_END_ID = 'comments-end';

/** State of the comment field. */
export function useComposer(postId: string) {
  const { text, replyTo, sending } = useDraft(postId);
  const [problem, setProblem] = useState('');
  const [focus, setFocus] = useState(false);
  // Focus after choosing a comment to reply to, or after 「评论」 was tapped in a list.
  useEffect(() => setFocus(replyTo !== undefined), [replyTo]);
  useEffect(() => {
    if (takeCommentFocus(postId)) setFocus(true);
  }, [postId]);

  const onWrite = useCallback(
    (value: string) => {
      setProblem('');
      writeDraft(postId, value);
    },
    [postId],
  );
  const onSend = useCallback(async () => {
    const failure = await sendDraft(postId);
    if (!failure) void scrollToElement(COMMENTS_END_ID);
    setProblem(failure ? (failure.retryable ? copy.comments.sendFailed : failureText(failure)) : '');
  }, [postId]);
  const measured = measureDraft(text);
  const length = lengthNote(text, measured);
  return {
    // While sending, the comment is shown in the list and the field is empty.
    text: sending ? '' : text,
    replyTo: sending ? undefined : replyTo,
    note: sending ? '' : problem || length.note,
    isOver: problem !== '' || length.isOver,
    focus,
    sending,
    ready: measured.tidied !== '' && measured.excess === 0,
    onWrite,
    onSend,
    onBlur: useCallback(() => setFocus(false), []),
    onCancelReply: useCallback(() => setReplyTo(postId, undefined), [postId]),
  };
}
