import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './card.module.css';

/** A card with a heading. */
export function Card({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <View className={styles['card']}>
      <View className={styles['title']} aria-role="heading">
        {title}
      </View>
      {children}
    </View>
  );
}

/** A hint; `alert`: screen readers announce it. */
export function Hint({ alert = false, children }: PropsWithChildren<{ readonly alert?: boolean }>) {
  return (
    <View className={styles['hint']} {...(alert && { 'aria-role': 'alert' })}>
      {children}
    </View>
  );
}
