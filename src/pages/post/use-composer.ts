import { useCallback, useEffect, useState } from 'react';

import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { reveal } from '@/platform/page/scroll-to-element';
import { answerTo, measure, sendDraft, useDraft, writeDraft } from '@/stores/feed/comment-draft';
import { cameToSay } from '@/stores/feed/comment-intent';

/** From how many characters left on it is worth saying. */
const NEAR_END = 50;

/** What is said about the length of a text, if anything has to be. */
export function lengthNote(text: string): { readonly note: string; readonly isOver: boolean } {
  const { tidy, over } = measure(text);
  if (over > 0) return { note: copy.talk.over(over), isOver: true };
  if (text !== '' && tidy === '') return { note: copy.talk.onlySpace, isOver: false };
  const left = LIMITS.commentChars - tidy.length;
  return { note: left < NEAR_END ? copy.talk.left(left) : '', isOver: false };
}

/** Id of what stands behind the last comment. */
export const TALK_END = 'talk-end';

/** What the shopper is writing under a post, and what keeps it from being sent. */
export function useComposer(postId: string) {
  const { text, replyTo, sending } = useDraft(postId);
  const [trouble, setTrouble] = useState('');
  const [focus, setFocus] = useState(false);
  // Whoever came to say something, or has just chosen whom to answer, goes on writing.
  useEffect(() => setFocus(replyTo !== undefined), [replyTo]);
  useEffect(() => {
    if (cameToSay(postId)) setFocus(true);
  }, [postId]);

  const onWrite = useCallback(
    (written: string) => {
      setTrouble('');
      writeDraft(postId, written);
    },
    [postId],
  );
  const onSend = useCallback(async () => {
    const failure = await sendDraft(postId);
    if (!failure) void reveal(TALK_END);
    setTrouble(failure ? (failure.retryable ? copy.talk.sendFailed : wordsFor(failure)) : '');
  }, [postId]);
  const length = lengthNote(text);
  const { tidy, over } = measure(text);
  return {
    // While it is on its way it stands among the comments, and the field is empty.
    text: sending ? '' : text,
    replyTo: sending ? undefined : replyTo,
    note: sending ? '' : trouble || length.note,
    isOver: trouble !== '' || length.isOver,
    focus,
    sending,
    ready: tidy !== '' && over === 0,
    onWrite,
    onSend,
    onLeave: useCallback(() => setFocus(false), []),
    onNotReply: useCallback(() => answerTo(postId, undefined), [postId]),
  };
}
