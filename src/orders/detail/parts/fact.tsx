import { View } from '@tarojs/components';

import styles from './facts.module.css';

/** Something that is known of an order, by its name. */
export function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View className={styles['fact']}>
      <View className={styles['name']}>{name}</View>
      <View className={styles['value']}>{value}</View>
    </View>
  );
}
