import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './box.module.css';

/** A card with a heading. */
export function Box({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <View className={styles['box']}>
      <View className={styles['title']} aria-role="heading">
        {title}
      </View>
      {children}
    </View>
  );
}

/** What is said beside; `alert`: read out as it comes. */
export function Note({ alert = false, children }: PropsWithChildren<{ readonly alert?: boolean }>) {
  return (
    <View className={styles['note']} {...(alert && { 'aria-role': 'alert' })}>
      {children}
    </View>
  );
}
