import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import type { OrderSummary } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatClock, formatDeadline } from '@/copy/format-time';
import { go } from '@/platform/navigation/navigation';

import styles from './waiting-order.module.css';

function whatWaits(order: OrderSummary): string {
  const due = dueOf(order);
  if (due)
    return due.part === 'balance'
      ? copy.mine.balanceUntil(formatDeadline(due.by))
      : copy.mine.keepUntil(formatClock(due.by));
  if (order.state === 'sourcing') return copy.mine.sourcing;
  return order.state === 'shipped' ? copy.mine.onItsWay : copy.mine.packing;
}

/** The order that waits for something, as one row. */
export function WaitingOrder({ order }: { readonly order: OrderSummary }) {
  const [first] = order.lines;
  if (!first) return null;
  const pieces = order.lines.reduce((count, { quantity }) => count + quantity, 0);
  const words = whatWaits(order);
  const due = dueOf(order);
  const amount = due?.amount ?? order.total;
  return (
    <View
      className={styles['order']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.orders.cardLabel(words, copy.orders.manyTitles(first.title, pieces), formatYuan(amount))}
      onClick={() => void go({ to: 'order', id: order.id })}
    >
      <View className={styles['frame']}>
        <Picture picture={first.picture} decorative />
      </View>
      <View className={styles['words']}>
        <View className={styles['title']}>{first.title}</View>
        <View className={styles['says']}>{words}</View>
        <View className={styles['foot']}>
          {due && due.part !== 'whole' && <View className={styles['pieces']}>{copy.orders.due[due.part]}</View>}
          <Price amount={amount} size="small" />
          {pieces > 1 && <View className={styles['pieces']}>{copy.orders.pieces(pieces)}</View>}
          {due && <View className={styles['act']}>{copy.orders.toPay[due.part]}</View>}
        </View>
      </View>
    </View>
  );
}
