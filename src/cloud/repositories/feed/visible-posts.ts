import { postsKey } from '@/cloud/index-keys';
import type { Ports, Reader } from '@/cloud/ports';
import type { PostDocument } from '@/cloud/shop-documents';
import { failure, type Failure } from '@/contract/failure';
import type { FeedQuery } from '@/contract/feed/feed-query';
import type { Page } from '@/contract/page';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { parseFeedCursor, toFeedCursor } from '@/domain/feed/feed-order';
import type { PostRecord } from '@/domain/feed/post-record';

const MAX_COUNTED = 999;

/** A post dated in the future is scheduled and not visible yet. */
function isVisible({ state, post }: PostDocument, now: EpochMs): boolean {
  return state === 'shown' && post.at <= now;
}

/** The post, if it is visible now; else NOT_FOUND. */
export async function findPost(
  postId: string,
  { db, clock }: { readonly db: Reader; readonly clock: Ports['clock'] },
): Promise<Result<PostRecord, Failure<'NOT_FOUND'>>> {
  const document = await db.get('posts', postId);
  return document && isVisible(document, clock.now()) ? ok(document.post) : err(failure('NOT_FOUND', { what: 'post' }));
}

interface FeedPaging {
  readonly cursor?: string | undefined;
  readonly size: number;
}

/** One page of the posts visible now, in feed order. An unreadable cursor ends the list. */
export async function listVisiblePosts(
  query: FeedQuery,
  { cursor, size }: FeedPaging,
  { db, clock }: Pick<Ports, 'db' | 'clock'>,
): Promise<Page<PostRecord>> {
  const after = cursor === undefined ? undefined : parseFeedCursor(cursor);
  if (cursor !== undefined && !after) return { items: [] };
  const found: PostRecord[] = [];
  for (const pinned of after && !after.pinned ? [false] : [true, false]) {
    const listed = await db.list('posts', {
      key: postsKey({ ...query, pinned }),
      to: clock.now(),
      after: after?.pinned === pinned ? after : undefined,
      // One more than the page shows whether there is a next one.
      limit: size + 1 - found.length,
    });
    found.push(...listed.map(({ document }) => document.post));
  }
  const items = found.slice(0, size);
  const last = found.length > size ? items[size - 1] : undefined;
  return { items, ...(last && { cursor: toFeedCursor(last) }) };
}

/** How many posts of this query are visible now, at most `MAX_COUNTED` pinned and as many others. */
export async function countVisiblePosts(query: FeedQuery, { db, clock }: Pick<Ports, 'db' | 'clock'>): Promise<number> {
  const [pinned, others] = [true, false].map((isPinned) =>
    db.count('posts', { key: postsKey({ ...query, pinned: isPinned }), to: clock.now(), limit: MAX_COUNTED }),
  );
  return ((await pinned) ?? 0) + ((await others) ?? 0);
}
