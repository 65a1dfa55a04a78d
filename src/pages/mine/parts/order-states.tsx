import { View } from '@tarojs/components';

import { MenuItem } from '@/components/ui/menu/menu';
import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import type { CountedGroup, PendingOrders } from '@/stores/orders/pending-orders';

import styles from './order-states.module.css';

/** In the order of an order's life cycle. */
const SHOWN = ['to-pay', 'to-send', 'shipped', 'to-review', 'refunds'] as const satisfies readonly CountedGroup[];

const NONE = { orders: 0, hasMore: false };

/** All orders, and those that wait for something by what they wait for, with their number. */
export function OrderStates({ pending }: { readonly pending: PendingOrders | undefined }) {
  return (
    <>
      <View className={styles['head']}>
        <MenuItem name={copy.mine.allOrders} onTap={() => void navigateTo({ to: 'orders' })} />
      </View>
      <View className={styles['states']}>
        {SHOWN.map((group) => {
          const { orders, hasMore } = pending?.counts[group] ?? NONE;
          const text = copy.orders.filter[group];
          return (
            <Pressable
              key={group}
              className={styles['state']}
              label={copy.mine.countLabel(text, orders)}
              onTap={() => void navigateTo({ to: 'orders', group })}
            >
              <View className={`${styles['icon']} ${styles[group]}`} />
              <View>{text}</View>
              {orders > 0 && <View className={styles['count']}>{copy.mine.count(orders, hasMore)}</View>}
            </Pressable>
          );
        })}
      </View>
    </>
  );
}
