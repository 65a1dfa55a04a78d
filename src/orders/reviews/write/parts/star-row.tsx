import { View } from '@tarojs/components';

import { STARS, type Stars } from '@/contract/reviews/review';
import * as copy from '@/copy';

import styles from './star-row.module.css';

interface StarRowProps {
  /** Absent until she has said. */
  readonly chosen: Stars | undefined;
  readonly onChoose: (stars: Stars) => void;
}

const STAR = '★';

/** One to five stars, of which one count is chosen, with what it means in a word. */
export function StarRow({ chosen, onChoose }: StarRowProps) {
  return (
    <View aria-role="radiogroup" aria-label={copy.ownReviews.feels}>
      <View className={styles['name']}>{copy.ownReviews.feels}</View>
      <View className={styles['stars']}>
        {STARS.map((stars) => (
          <View
            key={stars}
            className={chosen !== undefined && stars <= chosen ? `${styles['star']} ${styles['on']}` : styles['star']}
            aria-role="radio"
            aria-checked={stars === chosen}
            aria-label={copy.ownReviews.feelLabel(stars)}
            onClick={() => onChoose(stars)}
          >
            {STAR}
          </View>
        ))}
        <View className={styles['feel']}>{chosen === undefined ? '' : copy.ownReviews.feel(chosen)}</View>
      </View>
    </View>
  );
}
