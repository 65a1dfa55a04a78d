import { View } from '@tarojs/components';

import styles from './chevron.module.css';

interface ChevronProps {
  /** `closed`: more is below; `open`: it is shown. A page to the right unless said. */
  readonly to?: 'open' | 'closed' | undefined;
}

/** The arrow at the end of a row that opens something. */
export function Chevron({ to }: ChevronProps) {
  return <View className={to ? `${styles['chevron']} ${styles[to]}` : styles['chevron']} aria-hidden />;
}
