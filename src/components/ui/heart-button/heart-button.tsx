import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import pressable from '../pressable/pressable.module.css';
import styles from './heart-button.module.css';

interface HeartButtonProps {
  readonly on: boolean;
  readonly label: string;
  readonly onTap: () => void;
}

/** A word or number after a heart, which is filled when on. The heart is pure CSS, without an extra node, because every post has one. */
export function HeartButton({ on, label, onTap, children }: PropsWithChildren<HeartButtonProps>) {
  return (
    <View
      className={on ? `${styles['button']} ${styles['on']}` : styles['button']}
      hoverClass={pressable['pressed']}
      aria-role="button"
      aria-checked={on}
      aria-label={label}
      onClick={onTap}
    >
      {children}
    </View>
  );
}
