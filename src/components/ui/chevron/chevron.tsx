import { View } from '@tarojs/components';

import styles from './chevron.module.css';

/** The arrow at the end of a row that opens something. */
export function Chevron() {
  return <View className={styles['chevron']} aria-hidden />;
}
