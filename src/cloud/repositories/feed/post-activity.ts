import { commentsKey } from '@/cloud/index-keys';
import type { Ports, Reader, Transaction, WriteFailure } from '@/cloud/ports';
import type { Failure } from '@/contract/failure';
import type { PostActivity } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import { ok, type Result } from '@/contract/result';
import {
  findAuthor,
  toPostActivity,
  type AuthorIdentity,
  type PostActivityRecord,
  type ReactionRecord,
  type ShopperCommentRecord,
} from '@/domain/feed/post-activity';
import type { PostRecord } from '@/domain/feed/post-record';

import { findPost } from './visible-posts';

export async function readActivity(db: Reader, postId: string): Promise<PostActivityRecord> {
  return (await db.get('postActivity', postId)) ?? { id: postId, likes: 0, comments: 0, written: 0 };
}

/** What a shopper did under one post. */
export async function readReactions(db: Reader, shopperId: string, postId: string): Promise<ReactionRecord> {
  const id = `${shopperId}.${postId}`;
  return (await db.get('reactions', id)) ?? { id, shopperId, liked: false, reported: [], comments: 0, replies: 0 };
}

/** Activity of each of these posts as the caller sees it. */
export async function readPostActivities(
  posts: readonly PostRecord[],
  ports: Pick<Ports, 'db' | 'caller'>,
): Promise<(post: PostRecord) => PostActivity> {
  const read = posts.map(async (post) => [post.id, await readPostActivity(post, ports)] as const);
  const activities = new Map(await Promise.all(read));
  return (post) => {
    const activity = activities.get(post.id);
    if (!activity) throw new Error(`activity of post ${post.id} was not read`);
    return activity;
  };
}

async function readPostActivity(
  post: PostRecord,
  { db, caller: { shopperId } }: Pick<Ports, 'db' | 'caller'>,
): Promise<PostActivity> {
  const { likes, comments: shown } = await readActivity(db, post.id);
  const reactions = await readReactions(db, shopperId, post.id);
  const { reported } = reactions;
  const list = async (author: string | undefined, limit: number) =>
    (await db.list('commentsByPost', { key: commentsKey(post.id, author), limit })).map(({ document }) => document);
  const open = (await list(undefined, LIMITS.commentsReturned + reported.length)).filter(
    ({ id }) => !reported.includes(id),
  );
  const hidden = reactions.comments > 0 ? await list(shopperId, LIMITS.comments) : [];
  const reportedShown = (await db.getMany('comments', reported)).filter(({ status }) => status.state === 'shown');
  const comments = [...open, ...hidden].sort((a, b) => a.place - b.place);
  const earlier = Math.max(0, shown - reportedShown.length - open.length);
  return toPostActivity({ post, activity: { likes, comments, earlier }, reactions });
}

/** What a change under a post reads inside its transaction. */
export interface ActivityContext {
  readonly tx: Transaction;
  readonly post: PostRecord;
  /** The caller's. */
  readonly reactions: ReactionRecord;
}

/** Changes something under a post in one transaction, and returns its activity as the caller sees it then. */
export async function changePostActivity<F>(
  postId: string,
  ports: Ports,
  change: (context: ActivityContext) => Promise<Result<unknown, F>>,
): Promise<Result<PostActivity, F | Failure<'NOT_FOUND'> | WriteFailure>> {
  const changed = await ports.db.transaction<PostRecord, F | Failure<'NOT_FOUND'>>(async (tx) => {
    const found = await findPost(postId, { db: tx, clock: ports.clock });
    if (!found.ok) return found;
    const reactions = await readReactions(tx, ports.caller.shopperId, postId);
    const done = await change({ tx, post: found.value, reactions });
    return done.ok ? found : done;
  });
  return changed.ok ? ok(await readPostActivity(changed.value, ports)) : changed;
}

/** A comment of a shopper under this post. */
export async function findComment(
  db: Reader,
  postId: string,
  commentId: string,
): Promise<ShopperCommentRecord | undefined> {
  const comment = await db.get('comments', commentId);
  return comment?.postId === postId ? comment : undefined;
}

/** Author of a comment, if the caller may read it. */
export async function findReadableAuthor(
  { tx, post, reactions }: ActivityContext,
  commentId: string,
): Promise<AuthorIdentity | undefined> {
  const comment = await findComment(tx, post.id, commentId);
  const activity = { likes: 0, comments: comment ? [comment] : [], earlier: 0 };
  return findAuthor({ post, activity, reactions }, commentId);
}
