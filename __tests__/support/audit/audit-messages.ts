import type { SubscribeMessage } from '@/cloud/wechat-ports';
import { hasAccount } from '@/domain/desk/chat-customer';
import { friendMessages, orderMessages } from '@/domain/messages/order-messages';

import type { TestShop } from '../shop';

/**
 * How often the outbox of one shopper was sent anew: messages leave it together, so those that come again because the
 * app died between the sending and the leaving come again together.
 */
function repeatsOf(sent: readonly SubscribeMessage[], shopperId: string): number {
  const ids = sent.filter(({ to }) => to === shopperId).map(({ id }) => id);
  return Math.max(...ids.map((id) => ids.filter((each) => each === id).length - 1));
}

/**
 * What is wrong with the messages that WeChat got, once all services work and all is swept: each event of an order is
 * told, to its shopper only, and one shopper's waiting messages once more for each time that the app died.
 */
export function auditMessages({ engine, sent }: TestShop, deaths: number): readonly string[] {
  const orders = engine.store.list('orders').filter(({ shopperId }) => hasAccount(shopperId));
  const due = orders.flatMap(({ shopperId, claimedBy, order }) => [
    ...orderMessages(order).map(({ id }) => `${id} to ${shopperId}`),
    ...(claimedBy === undefined ? [] : friendMessages(order).map(({ id }) => `${id} to ${claimedBy}`)),
  ]);
  const told = sent.flatMap(({ id, to, target }) =>
    'orderId' in target || 'giftId' in target ? [`${id} to ${to}`] : [],
  );
  const sentAnew = [...new Set(sent.map(({ to }) => to))].reduce((sum, to) => sum + repeatsOf(sent, to), 0);
  return [
    ...due.filter((each) => !told.includes(each)).map((each) => `${each}: never told`),
    ...told.filter((each) => !due.includes(each)).map((each) => `${each}: told, never happened`),
    ...(sentAnew > deaths ? [`${sentAnew} outboxes sent anew, ${deaths} deaths`] : []),
    ...engine.store
      .list('outbox')
      .flatMap(({ id, messages }) => (messages.length > 0 ? [`${id}: outbox not empty`] : [])),
  ];
}
