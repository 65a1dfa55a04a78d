import type { Handler } from '@/cloud/handler';
import { findDocument } from '@/cloud/repositories/save-document';
import { toDeskPost } from '@/cloud/services/feed/desk-post';
import { ok } from '@/contract/result';

export const getPost: Handler<'desk.getPost'> = async ({ postId }, { db }) => {
  const found = await findDocument(db, 'posts', postId);
  return found.ok ? ok(toDeskPost(found.value)) : found;
};
