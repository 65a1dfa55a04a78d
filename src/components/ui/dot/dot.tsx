import { View } from '@tarojs/components';

import styles from './dot.module.css';

/** A red dot: something waits here. The text beside it, or its label, says so too. */
export function Dot() {
  return <View className={styles['dot']} aria-hidden />;
}
