import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './recipient.module.css';

interface RecipientProps {
  readonly name: string;
  readonly phone: string;
}

/** The name and the phone number of an address on one line. */
export function Recipient({ name, phone, children }: PropsWithChildren<RecipientProps>) {
  return (
    <View className={styles['recipient']}>
      <View className={styles['name']}>{name}</View>
      <View className={styles['phone']}>{phone}</View>
      {children}
    </View>
  );
}
