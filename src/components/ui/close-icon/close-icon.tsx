import { View } from '@tarojs/components';

import styles from './close-icon.module.css';

/** The mark of closing, clearing or taking out. What it does is said by the control that it stands in. */
export function Cross({ small = false }: { readonly small?: boolean }) {
  return <View className={small ? `${styles['cross']} ${styles['small']}` : styles['cross']} aria-hidden />;
}
