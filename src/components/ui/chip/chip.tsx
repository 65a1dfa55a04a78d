import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import * as copy from '@/copy';

import pressable from '../pressable/pressable.module.css';
import styles from './chip.module.css';

interface ChipProps {
  readonly state: 'selected' | 'available' | 'sold-out' | 'impossible';
  /** `radio`: one of a group is selected; `button`: a tap may also clear it. */
  readonly role?: 'button' | 'radio';
  readonly small?: boolean;
  /** Read aloud instead of the text, where that alone would not say enough. */
  readonly label?: string;
  readonly onTap: () => void;
}

/** One of several options, drawn as a chip. */
export function Chip({ state, role = 'radio', small = false, label, onTap, children }: PropsWithChildren<ChipProps>) {
  const className = [styles['chip'], small ? styles['small'] : styles['medium'], state !== 'available' && styles[state]]
    .filter(Boolean)
    .join(' ');
  return (
    <View
      className={styles['target']}
      hoverClass={pressable['pressed']}
      aria-role={role}
      aria-checked={state === 'selected'}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={onTap}
    >
      <View className={className}>
        {children}
        {state === 'sold-out' && <View className={styles['mark']}>{copy.goods.soldOut}</View>}
      </View>
    </View>
  );
}
