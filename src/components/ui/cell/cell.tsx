import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Onward } from '../chevron/chevron';
import { useBrowseOnly } from '../screen/browse-only';
import styles from './cell.module.css';

interface CellProps {
  readonly name: string;
  /** Makes the row a way to somewhere, with an arrow. */
  readonly onTap?: () => void;
}

/** A row: a name, and what is to be said of it. */
export function Cell({ name, onTap, children }: PropsWithChildren<CellProps>) {
  const leads = !useBrowseOnly() && onTap !== undefined;
  return (
    <View
      className={styles['cell']}
      {...(leads && { 'aria-role': 'button', hoverClass: styles['pressed'], onClick: onTap })}
    >
      <View className={styles['name']}>{name}</View>
      <View className={styles['value']}>{children}</View>
      {leads && <Onward />}
    </View>
  );
}
