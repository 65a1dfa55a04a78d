import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { refundAmountText } from '@/orders/shared/refund-parts';
import { navigateTo } from '@/platform/navigation/navigation';
import { canRequestRefund } from '@/stores/refunds/refund-eligibility';
import shared from '@/styles/shared.module.css';

import styles from './refunds.module.css';

interface RowProps {
  readonly orderId: string;
  readonly refund: Refund;
}

/** One refund request: kind, amount and state. */
function Row({ orderId, refund }: RowProps) {
  const kind = copy.refunds.kindOf(refund);
  const state = copy.refunds.short[refund.state];
  const isClosed = refund.state === 'refused' || refund.state === 'withdrawn';
  return (
    <Pressable
      className={styles['row']}
      label={copy.refunds.rowLabel(kind, state, refundAmountText(refund))}
      onTap={() => void navigateTo({ to: 'refund', orderId, id: refund.id })}
    >
      <View className={shared['grow']}>
        <View>{kind}</View>
        <View className={styles['amount']}>{refundAmountText(refund)}</View>
      </View>
      <View className={isClosed ? `${styles['state']} ${styles['closed']}` : styles['state']}>{state}</View>
      <Chevron />
    </Pressable>
  );
}

/** The order's refund requests, newest first, and the entry to a new one while something can be refunded. */
export function Refunds({ order }: { readonly order: Order }) {
  const { id, refunds = [] } = order;
  const canRequest = canRequestRefund(order);
  if (refunds.length === 0 && !canRequest) return null;
  return (
    <View className={styles['card']}>
      {[...refunds].reverse().map((refund) => (
        <Row key={refund.id} orderId={id} refund={refund} />
      ))}
      {canRequest && (
        <Cell label={copy.refunds.section} onTap={() => void navigateTo({ to: 'request-refund', id })}>
          {refunds.length === 0 ? copy.refunds.request : copy.refunds.requestMore}
        </Cell>
      )}
    </View>
  );
}
