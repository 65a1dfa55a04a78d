import type { Handler } from '@/cloud/handler';
import { readPage } from '@/cloud/repositories/read-page';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { ok } from '@/contract/result';
import { anonymousTag, type ShopperCommentRecord } from '@/domain/feed/post-activity';
import type { PostRecord } from '@/domain/feed/post-record';

/** Characters of a post's text that stand for its title. */
const TITLE_CHARS = 30;

/** A comment with the beginning of its post, which may be missing. */
export function toDeskComment(
  comment: ShopperCommentRecord,
  postId: string,
  post: PostRecord | undefined,
): DeskComment {
  const { id, shopperId, text, at, status, sellerName, reports = [] } = comment;
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
  const postIds = [...new Set(items.map(({ document }) => document.id))];
  const posts = new Map((await ports.db.getMany('posts', postIds)).map(({ id, post }) => [id, post]));
  const comments = items.flatMap(({ document: { id: postId, comments: all }, position }) =>
    all.filter(({ id }) => id === position.id).map((comment) => toDeskComment(comment, postId, posts.get(postId))),
  );
  return ok({ ...page, items: comments });
};
