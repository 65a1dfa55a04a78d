import { View } from '@tarojs/components';

import styles from './onward.module.css';

/** The mark of a row that leads somewhere. */
export function Onward() {
  return <View className={styles['onward']} aria-hidden />;
}
