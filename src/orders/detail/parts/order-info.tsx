import { View } from '@tarojs/components';

import type { Order, OrderEvent } from '@/contract/orders/order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';

import { CopyableNumber } from './copyable-number';
import { InfoRow } from './info-row';

/** An order in two parts becomes `paid` with its balance. */
function eventText(event: OrderEvent, { deposit }: Pick<Order, 'deposit'>): string {
  return event.state === 'paid' && deposit ? copy.preorder.paidBalance : copy.orderPage.event(event);
}

/** Order number, what happened when, and the remark. */
export function OrderInfo({ order }: { readonly order: Order }) {
  return (
    <View>
      <CopyableNumber name={copy.orderPage.number} number={order.number} label={copy.orderPage.copyNumberLabel} />
      {order.events.map((event) => (
        <InfoRow key={`${event.at} ${event.state}`} name={eventText(event, order)} value={formatDateTime(event.at)} />
      ))}
      {order.remark !== '' && <InfoRow name={copy.orderPage.remark} value={order.remark} />}
    </View>
  );
}
