import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import shared from '@/styles/shared.module.css';

import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  /** Shown below the field; absent while the value is valid. */
  readonly error?: string | undefined;
}

/** A form row: label, input and, below them, the error. */
export function Field({ label, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <View className={styles['field']}>
      <View className={styles['row']}>
        <View className={styles['label']}>{label}</View>
        <View className={shared['grow']}>{children}</View>
      </View>
      {error !== undefined && (
        <View className={styles['error']} aria-role="alert">
          {error}
        </View>
      )}
    </View>
  );
}
