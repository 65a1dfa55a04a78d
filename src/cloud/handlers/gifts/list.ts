import type { Handler } from '@/cloud/handler';
import { readPage } from '@/cloud/repositories/read-page';
import { ok } from '@/contract/result';
import { toReceivedGift } from '@/domain/gifts/gift-view';

export const listGifts: Handler<'gift.list'> = async ({ cursor }, { db, caller }) => {
  const page = await readPage(db, 'giftsByFriend', { key: caller.shopperId, cursor });
  return ok({ ...page, items: page.items.flatMap(({ document }) => toReceivedGift(document.order)) });
};
