import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import styles from './checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  /** Required where there is no text inside. */
  readonly label?: string;
  readonly onChange: (on: boolean) => void;
}

/** A round checkbox with its text; all of it can be tapped. */
export function Checkbox({ checked, label, onChange, children }: PropsWithChildren<CheckboxProps>) {
  return (
    <View
      className={children === undefined ? `${styles['checkbox']} ${styles['alone']}` : styles['checkbox']}
      aria-role="checkbox"
      aria-checked={checked}
      aria-label={label}
      onClick={() => onChange(!checked)}
    >
      <View className={checked ? `${styles['circle']} ${styles['checked']}` : styles['circle']} aria-hidden />
      {children}
    </View>
  );
}
