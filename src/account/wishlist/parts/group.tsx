import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { useRowMotion } from '@/pages/shared/use-row-motion';

import styles from './group.module.css';

/** Rows rendered at first: a WeChat page is fast below a thousand nodes. */
const PAGE_ROWS = 30;

interface GroupProps<T> {
  readonly name: string;
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  /** Renders a row. */
  readonly children: (row: T, motion: string) => ReactNode;
}

/** Rows under a name; nothing without rows. */
export function Group<T>({ name, rows, idOf, children }: GroupProps<T>) {
  const [count, setCount] = useState(PAGE_ROWS);
  const shown = useRowMotion(rows, idOf);
  const hidden = rows.length - count;
  if (shown.length === 0) return null;
  return (
    <View className={styles['group']}>
      <View className={styles['name']}>{name}</View>
      {shown.slice(0, count).map(({ row, motion }) => children(row, motion))}
      {hidden > 0 && (
        <Button kind="plain" wide onTap={() => setCount(count + PAGE_ROWS)}>
          {copy.wishlist.showMore(hidden)}
        </Button>
      )}
    </View>
  );
}
