import type { Handler } from '@/cloud/handler';
import { editDocument, type ContentOf } from '@/cloud/repositories/save-document';
import { toDeskPost } from '@/cloud/services/feed/desk-post';
import { ok } from '@/contract/result';

export const pinPost: Handler<'desk.pinPost'> = async ({ postId, pinned }, ports) => {
  const edited = await editDocument(ports, {
    collection: 'posts',
    id: postId,
    verb: 'desk.pinPost',
    change: ({ state, post }) => (post.pinned === pinned ? undefined : { state, post: { ...post, pinned } }),
  });
  return edited.ok ? ok(toDeskPost(edited.value)) : edited;
};

export const hidePost: Handler<'desk.hidePost'> = async ({ postId, hidden }, ports) => {
  const wanted = hidden ? 'hidden' : 'shown';
  const edited = await editDocument(ports, {
    collection: 'posts',
    id: postId,
    verb: 'desk.hidePost',
    change: ({ state, post }): ContentOf<'posts'> | undefined =>
      state === wanted ? undefined : { state: wanted, post },
  });
  return edited.ok ? ok(toDeskPost(edited.value)) : edited;
};

export const deletePost: Handler<'desk.deletePost'> = async ({ postId }, ports) => {
  const deleted = await editDocument(ports, {
    collection: 'posts',
    id: postId,
    verb: 'desk.deletePost',
    change: ({ post: { id, kind, at } }): ContentOf<'posts'> => ({
      state: 'deleted',
      post: { id, kind, at, text: '', pictures: [], goodsIds: [], blocks: [], comments: [], likes: 0, pinned: false },
    }),
  });
  return deleted.ok || deleted.failure.code === 'NOT_FOUND' ? ok({}) : deleted;
};
