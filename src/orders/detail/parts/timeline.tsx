import type { Order, OrderEvent } from '@/contract/orders/order';
import * as copy from '@/copy';

import { Happenings } from './events';

/** Of an order paid in two parts it was the second that made it paid. */
function happened(event: OrderEvent, { deposit }: Pick<Order, 'deposit'>): string {
  return event.state === 'paid' && deposit ? copy.preorder.paidBalance : copy.orderPage.happened(event);
}

/** What happened to the order, the latest first. */
export function Timeline({ order }: { readonly order: Order }) {
  const latestFirst = [...order.events].reverse();
  return <Happenings list={latestFirst.map((event) => ({ at: event.at, text: happened(event, order) }))} />;
}
