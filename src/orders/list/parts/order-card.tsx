import { View } from '@tarojs/components';
import { memo } from 'react';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { QuoteLine } from '@/contract/cart/quote';
import type { OrderSummary } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import type { RefundState } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';
import { giftProgress } from '@/stores/gifts/gift-progress';
import shared from '@/styles/shared.module.css';

import styles from './order-card.module.css';

interface OrderCardProps {
  readonly order: OrderSummary;
  readonly onOpen: (orderId: string) => void;
}

const REFUND_TAGS = {
  requested: 'warn',
  agreed: 'warn',
  returning: 'warn',
  refunding: 'warn',
  refunded: 'good',
  refused: 'bad',
  withdrawn: 'plain',
} as const satisfies Record<RefundState, string>;

/** Number of pictures shown in a row; the rest are counted. */
const MAX_PICTURES = 4;

function Pictures({ lines }: { readonly lines: readonly QuoteLine[] }) {
  return (
    <View className={styles['pictures']}>
      {lines.slice(0, MAX_PICTURES).map((line) => (
        <View key={line.skuId} className={styles['frame']}>
          <Picture picture={line.picture} decorative />
        </View>
      ))}
      {lines.length > MAX_PICTURES && (
        <View className={styles['more']}>{copy.orderPage.moreLines(lines.length - MAX_PICTURES)}</View>
      )}
    </View>
  );
}

/** An order in the list, with its state, lines, total and next action. */
export const OrderCard = memo(function OrderCard({ order, onOpen }: OrderCardProps) {
  const { lines, state } = order;
  const [first] = lines;
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const gift = giftProgress(order);
  const stateText = gift ? copy.gifts.progress[gift] : copy.orderPage.state[state];
  const title = first ? copy.orders.summary(first.title, pieces) : '';
  const tag = order.refund && copy.refunds.tag(order.refund);
  const stateLabel = tag === undefined ? stateText : copy.refunds.orderWithTag(stateText, tag);
  const due = duePaymentOf(order);
  return (
    <Pressable
      className={styles['card']}
      label={copy.orders.cardLabel(stateLabel, title, formatYuan(due?.amount ?? order.total))}
      onTap={() => onOpen(order.id)}
    >
      <View className={styles['head']}>
        <View className={styles['date']}>{formatDateTime(order.placedAt)}</View>
        <View className={styles['status']}>
          {order.gift && <Tag>{copy.gifts.own}</Tag>}
          {order.refund && <Tag kind={REFUND_TAGS[order.refund]}>{tag}</Tag>}
          <View className={state === 'cancelled' ? `${styles['state']} ${styles['cancelled']}` : styles['state']}>
            {stateText}
          </View>
        </View>
      </View>
      {first && lines.length === 1 ? <LineRow line={first} /> : <Pictures lines={lines} />}
      {first && lines.length > 1 && (
        <View className={styles['names']}>
          <View className={shared['ellipsis']}>{first.title}</View>
          <View className={styles['and-more']}>{copy.orders.andMore(pieces)}</View>
        </View>
      )}
      <View className={styles['footer']}>
        <View className={styles['pieces']}>{lines.length === 1 && copy.orders.pieces(pieces)}</View>
        <View className={styles['total']}>
          {copy.orders.due[due?.part ?? 'whole']} <Price amount={due?.amount ?? order.total} />
        </View>
        {due && <View className={styles['action']}>{copy.orders.pay[due.part]}</View>}
        {state === 'shipped' && (
          <View className={`${styles['action']} ${styles['secondary']}`}>{copy.orderPage.track}</View>
        )}
      </View>
    </Pressable>
  );
});
