import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

import { Chevron } from '@/components/ui/chevron/chevron';
import { Pressable } from '@/components/ui/pressable/pressable';
import shared from '@/styles/shared.module.css';

import styles from './linked-row.module.css';

interface LinkedRowProps {
  readonly title: string;
  readonly note?: string;
  /** Read aloud instead of the text. */
  readonly label?: string;
  /** Makes the row a button with a chevron. */
  readonly onTap?: (() => void) | undefined;
  /** At the end of the row: a number or a price. */
  readonly children: ReactNode;
}

/** A row of a card: what, a note below it, and how much of it. */
export function LinkedRow({ title, note, label, onTap, children }: LinkedRowProps) {
  return (
    <Pressable className={styles['row']} label={label} onTap={onTap}>
      <View className={shared['grow']}>
        <View className={shared['clamp']}>{title}</View>
        {note !== undefined && <View className={shared['note']}>{note}</View>}
      </View>
      <View className={styles['end']}>{children}</View>
      {onTap && <Chevron />}
    </Pressable>
  );
}
