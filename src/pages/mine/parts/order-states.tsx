import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import type { OrderGroup } from '@/contract/orders/order';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import type { PendingOrders } from '@/stores/orders/pending-orders';

import styles from './order-states.module.css';

/** In the order of an order's life cycle. */
const SHOWN = ['to-pay', 'to-send', 'shipped'] as const;

const NONE = { orders: 0, hasMore: false };

interface OrderStateLinkProps {
  readonly text: string;
  readonly count?: string;
  readonly label: string;
  readonly group?: OrderGroup | 'refunds';
}

function OrderStateLink({ text, count = '', label, group }: OrderStateLinkProps) {
  return (
    <Pressable
      className={styles['state']}
      label={label}
      onTap={() => void navigateTo(group === undefined ? { to: 'orders' } : { to: 'orders', group })}
    >
      <View>{text}</View>
      {count !== '' && <View className={styles['count']}>{count}</View>}
    </Pressable>
  );
}

/** Links to orders by state with the number of pending ones, and to refunds. */
export function OrderStates({ pending }: { readonly pending: PendingOrders | undefined }) {
  return (
    <View className={styles['states']}>
      {SHOWN.map((group) => {
        const { orders, hasMore } = pending?.counts[group] ?? NONE;
        const text = copy.orders.group[group];
        return (
          <OrderStateLink
            key={group}
            group={group}
            text={text}
            count={copy.mine.count(orders, hasMore)}
            label={copy.mine.countLabel(text, orders)}
          />
        );
      })}
      <OrderStateLink group="refunds" text={copy.mine.refunds} label={copy.mine.refunds} />
      <OrderStateLink text={copy.mine.allOrders} label={copy.mine.allOrders} />
    </View>
  );
}
