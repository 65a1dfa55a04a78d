import type { Handler } from '@/cloud/handler';
import { readPage } from '@/cloud/repositories/read-page';
import { ok } from '@/contract/result';

import { toDeskReview } from './update-review';

export const listReviews: Handler<'desk.listReviews'> = async ({ list, cursor }, ports) => {
  const { items, ...page } = await readPage(ports.db, 'reviewsByList', { key: list, cursor, order: 'oldest' });
  return ok({ ...page, items: items.map(({ document }) => toDeskReview(document, ports)) });
};
