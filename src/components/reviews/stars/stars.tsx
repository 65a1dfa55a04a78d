import { Text, View } from '@tarojs/components';

import type { Stars as Count } from '@/contract/reviews/review';
import * as copy from '@/copy';

import styles from './stars.module.css';

const STAR = '★';
const OUTLINE = '☆';
const MAX_STARS = 5;

/** Star rating out of five. */
export function Stars({ count }: { readonly count: Count }) {
  return (
    <View className={styles['stars']} aria-role="img" aria-label={copy.reviews.starsOf(count)}>
      <Text className={styles['filled']} aria-hidden>
        {STAR.repeat(count)}
      </Text>
      <Text className={styles['empty']} aria-hidden>
        {OUTLINE.repeat(MAX_STARS - count)}
      </Text>
    </View>
  );
}
