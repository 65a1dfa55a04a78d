import type { PostFields } from '@/contract/feed/edited-post';
import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/article-draft';

/** An article that was not published yet. Stored data may be of another version: what has another shape is none. */
export function readArticleDraft(): PostFields | undefined {
  const stored = readStorage(KEY);
  const hasShape = typeof stored === 'object' && stored !== null && 'blocks' in stored && Array.isArray(stored.blocks);
  // Only this file writes the key.
  return hasShape ? (stored as PostFields) : undefined;
}

/** Keeps what is written, so that it outlives the app; nothing once it is published or thrown away. */
export function keepArticle(fields: PostFields | undefined): void {
  writeStorage(KEY, fields ?? null);
}
