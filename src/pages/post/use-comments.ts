import { useCallback } from 'react';

import type { Failure } from '@/contract/failure';
import type { Comment, Talk } from '@/contract/feed/post';
import { WORD_TROUBLES } from '@/contract/moderation';
import { SECOND } from '@/contract/time';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { copyText } from '@/platform/device/clipboard';
import { choose, say } from '@/platform/page/feedback';
import { answerTo, draftOf, writeDraft } from '@/stores/feed/comment-draft';
import { report, takeBack } from '@/stores/feed/comments';

import { useAgain } from '../shared/use-polling';

/** How often a comment that waits for the seller is looked after, ms. */
const LOOK_AGAIN = 20 * SECOND;

function tell(failure: Failure | undefined, offline: string): void {
  if (failure) say(failure.retryable ? offline : wordsFor(failure));
}

/** What she said is before her again, to be changed, unless she is writing something else. */
async function takeOver(postId: string, { id, text }: Comment): Promise<void> {
  if (draftOf(postId).text.trim() === '') writeDraft(postId, text);
  tell(await takeBack(postId, id), copy.talk.removeFailed);
}

async function askOwn(postId: string, comment: Comment): Promise<void> {
  const isRefused = comment.hidden?.state === 'refused';
  const chosen = await choose(isRefused ? [copy.talk.remove, copy.talk.takeBack] : [copy.talk.remove]);
  if (chosen === 0) tell(await takeBack(postId, comment.id), copy.talk.removeFailed);
  if (chosen === 1) await takeOver(postId, comment);
}

async function askReport(postId: string, commentId: string): Promise<void> {
  const chosen = await choose(WORD_TROUBLES.map((because) => copy.talk.because[because]));
  const because = chosen === undefined ? undefined : WORD_TROUBLES[chosen];
  if (because === undefined) return;
  const failure = await report(postId, commentId, because);
  if (failure) tell(failure, copy.talk.reportFailed);
  else say(copy.talk.reported);
}

async function askOther(postId: string, comment: Comment): Promise<void> {
  const isSeller = comment.author.kind === 'seller';
  const { reply, copy: copying, report: reporting } = copy.talk;
  const chosen = await choose(isSeller ? [reply, copying] : [reply, copying, reporting]);
  if (chosen === 0) answerTo(postId, comment);
  if (chosen === 1) await copyText(comment.text);
  if (chosen === 2) await askReport(postId, comment.id);
}

/** What can be done with a comment: one's own is taken back, another's is answered, copied or reported. */
export function useCommentAct(postId: string): (comment: Comment) => void {
  return useCallback(
    (comment: Comment) => void (comment.author.kind === 'me' ? askOwn : askOther)(postId, comment),
    [postId],
  );
}

/** While one of her comments waits to be looked at, the talk is asked for anew now and then. */
export function useVerdict({ comments }: Talk, reload: () => Promise<void>): void {
  const waits = comments.some(({ hidden }) => hidden?.state === 'in-review');
  useAgain(waits, reload, LOOK_AGAIN);
}
