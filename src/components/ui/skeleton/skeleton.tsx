import { View } from '@tarojs/components';

import * as copy from '@/copy';

import styles from './skeleton.module.css';

const COUNTS = { posts: 3, cards: 6, goods: 1, person: 1, sheet: 1, rows: 4, inner: 4 } as const;

export interface SkeletonProps {
  /** The shape of the content. `sheet`: where a SKU is chosen. `inner`: rows on a card of a page that has its gutter already. */
  readonly shape: keyof typeof COUNTS;
}

/** Placeholder in the shape of the content that is loading, so that nothing jumps when it arrives. */
export function Skeleton({ shape }: SkeletonProps) {
  return (
    <View className={styles[shape]} aria-role="alert" aria-label={copy.common.loading}>
      {Array.from({ length: COUNTS[shape] }, (_, index) => (
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
