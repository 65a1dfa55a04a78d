import { View } from '@tarojs/components';

import styles from './close-icon.module.css';

/** A cross for close, clear or remove; the control around it carries the label. */
export function CloseIcon({ small = false }: { readonly small?: boolean }) {
  return <View className={small ? `${styles['icon']} ${styles['small']}` : styles['icon']} aria-hidden />;
}
