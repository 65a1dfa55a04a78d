import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import { readPage } from '@/cloud/repositories/read-page';
import type { PostDocument } from '@/cloud/shop-documents';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import { ok } from '@/contract/result';

export const listPosts: Handler<'desk.listPosts'> = async ({ cursor }, { db }) => {
  const page = await readPage(db, 'allPosts', { key: ALL, cursor });
  return ok({ ...page, items: page.items.map(({ document }) => toRow(document)) });
};

function toRow({ state, post }: PostDocument): DeskPostRow {
  const { id, kind, title, text, pictures, at, pinned } = post;
  const [picture] = pictures;
  return {
    id,
    kind,
    ...(title !== undefined && { title }),
    text,
    ...(picture && { picture }),
    at,
    pinned,
    state: state === 'hidden' ? 'hidden' : 'shown',
  };
}
