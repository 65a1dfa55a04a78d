import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { LIMITS } from '@/contract/limits';
import type { Message } from '@/contract/messages/message';
import { ok } from '@/contract/result';
import { offerMessages } from '@/domain/messages/offer-messages';
import { friendMessages, orderMessages } from '@/domain/messages/order-messages';
import { stockMessage } from '@/domain/messages/stock-message';
import { newestFirst } from '@/domain/paging';

export const listMessages: Handler<'message.list'> = async (_input, ports) => {
  const { db, caller } = ports;
  const query = { key: caller.shopperId, limit: LIMITS.messages };
  const orders = await db.list('messagesByShopper', query);
  const offers = await db.list('offersByShopper', query);
  const messages = [
    ...orders.flatMap(({ document: { order }, position }) =>
      [...orderMessages(order), ...friendMessages(order)].filter(({ id }) => id === position.id),
    ),
    ...offers.flatMap(({ document, position }) =>
      document.offers.filter(({ id }) => id === position.id).flatMap(offerMessages),
    ),
    ...(await stockMessages(ports)),
  ];
  messages.sort(newestFirst);
  const mark = await db.get('readMarks', caller.shopperId);
  return ok({ messages: messages.slice(0, LIMITS.messages), readUntil: mark?.until ?? 0 });
};

async function stockMessages({ db, caller, catalog }: Ports): Promise<readonly Message[]> {
  const { alerts = [] } = (await db.get('wishlists', caller.shopperId)) ?? {};
  return alerts.flatMap(({ skuId, notifiedAt }) => {
    const goods = catalog.skuById.get(skuId)?.record;
    return goods && notifiedAt !== undefined ? [stockMessage(skuId, goods, notifiedAt)] : [];
  });
}
