import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import pressable from '../pressable/pressable.module.css';
import styles from './heart-button.module.css';

interface HeartButtonProps {
  readonly on: boolean;
  readonly label: string;
  /** Places it in its row. */
  readonly className?: string | undefined;
  readonly onTap: () => void;
}

/** A word or number after a heart, which is filled when on. The heart is pure CSS, without an extra node, because every post has one. */
export function HeartButton({ on, label, className = '', onTap, children }: PropsWithChildren<HeartButtonProps>) {
  return (
    <View
      className={`${styles['button']}${on ? ` ${styles['on']}` : ''} ${className}`}
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
