import { hasAccount } from '@/domain/desk/chat-customer';
import { orderMessages } from '@/domain/messages/order-messages';

import type { TestShop } from '../shop';

/**
 * What is wrong with the messages that WeChat got, once all services work and all is swept: each event of an order is
 * told, to its shopper only, and once more only for each time that the app died.
 */
export function auditMessages({ engine, sent }: TestShop, deaths: number): readonly string[] {
  const orders = engine.store.list('orders').filter(({ shopperId }) => hasAccount(shopperId));
  const due = orders.flatMap(({ shopperId, order }) => orderMessages(order).map(({ id }) => `${id} to ${shopperId}`));
  const told = sent.flatMap(({ id, to, target }) => ('orderId' in target ? [`${id} to ${to}`] : []));
  const toldTwice = sent.length - new Set(sent.map(({ id }) => id)).size;
  return [
    ...due.filter((each) => !told.includes(each)).map((each) => `${each}: never told`),
    ...told.filter((each) => !due.includes(each)).map((each) => `${each}: told, never happened`),
    ...(toldTwice > deaths ? [`${toldTwice} told twice, ${deaths} deaths`] : []),
    ...engine.store
      .list('outbox')
      .flatMap(({ id, messages }) => (messages.length > 0 ? [`${id}: outbox not empty`] : [])),
  ];
}
