import { create } from 'zustand';

import { cloudNow } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Comment } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import { cleanComment } from '@/domain/feed/comment-text';

import { requestIdFor, type Intent } from '../request-id';
import { postComment } from './post-activity';

/** A comment being written under one post. Held in memory: it outlives the page but not the app. */
export interface Draft {
  readonly text: string;
  readonly replyTo?: Comment | undefined;
  readonly sending: boolean;
}

const EMPTY: Draft = { text: '', sending: false };

const useDraftStore = create<Readonly<Record<string, Draft>>>(() => ({}));

/** Request ids by post; the same text keeps its id, so that a retry after a lost answer does not post twice. */
const intents = new Map<string, Intent>();

export const draftOf = (postId: string): Draft => useDraftStore.getState()[postId] ?? EMPTY;

function put(postId: string, changes: Partial<Draft>): void {
  useDraftStore.setState({ [postId]: { ...draftOf(postId), ...changes } });
}

export function useDraft(postId: string): Draft {
  return useDraftStore((drafts) => drafts[postId] ?? EMPTY);
}

export function writeDraft(postId: string, text: string): void {
  put(postId, { text });
}

/** Sets the comment the draft replies to; `undefined` makes it a top-level comment. */
export function setReplyTo(postId: string, replyTo: Comment | undefined): void {
  put(postId, { replyTo });
}

/** The normalized text of a draft and how many characters it is over the limit. */
export function measureDraft(text: string): { readonly tidied: string; readonly excess: number } {
  const tidied = cleanComment(text);
  return { tidied, excess: Math.max(0, tidied.length - LIMITS.commentChars) };
}

/** Sends the draft and clears it on success. Returns the failure; the draft is then still there. */
export async function sendDraft(postId: string): Promise<Failure | undefined> {
  const { text, replyTo, sending } = draftOf(postId);
  const { tidied, excess } = measureDraft(text);
  if (sending || tidied === '' || excess > 0) return undefined;
  const intent = requestIdFor(JSON.stringify([tidied, replyTo?.id]), intents.get(postId));
  intents.set(postId, intent);
  put(postId, { sending: true });
  const input = { requestId: intent.id, postId, text: tidied, ...(replyTo && { replyTo: replyTo.id }) };
  const failure = await postComment(input, replyTo, cloudNow());
  if (failure) {
    put(postId, { sending: false });
    return failure;
  }
  intents.delete(postId);
  useDraftStore.setState({ [postId]: EMPTY });
  return undefined;
}
