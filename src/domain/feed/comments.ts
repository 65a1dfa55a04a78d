import type { Comment, Speaker, Talk } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import type { Standing, WordTrouble } from '@/contract/moderation';
import type { EpochMs } from '@/contract/time';

/** Someone who said something: a shopper, or a person whom the seller's own words name. */
export type Author = { readonly shopperId: string } | { readonly name: string };

/** A comment that came with the shop. */
export interface CommentRecord {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: EpochMs;
  readonly replyTo?: string;
  readonly bySeller: boolean;
}

/** What a shopper said. */
export interface SaidRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly text: string;
  readonly at: EpochMs;
  /** Kept here, for what it answered may be taken back. */
  readonly answers?: Author;
  readonly standing: Standing;
}

/** What shoppers did to one post. Those who are not logged in by name are told apart by their ids alone. */
export interface TalkRecord {
  /** The post's id. */
  readonly id: string;
  /** Likes of shoppers, on top of those that the post came with. A count: a million costs no more than one. */
  readonly likes: number;
  readonly said: readonly SaidRecord[];
  /** For the seller's eyes; the latest `LIMITS.reports`. */
  readonly reports: readonly { readonly commentId: string; readonly because: WordTrouble; readonly at: EpochMs }[];
}

/** What one shopper thinks of what she read. */
export interface OpinionRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Ids of posts. */
  readonly liked: readonly string[];
  /** Ids of comments: she does not see them again. */
  readonly reported: readonly string[];
}

interface Talked {
  readonly id: string;
  readonly likes: number;
  readonly comments: readonly CommentRecord[];
}

interface Reading {
  readonly post: Talked;
  readonly talk: TalkRecord;
  readonly opinion: OpinionRecord;
}

const MARK_CHARS = 3;
const MARKS = 36 ** MARK_CHARS;

/**
 * Tells guests apart under one post and says nothing else: it can't be turned back into an id, and the same shopper has
 * another one under another post.
 */
export function guestMark(shopperId: string, postId: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${postId}/${shopperId}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % MARKS).toString(36).padStart(MARK_CHARS, '0');
}

function speakerOf(author: Author, { post, opinion }: Reading): Speaker {
  if ('name' in author) return { kind: 'named', name: author.name };
  const { shopperId } = author;
  return shopperId === opinion.id ? { kind: 'me' } : { kind: 'guest', mark: guestMark(shopperId, post.id) };
}

function fromCatalogue({ id, author, text, at, replyTo, bySeller }: CommentRecord): Comment {
  const speaker: Speaker = { kind: bySeller ? 'seller' : 'named', name: author };
  const answered: Speaker | undefined = replyTo === undefined ? undefined : { kind: 'named', name: replyTo };
  return { id, author: speaker, text, at, ...(answered && { replyTo: answered }) };
}

function fromShopper({ id, shopperId, text, at, answers, standing }: SaidRecord, reading: Reading): Comment {
  return {
    id,
    author: speakerOf({ shopperId }, reading),
    text,
    at,
    ...(answers && { replyTo: speakerOf(answers, reading) }),
    ...(standing.state !== 'shown' && { hidden: standing }),
  };
}

/** All that this shopper may read of a talk, oldest first (of one instant in the order they came): what is shown to everyone, and her own in any state. */
function readable(reading: Reading): readonly Comment[] {
  const { post, talk, opinion } = reading;
  const said = talk.said.filter(({ shopperId, standing }) => shopperId === opinion.id || standing.state === 'shown');
  return [...post.comments.map(fromCatalogue), ...said.map((each) => fromShopper(each, reading))]
    .filter(({ id }) => !opinion.reported.includes(id))
    .sort((a, b) => a.at - b.at);
}

/** The talk about a post as one shopper reads it. */
export function toTalk(reading: Reading): Talk {
  const { post, talk, opinion } = reading;
  const comments = readable(reading);
  return {
    likes: post.likes + talk.likes,
    liked: opinion.liked.includes(post.id),
    comments: comments.slice(-LIMITS.commentsShown),
    earlier: Math.max(0, comments.length - LIMITS.commentsShown),
  };
}

/** Who said it, if this shopper may read it. */
export function authorIn(reading: Reading, commentId: string): Author | undefined {
  if (!readable(reading).some(({ id }) => id === commentId)) return undefined;
  const { author } = reading.post.comments.find(({ id }) => id === commentId) ?? {};
  const shopperId = reading.talk.said.find(({ id }) => id === commentId)?.shopperId;
  if (author !== undefined) return { name: author };
  return shopperId === undefined ? undefined : { shopperId };
}
