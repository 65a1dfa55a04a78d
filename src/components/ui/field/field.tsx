import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './field.module.css';

interface FieldProps {
  readonly name: string;
  /** What is wrong with what stands there, in words; nothing while it will do. */
  readonly trouble?: string | undefined;
}

/** A row of a form: its name, where to write, and below it what is wrong. */
export function Field({ name, trouble, children }: PropsWithChildren<FieldProps>) {
  return (
    <View className={styles['field']}>
      <View className={styles['row']}>
        <View className={styles['name']}>{name}</View>
        <View className={styles['place']}>{children}</View>
      </View>
      {trouble !== undefined && (
        <View className={styles['trouble']} aria-role="alert">
          {trouble}
        </View>
      )}
    </View>
  );
}
