import { View } from '@tarojs/components';

import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { OrderSummary } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatClock, formatDeadline } from '@/copy/format-time';
import { navigateTo } from '@/platform/navigation/navigation';
import shared from '@/styles/shared.module.css';

import styles from './pending-order.module.css';

function statusText(order: OrderSummary): string {
  const due = duePaymentOf(order);
  if (due)
    return due.part === 'balance'
      ? copy.mine.balanceUntil(formatDeadline(due.deadline))
      : copy.mine.payUntil(formatClock(due.deadline));
  if (order.state === 'sourcing') return copy.mine.sourcing;
  return order.state === 'shipped' ? copy.mine.shipped : copy.mine.packing;
}

/** The most urgent pending order, as one row. */
export function PendingOrder({ order }: { readonly order: OrderSummary }) {
  const [first] = order.lines;
  if (!first) return null;
  const isOfSeveral = order.lines.length > 1;
  const pieces = order.lines.reduce((count, { quantity }) => count + quantity, 0);
  const summary = copy.orders.summary(first.title, pieces);
  const status = statusText(order);
  const due = duePaymentOf(order);
  const amount = due?.amount ?? order.total;
  return (
    <Pressable
      className={styles['order']}
      label={copy.orders.cardLabel(status, summary, formatYuan(amount))}
      onTap={() => void navigateTo({ to: 'order', id: order.id })}
    >
      <View className={styles['frame']}>
        <Picture picture={first.picture} decorative />
      </View>
      <View className={styles['text']}>
        <View className={styles['title']}>{isOfSeveral ? summary : first.title}</View>
        <View className={shared['note']}>{status}</View>
        <View className={styles['footer']}>
          {due && due.part !== 'whole' && <View className={shared['note']}>{copy.orders.due[due.part]}</View>}
          <Price amount={amount} size="small" />
          {pieces > 1 && !isOfSeveral && <View className={shared['note']}>{copy.orders.pieces(pieces)}</View>}
          {due && <View className={styles['action']}>{copy.orders.pay[due.part]}</View>}
        </View>
      </View>
    </Pressable>
  );
}
