import { useCallback } from 'react';

import type { Failure } from '@/contract/failure';
import type { Comment, PostActivity } from '@/contract/feed/post';
import { TEXT_VIOLATIONS } from '@/contract/moderation';
import { SECOND } from '@/contract/time';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { copyText } from '@/platform/device/clipboard';
import { chooseFrom, showToast } from '@/platform/page/feedback';
import { draftOf, setReplyTo, writeDraft } from '@/stores/feed/comment-draft';
import { deleteComment, reportComment } from '@/stores/feed/post-activity';

import { usePolling } from '../shared/use-polling';

/** Polling interval while a comment is in review, ms. */
const POLL_MS = 20 * SECOND;

function showFailure(failure: Failure | undefined, offline: string): void {
  if (failure) showToast(failure.retryable ? offline : failureText(failure));
}

/** Deletes a comment and puts its text into the draft, unless something else is being written. */
async function deleteAndEdit(postId: string, { id, text }: Comment): Promise<void> {
  if (draftOf(postId).text.trim() === '') writeDraft(postId, text);
  showFailure(await deleteComment(postId, id), copy.comments.removeFailed);
}

async function openOwnMenu(postId: string, comment: Comment): Promise<void> {
  const isRefused = comment.hidden?.state === 'refused';
  const chosen = await chooseFrom(
    isRefused ? [copy.comments.remove, copy.comments.deleteAndEdit] : [copy.comments.remove],
  );
  if (chosen === 0) showFailure(await deleteComment(postId, comment.id), copy.comments.removeFailed);
  if (chosen === 1) await deleteAndEdit(postId, comment);
}

async function chooseReportReason(postId: string, commentId: string): Promise<void> {
  const chosen = await chooseFrom(TEXT_VIOLATIONS.map((violation) => copy.comments.reportReasons[violation]));
  const violation = chosen === undefined ? undefined : TEXT_VIOLATIONS[chosen];
  if (violation === undefined) return;
  const failure = await reportComment(postId, commentId, violation);
  if (failure) showFailure(failure, copy.comments.reportFailed);
  else showToast(copy.comments.reported);
}

async function openMenu(postId: string, comment: Comment): Promise<void> {
  const isSeller = comment.author.kind === 'seller';
  const choices = [copy.comments.reply, copy.comments.copy];
  const chosen = await chooseFrom(isSeller ? choices : [...choices, copy.comments.report]);
  if (chosen === 0) setReplyTo(postId, comment);
  if (chosen === 1) await copyText(comment.text);
  if (chosen === 2) await chooseReportReason(postId, comment.id);
}

/** Menu of a comment: delete one's own; reply to, copy or report another's. */
export function useCommentMenu(postId: string): (comment: Comment) => void {
  return useCallback(
    (comment: Comment) => void (comment.author.kind === 'me' ? openOwnMenu : openMenu)(postId, comment),
    [postId],
  );
}

/** Reloads the post regularly while one of the shopper's comments is in review. */
export function useModerationPolling({ comments }: PostActivity, reload: () => Promise<void>): void {
  const isWaiting = comments.some(({ hidden }) => hidden?.state === 'in-review');
  usePolling(isWaiting, reload, POLL_MS);
}
