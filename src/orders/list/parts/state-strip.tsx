import { memo } from 'react';
import { ScrollView, View } from '@tarojs/components';

import { ORDER_STATES, type OrderState } from '@/contract/order';
import { copy } from '@/copy';

import styles from './state-strip.module.css';

interface StateStripProps {
  readonly chosen: OrderState | undefined;
  readonly onChoose: (state: OrderState | undefined) => void;
}

const CHOICES = [undefined, ...ORDER_STATES];

/** All orders, or those of one state. */
export const StateStrip = memo(function StateStrip({ chosen, onChoose }: StateStripProps) {
  return (
    <View className={styles['strip']}>
      <ScrollView className={styles['scroll']} scrollX enhanced showScrollbar={false}>
        <View className={styles['row']}>
          {CHOICES.map((state) => (
            <View
              key={state ?? 'all'}
              className={state === chosen ? `${styles['choice']} ${styles['chosen']}` : styles['choice']}
              aria-role="button"
              aria-checked={state === chosen}
              onClick={() => onChoose(state)}
            >
              {state === undefined ? copy.orders.all : copy.orders.short[state]}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
});
