import type { Order, OrderEvent } from '@/contract/orders/order';
import * as copy from '@/copy';

import { EventList } from './event-list';

/** An order in two parts becomes `paid` with its balance. */
function eventText(event: OrderEvent, { deposit }: Pick<Order, 'deposit'>): string {
  return event.state === 'paid' && deposit ? copy.preorder.paidBalance : copy.orderPage.event(event);
}

/** The order's history, newest first. */
export function Timeline({ order }: { readonly order: Order }) {
  const latestFirst = [...order.events].reverse();
  return <EventList events={latestFirst.map((event) => ({ at: event.at, text: eventText(event, order) }))} />;
}
