import { View } from '@tarojs/components';

import type { OrderGroup } from '@/contract/orders/order';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';
import type { Waiting } from '@/stores/orders/pending-orders';

import styles from './order-states.module.css';

/** In the order in which an order goes through them. */
const SHOWN = ['to-pay', 'to-send', 'shipped'] as const;

const NONE = { orders: 0, orMore: false };

interface StateProps {
  readonly words: string;
  readonly count?: string;
  readonly label: string;
  readonly group?: OrderGroup | 'refunds';
}

function State({ words, count = '', label, group }: StateProps) {
  return (
    <View
      className={styles['state']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={label}
      onClick={() => void go(group === undefined ? { to: 'orders' } : { to: 'orders', group })}
    >
      <View>{words}</View>
      {count !== '' && <View className={styles['count']}>{count}</View>}
    </View>
  );
}

/** The ways to her orders, with how many there are of those that wait for something, and to what she asked back. */
export function States({ waiting }: { readonly waiting: Waiting | undefined }) {
  return (
    <View className={styles['states']}>
      {SHOWN.map((group) => {
        const { orders, orMore } = waiting?.counts[group] ?? NONE;
        const words = copy.orders.group[group];
        return (
          <State
            key={group}
            group={group}
            words={words}
            count={copy.mine.countOf(orders, orMore)}
            label={copy.mine.countLabel(words, orders)}
          />
        );
      })}
      <State group="refunds" words={copy.mine.refunds} label={copy.mine.refunds} />
      <State words={copy.mine.allOrders} label={copy.mine.allOrders} />
    </View>
  );
}
