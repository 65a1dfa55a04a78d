import { View } from '@tarojs/components';
import { useRef, type PropsWithChildren, type ReactNode } from 'react';

import styles from './fold.module.css';

interface FoldProps {
  readonly open: boolean;
  /** Stands in its place while it is closed. */
  readonly short?: ReactNode;
}

/**
 * What opens and closes in one movement each. It is rendered once it was open and stays, so that it can be seen leaving;
 * from then on a class is all that changes.
 */
export function Fold({ open, short, children }: PropsWithChildren<FoldProps>) {
  const wasOpen = useRef(open);
  if (open) wasOpen.current = true;
  return (
    <View className={open ? `${styles['fold']} ${styles['open']}` : styles['fold']}>
      {short && <View className={styles['short']}>{short}</View>}
      {wasOpen.current && <View className={styles['full']}>{children}</View>}
    </View>
  );
}
