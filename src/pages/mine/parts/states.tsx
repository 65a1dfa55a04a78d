import { View } from '@tarojs/components';

import type { OrderState } from '@/contract/order';
import * as copy from '@/copy';
import { go } from '@/platform/navigation';
import type { Waiting } from '@/stores/waiting';

import styles from './states.module.css';

/** In the order in which an order goes through them. */
const SHOWN = ['awaiting-payment', 'paid', 'shipped'] as const;

const NONE = { orders: 0, orMore: false };

interface StateProps {
  readonly words: string;
  readonly count?: string;
  readonly label: string;
  readonly state?: OrderState;
}

function State({ words, count = '', label, state }: StateProps) {
  return (
    <View
      className={styles['state']}
      hoverClass={styles['pressed']}
      aria-role="button"
      aria-label={label}
      onClick={() => void go(state === undefined ? { to: 'orders' } : { to: 'orders', state })}
    >
      <View>{words}</View>
      {count !== '' && <View className={styles['count']}>{count}</View>}
    </View>
  );
}

/** The ways to her orders, with how many there are of those that wait for something. */
export function States({ waiting }: { readonly waiting: Waiting | undefined }) {
  return (
    <View className={styles['states']}>
      {SHOWN.map((state) => {
        const { orders, orMore } = waiting?.counts[state] ?? NONE;
        const words = copy.orders.short[state];
        return (
          <State
            key={state}
            state={state}
            words={words}
            count={copy.mine.countOf(orders, orMore)}
            label={copy.mine.countLabel(words, orders)}
          />
        );
      })}
      <State words={copy.mine.allOrders} label={copy.mine.allOrders} />
    </View>
  );
}
