import { memo } from 'react';
import { View } from '@tarojs/components';

import { LineRow } from '@/components/line-row/line-row';
import { Picture } from '@/components/picture/picture';
import { Price } from '@/components/price/price';
import type { OrderSummary } from '@/contract/order';
import type { QuoteLine } from '@/contract/quote';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';

import styles from './order-card.module.css';

interface OrderCardProps {
  readonly order: OrderSummary;
  readonly onOpen: (orderId: string) => void;
}

/** Pictures that fit beside each other; the rest are counted. */
const SHOWN = 4;

function Pictures({ lines }: { readonly lines: readonly QuoteLine[] }) {
  return (
    <View className={styles['pictures']}>
      {lines.slice(0, SHOWN).map((line) => (
        <View key={line.skuId} className={styles['frame']}>
          <Picture picture={line.picture} decorative />
        </View>
      ))}
      {lines.length > SHOWN && <View className={styles['more']}>{copy.orders.more(lines.length - SHOWN)}</View>}
    </View>
  );
}

/** An order in the list: when, where it stands, what, how much, and the next step where there is one. */
export const OrderCard = memo(function OrderCard({ order, onOpen }: OrderCardProps) {
  const { lines, state } = order;
  const [first] = lines;
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const stateWords = copy.orders.state[state];
  const title = first ? copy.orders.manyTitles(first.title, pieces) : '';
  const isWaiting = state === 'awaiting-payment';
  return (
    <View
      className={styles['card']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.orders.cardLabel(stateWords, title, formatYuan(order.total))}
      onClick={() => onOpen(order.id)}
    >
      <View className={styles['head']}>
        <View className={styles['date']}>{formatDateTime(order.placedAt)}</View>
        <View className={state === 'cancelled' ? `${styles['state']} ${styles['over']}` : styles['state']}>
          {stateWords}
        </View>
      </View>
      {first && lines.length === 1 ? <LineRow line={first} /> : <Pictures lines={lines} />}
      <View className={styles['foot']}>
        <View className={styles['pieces']}>{copy.orders.pieces(pieces)}</View>
        <View className={styles['total']}>
          {copy.orders.total} <Price amount={order.total} />
        </View>
        {isWaiting && <View className={styles['act']}>{copy.orders.toPay}</View>}
        {state === 'shipped' && <View className={`${styles['act']} ${styles['quiet']}`}>{copy.orders.track}</View>}
      </View>
    </View>
  );
});
