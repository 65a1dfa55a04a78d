import { View } from '@tarojs/components';

import styles from './info-row.module.css';

/** A labelled value. */
export function InfoRow({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View className={styles['row']}>
      <View className={styles['name']}>{name}</View>
      <View className={styles['value']}>{value}</View>
    </View>
  );
}
