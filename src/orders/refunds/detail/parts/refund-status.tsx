import { View } from '@tarojs/components';

import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import head from '@/orders/detail/parts/order-status.module.css';
import shared from '@/styles/shared.module.css';

import styles from './refund-status.module.css';

/** The seller's last message. */
function lastMessage({ events }: Refund): string | undefined {
  return events.flatMap(({ message }) => (message === undefined || message === '' ? [] : [message])).pop();
}

/** The refund's state, the next step and the seller's last message. */
export function RefundStatus({ order, refund }: { readonly order: Order; readonly refund: Refund }) {
  const message = lastMessage(refund);
  const shipBy = refund.shipReturnBy === undefined ? undefined : formatDay(refund.shipReturnBy);
  return (
    <View className={head['head']}>
      <View className={head['state']}>{copy.refunds.state(refund)}</View>
      <View className={head['next']}>{copy.refunds.next(refund, shipBy, order.transfers !== undefined)}</View>
      {message !== undefined && (
        <View className={styles['message']}>
          <View className={shared['note']}>{copy.refunds.sellerMessage}</View>
          <View>{message}</View>
        </View>
      )}
    </View>
  );
}
