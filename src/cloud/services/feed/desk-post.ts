import type { PostDocument } from '@/cloud/shop-documents';
import type { DeskPost } from '@/contract/feed/edited-post';

/** A post as the desk edits it. */
export function toDeskPost({ id, version, history, state, post }: PostDocument): DeskPost {
  const { title, text, pictures, goodsIds, blocks, at, pinned } = post;
  return {
    id,
    version,
    history,
    state: state === 'hidden' ? 'hidden' : 'shown',
    pinned,
    fields: { ...(title !== undefined && { title }), text, pictures, goodsIds, blocks, at },
  };
}
