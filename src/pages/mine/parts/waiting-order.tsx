import { View } from '@tarojs/components';

import { Picture } from '@/components/picture/picture';
import { Price } from '@/components/price/price';
import type { OrderSummary } from '@/contract/order';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatClock } from '@/copy/format-time';
import { go } from '@/platform/navigation';

import styles from './waiting-order.module.css';

function whatWaits({ state, payBy }: OrderSummary): string {
  if (state === 'awaiting-payment') return copy.mine.keepUntil(formatClock(payBy));
  return state === 'shipped' ? copy.mine.onItsWay : copy.mine.packing;
}

/** The order that waits for something, as one row. */
export function WaitingOrder({ order }: { readonly order: OrderSummary }) {
  const [first] = order.lines;
  if (!first) return null;
  const pieces = order.lines.reduce((count, { quantity }) => count + quantity, 0);
  const words = whatWaits(order);
  return (
    <View
      className={styles['order']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.orders.cardLabel(words, copy.orders.manyTitles(first.title, pieces), formatYuan(order.total))}
      onClick={() => void go({ to: 'order', id: order.id })}
    >
      <View className={styles['frame']}>
        <Picture picture={first.picture} decorative />
      </View>
      <View className={styles['words']}>
        <View className={styles['title']}>{first.title}</View>
        <View className={styles['says']}>{words}</View>
        <View className={styles['foot']}>
          <Price amount={order.total} size="small" />
          {pieces > 1 && <View className={styles['pieces']}>{copy.orders.pieces(pieces)}</View>}
          {order.state === 'awaiting-payment' && <View className={styles['act']}>{copy.orders.toPay}</View>}
        </View>
      </View>
    </View>
  );
}
