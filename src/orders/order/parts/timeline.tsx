import { View } from '@tarojs/components';

import type { OrderEvent } from '@/contract/order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';

import styles from './timeline.module.css';

/** What happened to the order, the latest first. */
export function Timeline({ events }: { readonly events: readonly OrderEvent[] }) {
  const latestFirst = [...events].reverse();
  return (
    <View>
      {latestFirst.map((event, index) => (
        <View key={event.state} className={index === 0 ? `${styles['event']} ${styles['now']}` : styles['event']}>
          <View className={styles['what']}>{copy.orders.happened(event)}</View>
          <View className={styles['when']}>{formatDateTime(event.at)}</View>
        </View>
      ))}
    </View>
  );
}
