import { create } from 'zustand';

import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Comment, PostCard, Talk } from '@/contract/feed/post';
import type { WordTrouble } from '@/contract/moderation';
import type { Answer, Input } from '@/contract/verbs';

/** What is known of one post's talk, and what the shopper did to it that the cloud has not answered yet. */
export interface TalkEntry {
  readonly talk: Talk;
  /** When `talk` was asked for, or answered by a write: an older answer never takes the place of a newer one. */
  readonly since: number;
  /** How she wants her like to be. */
  readonly wish?: boolean;
  /** Comments that she took back or reported. */
  readonly gone: readonly string[];
  /** What she is saying just now. */
  readonly saying?: Comment;
}

interface Talks {
  readonly of: Readonly<Record<string, TalkEntry>>;
}

export const useTalks = create<Talks>(() => ({ of: {} }));

let turn = 0;

/** Taken before posts are asked for, and handed in with the answer. */
export function talkTurn(): number {
  return (turn += 1);
}

const entryOf = (postId: string): TalkEntry | undefined => useTalks.getState().of[postId];

function put(postId: string, entry: TalkEntry): void {
  useTalks.setState(({ of }) => ({ of: { ...of, [postId]: entry } }));
}

const talkIn = ({ likes, liked, comments, earlier }: Talk): Talk => ({ likes, liked, comments, earlier });

/** Takes over what the cloud told of these posts, unless the shopper has heard something newer since it was asked. */
export function learnTalks(posts: readonly PostCard[], asked: number): void {
  for (const post of posts) {
    const before = entryOf(post.id);
    if (before && before.since > asked) continue;
    put(post.id, { gone: [], ...before, talk: talkIn(post), since: asked });
  }
}

/** A talk as the shopper means it to be: her unanswered acts count as done. */
export function meantTalk({ talk, wish, gone, saying }: TalkEntry): Talk {
  const liked = wish ?? talk.liked;
  const comments = gone.length === 0 ? talk.comments : talk.comments.filter(({ id }) => !gone.includes(id));
  return {
    liked,
    likes: talk.likes + Number(liked) - Number(talk.liked),
    comments: saying ? [...comments, saying] : comments,
    earlier: talk.earlier,
  };
}

/** An act on a post whose talk was never heard of is an act on an empty one; its answer sets it right. */
function change(postId: string, over: (entry: TalkEntry) => TalkEntry): void {
  const none: Talk = { likes: 0, liked: false, comments: [], earlier: 0 };
  put(postId, over(entryOf(postId) ?? { talk: none, since: 0, gone: [] }));
}

const lastAct = new Map<string, Promise<unknown>>();

/** One act upon a post at a time: each answer is the whole talk, and must know of the acts before it. */
function inTurn<T>(postId: string, ask: () => Promise<T>): Promise<T> {
  const done = (lastAct.get(postId) ?? Promise.resolve()).then(ask, ask);
  lastAct.set(postId, done);
  return done;
}

function settle(postId: string, answer: Answer<'feed.like'> | Answer<'feed.comment'>): Failure | undefined {
  if (!answer.ok) return answer.failure;
  change(postId, (entry) => ({ ...entry, talk: answer.value, since: talkTurn() }));
  return undefined;
}

/**
 * Likes a post, or no longer if she does: what she means now counts, not what was drawn when her finger came down. Shown
 * at once; taps while one is on its way only change the wish, and what is sent last is the last wish. Answers why it was
 * put back, if it was.
 */
export async function toggleLike(postId: string): Promise<Failure | undefined> {
  const before = entryOf(postId);
  const on = !(before && meantTalk(before).liked);
  change(postId, (entry) => ({ ...entry, wish: on }));
  return before?.wish === undefined ? sendWish(postId, on) : undefined;
}

async function sendWish(postId: string, on: boolean): Promise<Failure | undefined> {
  const failure = settle(postId, await inTurn(postId, () => call('feed.like', { postId, on })));
  const wish = entryOf(postId)?.wish;
  const isOver = failure !== undefined || wish === undefined || wish === on;
  if (!isOver) return sendWish(postId, wish);
  change(postId, ({ wish: _done, ...entry }) => entry);
  // She has changed her mind meanwhile, and what failed is what she no longer wants.
  return wish === entryOf(postId)?.talk.liked ? undefined : failure;
}

/** Says something. It stands there while it is on its way; after a failure it is gone and the caller still has its text. */
export async function sayUnder(
  input: Input<'feed.comment'>,
  answered: Comment | undefined,
  at: number,
): Promise<Failure | undefined> {
  const { requestId, postId, text } = input;
  const saying: Comment = {
    id: requestId,
    author: { kind: 'me' },
    text,
    at,
    ...(answered && { replyTo: answered.author }),
  };
  change(postId, (entry) => ({ ...entry, saying }));
  const failure = settle(postId, await inTurn(postId, () => call('feed.comment', input)));
  change(postId, ({ saying: _said, ...entry }) => entry);
  return failure;
}

async function without(postId: string, commentId: string, ask: () => Promise<Answer<'feed.report'>>) {
  change(postId, (entry) => ({ ...entry, gone: [...entry.gone, commentId] }));
  const failure = settle(postId, await inTurn(postId, ask));
  change(postId, (entry) => ({ ...entry, gone: entry.gone.filter((id) => id !== commentId) }));
  return failure;
}

/** Takes back what she said. Gone at once; there again if it could not be done. */
export function takeBack(postId: string, commentId: string): Promise<Failure | undefined> {
  return without(postId, commentId, () => call('feed.deleteComment', { postId, commentId }));
}

/** Tells the seller of a comment; it is gone from the shopper's sight. */
export function report(postId: string, commentId: string, because: WordTrouble): Promise<Failure | undefined> {
  return without(postId, commentId, () => call('feed.report', { postId, commentId, because }));
}
