import { create } from 'zustand';

import { cloudNow } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Comment } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import { tidyComment } from '@/domain/feed/comment-text';

import { requestIdFor, type Intent } from '../request-id';
import { sayUnder } from './comments';

/** What the shopper is writing under one post. It outlives the page, but not the app. */
export interface Draft {
  readonly text: string;
  readonly replyTo?: Comment | undefined;
  readonly sending: boolean;
}

const EMPTY: Draft = { text: '', sending: false };

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

/** The request under which a draft goes out; the same for the same words, so that a lost answer is not said twice. */
const intents = new Map<string, Intent>();

export const draftOf = (postId: string): Draft => useDrafts.getState()[postId] ?? EMPTY;

function put(postId: string, over: Partial<Draft>): void {
  useDrafts.setState({ [postId]: { ...draftOf(postId), ...over } });
}

export function useDraft(postId: string): Draft {
  return useDrafts((drafts) => drafts[postId] ?? EMPTY);
}

export function writeDraft(postId: string, text: string): void {
  put(postId, { text });
}

/** Without a comment, the draft is for everyone. */
export function answerTo(postId: string, replyTo: Comment | undefined): void {
  put(postId, { replyTo });
}

/** What of a draft others would read, and how many characters it has too many. */
export function measure(text: string): { readonly tidy: string; readonly over: number } {
  const tidy = tidyComment(text);
  return { tidy, over: Math.max(0, tidy.length - LIMITS.commentChars) };
}

/** Sends it. The text is given up only once it has arrived; answers why it has not. */
export async function sendDraft(postId: string): Promise<Failure | undefined> {
  const { text, replyTo, sending } = draftOf(postId);
  const { tidy, over } = measure(text);
  if (sending || tidy === '' || over > 0) return undefined;
  const intent = requestIdFor(JSON.stringify([tidy, replyTo?.id]), intents.get(postId));
  intents.set(postId, intent);
  put(postId, { sending: true });
  const input = { requestId: intent.id, postId, text: tidy, ...(replyTo && { replyTo: replyTo.id }) };
  const failure = await sayUnder(input, replyTo, cloudNow());
  if (failure) {
    put(postId, { sending: false });
    return failure;
  }
  intents.delete(postId);
  useDrafts.setState({ [postId]: EMPTY });
  return undefined;
}
