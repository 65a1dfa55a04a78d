import { create } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Comment, PostActivity, PostCard } from '@/contract/feed/post';
import type { TextViolation } from '@/contract/moderation';
import type { Answer, Input } from '@/contract/verbs';

/** A post's last known activity and the shopper's changes that the cloud has not answered yet. */
export interface PostActivityEntry {
  readonly activity: PostActivity;
  /** Sequence number of the read or write that `activity` came from: an older answer never replaces a newer one. */
  readonly version: number;
  /** The like state the shopper wants, until the cloud confirms it. */
  readonly pendingLike?: boolean;
  /** Ids of comments being deleted or reported. */
  readonly removedIds: readonly string[];
  /** The comment being sent. */
  readonly pendingComment?: Comment;
}

interface PostActivityState {
  readonly byPostId: Readonly<Record<string, PostActivityEntry>>;
}

export const usePostActivityStore = create<PostActivityState>(() => ({ byPostId: {} }));

let lastVersion = 0;

/** Take one before reading posts and pass it to `storePostActivities` with the answer. */
export function nextActivityVersion(): number {
  return (lastVersion += 1);
}

const entryOf = (postId: string): PostActivityEntry | undefined => usePostActivityStore.getState().byPostId[postId];

function put(postId: string, entry: PostActivityEntry): void {
  usePostActivityStore.setState(({ byPostId }) => ({ byPostId: { ...byPostId, [postId]: entry } }));
}

const pickActivity = ({ likes, liked, comments, earlierCount }: PostActivity): PostActivity => ({
  likes,
  liked,
  comments,
  earlierCount,
});

/** Stores the activity of loaded posts, unless a newer one is already stored. */
export function storePostActivities(posts: readonly PostCard[], version: number): void {
  for (const post of posts) {
    const before = entryOf(post.id);
    if (before && before.version > version) continue;
    put(post.id, { removedIds: [], ...before, activity: pickActivity(post), version });
  }
}

/** The activity with the shopper's unanswered changes applied. */
export function optimisticActivity({
  activity,
  pendingLike,
  removedIds,
  pendingComment,
}: PostActivityEntry): PostActivity {
  const liked = pendingLike ?? activity.liked;
  const comments =
    removedIds.length === 0 ? activity.comments : activity.comments.filter(({ id }) => !removedIds.includes(id));
  return {
    liked,
    likes: activity.likes + Number(liked) - Number(activity.liked),
    comments: pendingComment ? [...comments, pendingComment] : comments,
    earlierCount: activity.earlierCount,
  };
}

/** Updates an entry; an unknown post starts with empty activity, which the next answer corrects. */
function updateEntry(postId: string, update: (entry: PostActivityEntry) => PostActivityEntry): void {
  const empty: PostActivity = { likes: 0, liked: false, comments: [], earlierCount: 0 };
  put(postId, update(entryOf(postId) ?? { activity: empty, version: 0, removedIds: [] }));
}

const lastWrites = new Map<string, Promise<unknown>>();

/** Runs writes on a post one at a time: each answer is the whole activity and must include the writes before it. */
function enqueue<T>(postId: string, write: () => Promise<T>): Promise<T> {
  const result = (lastWrites.get(postId) ?? Promise.resolve()).then(write, write);
  lastWrites.set(postId, result);
  return result;
}

function applyAnswer(postId: string, answer: Answer<'feed.like'> | Answer<'feed.comment'>): Failure | undefined {
  if (!answer.ok) return answer.failure;
  updateEntry(postId, (entry) => ({ ...entry, activity: answer.value, version: nextActivityVersion() }));
  return undefined;
}

/**
 * Toggles the like, relative to the pending state. Shown at once. Taps during a request only change the pending state,
 * and the last state is sent afterwards. Returns the failure if the like was reverted.
 */
export async function toggleLike(postId: string): Promise<Failure | undefined> {
  const before = entryOf(postId);
  const liked = !(before && optimisticActivity(before).liked);
  updateEntry(postId, (entry) => ({ ...entry, pendingLike: liked }));
  return before?.pendingLike === undefined ? sendLike(postId, liked) : undefined;
}

async function sendLike(postId: string, liked: boolean): Promise<Failure | undefined> {
  const failure = applyAnswer(postId, await enqueue(postId, () => call('feed.like', { postId, liked })));
  const pending = entryOf(postId)?.pendingLike;
  const isDone = failure !== undefined || pending === undefined || pending === liked;
  if (!isDone) return sendLike(postId, pending);
  updateEntry(postId, ({ pendingLike: _pendingLike, ...entry }) => entry);
  // No failure is shown if the shopper has meanwhile changed back to the stored state.
  return pending === entryOf(postId)?.activity.liked ? undefined : failure;
}

/** Posts a comment. It is shown while it is being sent and removed again on failure; the caller keeps the text. */
export async function postComment(
  input: Input<'feed.comment'>,
  repliedTo: Comment | undefined,
  at: number,
): Promise<Failure | undefined> {
  const { requestId, postId, text } = input;
  const pendingComment: Comment = {
    id: requestId,
    author: { kind: 'me' },
    text,
    at,
    ...(repliedTo && { replyTo: repliedTo.author }),
  };
  updateEntry(postId, (entry) => ({ ...entry, pendingComment }));
  const failure = applyAnswer(postId, await enqueue(postId, () => call('feed.comment', input)));
  updateEntry(postId, ({ pendingComment: _sent, ...entry }) => entry);
  return failure;
}

async function removeOptimistically(postId: string, commentId: string, write: () => Promise<Answer<'feed.report'>>) {
  updateEntry(postId, (entry) => ({ ...entry, removedIds: [...entry.removedIds, commentId] }));
  const failure = applyAnswer(postId, await enqueue(postId, write));
  updateEntry(postId, (entry) => ({ ...entry, removedIds: entry.removedIds.filter((id) => id !== commentId) }));
  return failure;
}

/** Deletes the shopper's own comment. Hidden at once; shown again on failure. */
export function deleteComment(postId: string, commentId: string): Promise<Failure | undefined> {
  return removeOptimistically(postId, commentId, () => call('feed.deleteComment', { postId, commentId }));
}

/** Reports a comment to the seller and hides it from the shopper; shown again on failure. */
export function reportComment(postId: string, commentId: string, reason: TextViolation): Promise<Failure | undefined> {
  return removeOptimistically(postId, commentId, () => call('feed.report', { postId, commentId, reason }));
}
