import type { Handler } from '@/cloud/handler';
import { findGift, giftView } from '@/cloud/services/gifts/gift-view';
import { settleOrderIfDue } from '@/cloud/services/settle-due-orders';

export const getGift: Handler<'gift.get'> = async ({ giftId }, ports) => {
  const found = await findGift(ports.db, giftId);
  if (!found.ok) return found;
  const settled = await settleOrderIfDue(found.value.order, ports);
  // If it can't be settled now, it is told as stored.
  return giftView(settled.ok ? { ...found.value, order: settled.value } : found.value, ports);
};
