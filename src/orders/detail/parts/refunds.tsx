import { View } from '@tarojs/components';

import { Cell } from '@/components/ui/cell/cell';
import { Onward } from '@/components/ui/chevron/chevron';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { backWords } from '@/orders/shared/refund-parts';
import { go } from '@/platform/navigation/navigation';
import { canAskRefund } from '@/stores/refunds/refund-eligibility';

import styles from './refunds.module.css';

const words = copy.refunds;

interface RowProps {
  readonly orderId: string;
  readonly refund: Refund;
}

/** One request: what, how much, and where it stands. */
function Row({ orderId, refund }: RowProps) {
  const kind = words.kindOf(refund);
  const state = words.short[refund.state];
  const isOff = refund.state === 'refused' || refund.state === 'withdrawn';
  return (
    <View
      className={styles['row']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={words.rowLabel(kind, state, backWords(refund))}
      onClick={() => void go({ to: 'refund', orderId, id: refund.id })}
    >
      <View className={styles['what']}>
        <View>{kind}</View>
        <View className={styles['back']}>{backWords(refund)}</View>
      </View>
      <View className={isOff ? `${styles['state']} ${styles['off']}` : styles['state']}>{state}</View>
      <Onward />
    </View>
  );
}

/** The requests for money back on this order, the latest first, and the way to one more while there is something to ask. */
export function AfterSales({ order }: { readonly order: Order }) {
  const { id, refunds = [] } = order;
  const canAsk = canAskRefund(order);
  if (refunds.length === 0 && !canAsk) return null;
  return (
    <View className={styles['card']}>
      {[...refunds].reverse().map((refund) => (
        <Row key={refund.id} orderId={id} refund={refund} />
      ))}
      {canAsk && (
        <Cell name={words.section} onTap={() => void go({ to: 'ask-refund', id })}>
          {refunds.length === 0 ? words.entry : words.more}
        </Cell>
      )}
    </View>
  );
}
