import { View } from '@tarojs/components';

import * as copy from '@/copy';

import styles from './skeleton.module.css';

const PIECES = { posts: 3, cards: 6, goods: 1, person: 1, rows: 4, inner: 4 } as const;

export interface SkeletonProps {
  /** The shape of what comes. `inner`: rows on a card, within a gutter that the page keeps already. */
  readonly shape: keyof typeof PIECES;
}

/** Holds the place of what is loading, in its shape, so that nothing jumps when it comes. */
export function Skeleton({ shape }: SkeletonProps) {
  return (
    <View className={styles[shape]} aria-role="alert" aria-label={copy.common.loading}>
      {Array.from({ length: PIECES[shape] }, (_, index) => (
        <View key={index} className={styles['piece']}>
          <View className={styles['block']} />
          <View className={styles['lines']}>
            <View className={styles['line']} />
            <View className={`${styles['line']} ${styles['short']}`} />
          </View>
        </View>
      ))}
    </View>
  );
}
