import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';

import styles from './bar.module.css';

/** What floats at the foot of a page, above the phone's own edge. Its page's `Screen` is `barred`. */
export function Bar({ children }: PropsWithChildren) {
  return <View className={styles['bar']}>{children}</View>;
}
