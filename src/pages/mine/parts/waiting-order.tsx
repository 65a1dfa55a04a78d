import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import { Price } from '@/components/price/price';
import type { OrderSummary } from '@/contract/order';
import { copy } from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import { go } from '@/platform/navigation';

import styles from './waiting-order.module.css';

function whatWaits({ state, payBy }: OrderSummary): string {
  if (state === 'awaiting-payment') return copy.mine.keepUntil(formatDateTime(payBy));
  return state === 'shipped' ? copy.mine.onItsWay : copy.mine.packing;
}

/** The order that waits for something, as one row. */
export function WaitingOrder({ order }: { readonly order: OrderSummary }) {
  const [first] = order.lines;
  if (!first) return null;
  const pieces = order.lines.reduce((count, { quantity }) => count + quantity, 0);
  const title = pieces > 1 ? copy.orders.manyTitles(first.title, pieces) : first.title;
  const words = whatWaits(order);
  return (
    <View
      className={styles['order']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.orders.cardLabel(words, title, formatYuan(order.total))}
      onClick={() => void go({ to: 'order', id: order.id })}
    >
      <View className={styles['frame']}>
        <Picture picture={first.picture} decorative />
      </View>
      <View className={styles['words']}>
        <View className={styles['title']}>{title}</View>
        <View className={styles['says']}>{words}</View>
        <View className={styles['foot']}>
          <Price amount={order.total} size="small" />
          {order.state === 'awaiting-payment' && <View className={styles['act']}>{copy.orders.toPay}</View>}
        </View>
      </View>
    </View>
  );
}
