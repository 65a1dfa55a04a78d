import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './checkbox.module.css';

interface TickProps {
  readonly on: boolean;
  /** What is chosen by it; needed where no words stand inside. */
  readonly label?: string;
  readonly onChange: (on: boolean) => void;
}

/** A circle that is ticked or not, with the words that belong to it. The whole of it can be tapped. */
export function Tick({ on, label, onChange, children }: PropsWithChildren<TickProps>) {
  return (
    <View
      className={children === undefined ? `${styles['tick']} ${styles['alone']}` : styles['tick']}
      aria-role="checkbox"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      <View className={on ? `${styles['circle']} ${styles['on']}` : styles['circle']} aria-hidden />
      {children}
    </View>
  );
}
