import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { Failure } from '@/contract/failure';
import type { PostActivity } from '@/contract/feed/post';
import { ok, type Result } from '@/contract/result';
import { toPostActivity, type PostActivityRecord, type ReactionRecord } from '@/domain/feed/post-activity';
import type { PostRecord } from '@/domain/feed/post-record';

import { findPost } from './visible-posts';

function noActivity(postId: string): PostActivityRecord {
  return { id: postId, likes: 0, comments: [] };
}

async function readActivity(db: Reader, postId: string): Promise<PostActivityRecord> {
  return (await db.get('postActivity', postId)) ?? noActivity(postId);
}

async function readReactions(db: Reader, { caller }: Pick<Ports, 'caller'>): Promise<ReactionRecord> {
  return (await db.get('reactions', caller.shopperId)) ?? { id: caller.shopperId, liked: [], reported: [] };
}

/** Activity of each of these posts as the caller sees it. */
export async function readPostActivities(
  posts: readonly PostRecord[],
  ports: Ports,
): Promise<(post: PostRecord) => PostActivity> {
  const reactions = await readReactions(ports.db, ports);
  const records = await Promise.all(posts.map(({ id }) => readActivity(ports.db, id)));
  const activities = new Map(records.map((record) => [record.id, record]));
  return (post) => {
    const activity = activities.get(post.id) ?? noActivity(post.id);
    return toPostActivity({ post, activity, reactions });
  };
}

/** What an update reads inside its transaction. */
export interface ActivityContext {
  readonly tx: Transaction;
  readonly post: PostRecord;
  readonly activity: PostActivityRecord;
  readonly reactions: ReactionRecord;
}

/** Computes new records; a record that is returned unchanged is not written. */
export type ActivityUpdate<F> = (context: ActivityContext) => Promise<ActivityUpdateResult<F>>;
export type ActivityUpdateResult<F> = Result<Pick<ActivityContext, 'activity' | 'reactions'>, F>;

/** Updates a post's activity in one transaction and returns the result as the caller sees it. */
export async function updatePostActivity<F>(postId: string, ports: Ports, update: ActivityUpdate<F>) {
  return ports.db.transaction<PostActivity, F | Failure<'NOT_FOUND'>>(async (tx) => {
    const found = await findPost(postId, { db: tx, clock: ports.clock });
    if (!found.ok) return found;
    const post = found.value;
    const activity = await readActivity(tx, postId);
    const reactions = await readReactions(tx, ports);
    const updated = await update({ tx, post, activity, reactions });
    if (!updated.ok) return updated;
    if (updated.value.activity !== activity) tx.put('postActivity', updated.value.activity);
    if (updated.value.reactions !== reactions) tx.put('reactions', updated.value.reactions);
    return ok(toPostActivity({ post, ...updated.value }));
  });
}
