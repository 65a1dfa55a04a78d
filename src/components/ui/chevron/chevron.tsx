import { View } from '@tarojs/components';

import styles from './chevron.module.css';

/** The mark of a row that leads somewhere. */
export function Onward() {
  return <View className={styles['onward']} aria-hidden />;
}
