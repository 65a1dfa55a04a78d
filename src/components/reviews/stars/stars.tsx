import { Text, View } from '@tarojs/components';

import type { Stars as Count } from '@/contract/reviews/review';
import * as copy from '@/copy';

import styles from './stars.module.css';

const STAR = '★';
const MOST = 5;

/** So many stars of five. */
export function Stars({ count }: { readonly count: Count }) {
  return (
    <View className={styles['stars']} aria-role="img" aria-label={copy.reviews.starsOf(count)}>
      <Text className={styles['given']} aria-hidden>
        {STAR.repeat(count)}
      </Text>
      <Text className={styles['kept']} aria-hidden>
        {STAR.repeat(MOST - count)}
      </Text>
    </View>
  );
}
