import { call } from '@/client';
import type { PostFields } from '@/contract/feed/edited-post';
import type { Answer } from '@/contract/verbs';
import { readStorage, writeStorage } from '@/platform/device/storage';

import { requestIdFor, type Intent } from '../request-id';
import { refreshed } from './goods';

/** An article that was not published yet. */
interface ArticleDraft {
  readonly fields: PostFields;
  /** What was sent last: an answer may have been lost. */
  readonly intent?: Intent;
}

const KEY = 'xiaopu/article-draft';

/** Stored data may be of another version: what has another shape is none. */
function readDraft(): ArticleDraft | undefined {
  const stored = readStorage(KEY);
  const hasShape = typeof stored === 'object' && stored !== null && 'fields' in stored;
  // Only this file writes the key.
  return hasShape ? (stored as ArticleDraft) : undefined;
}

/** In memory too: a full phone stores nothing. */
let draft = readDraft();

function keep(next: ArticleDraft | undefined): void {
  draft = next;
  writeStorage(KEY, next ?? null);
}

/** What was written of an article before the app was closed. */
export const readArticleDraft = (): PostFields | undefined => draft?.fields;

/** Keeps what is written, so that it outlives the app. */
export const keepArticle = (fields: PostFields): void => keep({ ...draft, fields });

export const discardArticle = (): void => keep(undefined);

/**
 * Publishes an article, and throws its draft away on success. Until then its request id is stored, so that sending it
 * again after a lost answer, or after the app was killed, publishes one article.
 */
export async function publishArticle(fields: PostFields): Promise<Answer<'desk.savePost'>> {
  const intent = requestIdFor(JSON.stringify(fields), draft?.intent);
  keep({ fields, ...draft, intent });
  const answer = await refreshed(call('desk.savePost', { requestId: intent.id, fields }));
  if (answer.ok) discardArticle();
  return answer;
}
