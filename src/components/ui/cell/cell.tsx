import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Chevron } from '../chevron/chevron';
import { Pressable } from '../pressable/pressable';
import { useBrowseOnly } from '../screen/browse-only';
import styles from './cell.module.css';

interface CellProps {
  readonly label: string;
  /** Makes the row a button with a chevron. */
  readonly onTap?: () => void;
  /** A tap does not open a page but more of the row: its arrow points down, or up when that is shown. */
  readonly unfolds?: 'open' | 'closed';
}

/** A row of a label and its value. */
export function Cell({ label, onTap, unfolds, children }: PropsWithChildren<CellProps>) {
  const isLink = !useBrowseOnly() && onTap !== undefined;
  return (
    <Pressable className={styles['cell']} onTap={isLink ? onTap : undefined}>
      <View className={styles['label']}>{label}</View>
      <View className={styles['value']}>{children}</View>
      {isLink && <Chevron to={unfolds} />}
    </Pressable>
  );
}
