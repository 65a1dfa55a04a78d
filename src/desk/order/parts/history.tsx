import { View } from '@tarojs/components';

import type { DeskOrder } from '@/contract/desk/desk-order';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import shared from '@/styles/shared.module.css';

import { historyEntries } from '../history-entries';
import styles from './order.module.css';

/** What happened to the order, newest first. */
export function History({ deskOrder }: { readonly deskOrder: DeskOrder }) {
  return (
    <View className={styles['card']}>
      <View className={styles['title']}>{copy.deskOrder.history}</View>
      {historyEntries(deskOrder).map(({ at, text }, index) => (
        <View key={index} className={styles['event']}>
          <View>{text}</View>
          <View className={shared['note']}>{formatDateTime(at)}</View>
        </View>
      ))}
    </View>
  );
}
