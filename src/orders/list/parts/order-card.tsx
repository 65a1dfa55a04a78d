import { View } from '@tarojs/components';
import { memo } from 'react';

import { LineRow } from '@/components/cart/line-row/line-row';
import { Price } from '@/components/catalog/price/price';
import { Picture } from '@/components/ui/picture/picture';
import { Tag } from '@/components/ui/tag/tag';
import type { QuoteLine } from '@/contract/cart/quote';
import type { OrderSummary } from '@/contract/orders/order';
import { dueOf } from '@/contract/payment/due';
import type { RefundState } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';
import { formatDateTime } from '@/copy/format-time';

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
      {lines.length > SHOWN && <View className={styles['more']}>{copy.orderPage.more(lines.length - SHOWN)}</View>}
    </View>
  );
}

/** An order in the list: when, where it stands, what, how much, and the next step where there is one. */
export const OrderCard = memo(function OrderCard({ order, onOpen }: OrderCardProps) {
  const { lines, state } = order;
  const [first] = lines;
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const stateWords = copy.orderPage.state[state];
  const title = first ? copy.orders.manyTitles(first.title, pieces) : '';
  const tag = order.refund && copy.refunds.tag(order.refund);
  const said = tag === undefined ? stateWords : copy.refunds.beside(stateWords, tag);
  const due = dueOf(order);
  return (
    <View
      className={styles['card']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={copy.orders.cardLabel(said, title, formatYuan(due?.amount ?? order.total))}
      onClick={() => onOpen(order.id)}
    >
      <View className={styles['head']}>
        <View className={styles['date']}>{formatDateTime(order.placedAt)}</View>
        <View className={styles['standing']}>
          {order.refund && <Tag kind={REFUND_TAGS[order.refund]}>{tag}</Tag>}
          <View className={state === 'cancelled' ? `${styles['state']} ${styles['over']}` : styles['state']}>
            {stateWords}
          </View>
        </View>
      </View>
      {first && lines.length === 1 ? <LineRow line={first} /> : <Pictures lines={lines} />}
      <View className={styles['foot']}>
        <View className={styles['pieces']}>{copy.orders.pieces(pieces)}</View>
        <View className={styles['total']}>
          {copy.orders.due[due?.part ?? 'whole']} <Price amount={due?.amount ?? order.total} />
        </View>
        {due && <View className={styles['act']}>{copy.orders.toPay[due.part]}</View>}
        {state === 'shipped' && <View className={`${styles['act']} ${styles['quiet']}`}>{copy.orderPage.track}</View>}
      </View>
    </View>
  );
});
