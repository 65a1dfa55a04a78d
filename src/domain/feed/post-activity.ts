import type { DocumentChange } from '@/contract/edited-document';
import type { Comment, CommentAuthor, PostActivity } from '@/contract/feed/post';
import { LIMITS } from '@/contract/limits';
import type { ModerationStatus, TextViolation } from '@/contract/moderation';
import type { EpochMs } from '@/contract/time';

/** Identity of an author: a shopper, or a named person in the seller's own content. */
export type AuthorIdentity = { readonly shopperId: string } | { readonly name: string };

/** A comment that is part of the post's content in the catalog. */
export interface CommentRecord {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: EpochMs;
  readonly replyTo?: string;
  readonly bySeller: boolean;
}

/** A comment by a shopper. A document of its own: nothing that is written under a post grows with what stands there. */
export interface ShopperCommentRecord {
  readonly id: string;
  readonly postId: string;
  readonly shopperId: string;
  /** The how manyth under its post: what the clock says can be the same for two. */
  readonly place: number;
  readonly text: string;
  readonly at: EpochMs;
  /** Stored here because the comment it replies to may be deleted. */
  readonly replyTo?: AuthorIdentity;
  readonly status: ModerationStatus;
  /** Set on the seller's own comment: the name under which everyone reads it. */
  readonly sellerName?: string;
  /** For the seller only: the first report of each shopper since she last decided, at most `LIMITS.reports`. */
  readonly reports?: readonly CommentReport[];
  /** When the seller last decided whether it is shown. */
  readonly decidedAt?: EpochMs;
  /** What the seller changed of it, oldest first. */
  readonly history?: readonly DocumentChange[];
}

export interface CommentReport {
  readonly shopperId: string;
  readonly reason: TextViolation;
  readonly at: EpochMs;
}

/** Every shopper whose account stands in a comment. */
export function namedIn({ shopperId, replyTo, reports = [] }: ShopperCommentRecord): readonly string[] {
  const answered = replyTo && 'shopperId' in replyTo ? [replyTo.shopperId] : [];
  return [...new Set([shopperId, ...answered, ...reports.map((report) => report.shopperId)])];
}

/** What shoppers did under one post, as numbers. */
export interface PostActivityRecord {
  /** The post's id. */
  readonly id: string;
  /** Likes by shoppers, added to the post's own. */
  readonly likes: number;
  /** Comments by shoppers that everyone reads. */
  readonly comments: number;
  /** Comments that were ever written. */
  readonly written: number;
}

/** What one shopper sees under a post because of what they did. */
interface Reactions {
  readonly shopperId: string;
  readonly liked: boolean;
  /** Ids of comments that they reported, hidden from them; the latest `LIMITS.reported`. */
  readonly reported: readonly string[];
}

/** What one shopper did under one post. */
export interface ReactionRecord extends Reactions {
  /** Built from the shopper's and the post's id. */
  readonly id: string;
  /** Their comments that were not deleted; the seller's replies are counted apart. */
  readonly comments: number;
  readonly replies: number;
}

interface CommentedPost {
  readonly id: string;
  readonly likes: number;
  readonly comments: readonly CommentRecord[];
}

interface ActivityView {
  readonly post: CommentedPost;
  readonly activity: {
    readonly likes: number;
    /** The latest, in the order in which they were written. */
    readonly comments: readonly ShopperCommentRecord[];
    /** Readable ones before them. */
    readonly earlier: number;
  };
  readonly reactions: Reactions;
}

const TAG_CHARS = 3;
const TAG_COUNT = 36 ** TAG_CHARS;

/**
 * A short tag that tells anonymous shoppers apart under one post. It can't be turned back into an id, and the same
 * shopper has a different tag under another post.
 */
export function anonymousTag(shopperId: string, postId: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${postId}/${shopperId}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % TAG_COUNT).toString(36).padStart(TAG_CHARS, '0');
}

function toAuthor(author: AuthorIdentity, { post, reactions }: ActivityView): CommentAuthor {
  if ('name' in author) return { kind: 'named', name: author.name };
  const { shopperId } = author;
  return shopperId === reactions.shopperId
    ? { kind: 'me' }
    : { kind: 'anonymous', tag: anonymousTag(shopperId, post.id) };
}

function fromSellerPost({ id, author, text, at, replyTo, bySeller }: CommentRecord): Comment {
  const commentAuthor: CommentAuthor = { kind: bySeller ? 'seller' : 'named', name: author };
  const replyAuthor: CommentAuthor | undefined = replyTo === undefined ? undefined : { kind: 'named', name: replyTo };
  return { id, author: commentAuthor, text, at, ...(replyAuthor && { replyTo: replyAuthor }) };
}

function fromShopper(comment: ShopperCommentRecord, view: ActivityView): Comment {
  const { id, shopperId, text, at, replyTo, status, sellerName } = comment;
  return {
    id,
    author: sellerName === undefined ? toAuthor({ shopperId }, view) : { kind: 'seller', name: sellerName },
    text,
    at,
    ...(replyTo && { replyTo: toAuthor(replyTo, view) }),
    ...(status.state !== 'shown' && { hidden: status }),
  };
}

/**
 * Comments this shopper may read, oldest first (stable for equal times): those shown to everyone and their own in any
 * status.
 */
function visibleComments(view: ActivityView): readonly Comment[] {
  const { post, activity, reactions } = view;
  const byShoppers = activity.comments.filter(
    ({ shopperId, status }) => shopperId === reactions.shopperId || status.state === 'shown',
  );
  return [...post.comments.map(fromSellerPost), ...byShoppers.map((each) => fromShopper(each, view))]
    .filter(({ id }) => !reactions.reported.includes(id))
    .sort((a, b) => a.at - b.at);
}

/** Activity of a post as one shopper sees it. */
export function toPostActivity(view: ActivityView): PostActivity {
  const { post, activity, reactions } = view;
  const comments = visibleComments(view);
  return {
    likes: post.likes + activity.likes,
    liked: reactions.liked,
    comments: comments.slice(-LIMITS.commentsReturned),
    earlierCount: activity.earlier + Math.max(0, comments.length - LIMITS.commentsReturned),
  };
}

/** Author of a comment, as a reply to it names them. */
function identityOf({ shopperId, sellerName }: ShopperCommentRecord): AuthorIdentity {
  return sellerName === undefined ? { shopperId } : { name: sellerName };
}

/** Author of a comment, if this shopper may read it. */
export function findAuthor(view: ActivityView, commentId: string): AuthorIdentity | undefined {
  if (!visibleComments(view).some(({ id }) => id === commentId)) return undefined;
  const { author } = view.post.comments.find(({ id }) => id === commentId) ?? {};
  if (author !== undefined) return { name: author };
  const comment = view.activity.comments.find(({ id }) => id === commentId);
  return comment && identityOf(comment);
}
