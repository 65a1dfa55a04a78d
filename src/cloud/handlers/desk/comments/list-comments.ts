import type { Handler } from '@/cloud/handler';
import { readPage } from '@/cloud/repositories/read-page';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { ok } from '@/contract/result';
import { anonymousTag, type ShopperCommentRecord } from '@/domain/feed/post-activity';
import type { PostRecord } from '@/domain/feed/post-record';

/** Characters of a post's text that stand for its title. */
const TITLE_CHARS = 30;

/** A comment with the beginning of its post, which may be missing. */
export function toDeskComment(comment: ShopperCommentRecord, post: PostRecord | undefined): DeskComment {
  const { id, postId, shopperId, text, at, status, sellerName, reports = [] } = comment;
  return {
    id,
    postId,
    postTitle: post?.title ?? [...(post?.text ?? '')].slice(0, TITLE_CHARS).join(''),
    author:
      sellerName === undefined
        ? { kind: 'anonymous', tag: anonymousTag(shopperId, postId) }
        : { kind: 'seller', name: sellerName },
    text,
    at,
    status,
    reports: reports.map(({ reason, at: reportedAt }) => ({ reason, at: reportedAt })),
  };
}

export const listComments: Handler<'desk.listComments'> = async ({ list, cursor }, ports) => {
  const order = list === 'waiting' ? 'oldest' : 'newest';
  const { items, ...page } = await readPage(ports.db, 'commentsByList', { key: list, cursor, order });
  const comments = items.map(({ document }) => document);
  const postIds = [...new Set(comments.map(({ postId }) => postId))];
  const posts = new Map((await ports.db.getMany('posts', postIds)).map(({ id, post }) => [id, post]));
  return ok({ ...page, items: comments.map((comment) => toDeskComment(comment, posts.get(comment.postId))) });
};
