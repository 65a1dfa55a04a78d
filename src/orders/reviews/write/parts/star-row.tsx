import { View } from '@tarojs/components';

import { STARS, type Stars } from '@/contract/reviews/review';
import * as copy from '@/copy';

import styles from './star-row.module.css';

interface StarRowProps {
  /** Undefined until chosen. */
  readonly chosen: Stars | undefined;
  readonly onChoose: (stars: Stars) => void;
}

/** Input for one to five stars, with the meaning of the choice. */
export function StarRow({ chosen, onChoose }: StarRowProps) {
  return (
    <View aria-role="radiogroup" aria-label={copy.ownReviews.rating}>
      <View className={styles['name']}>{copy.ownReviews.rating}</View>
      <View className={styles['stars']}>
        {STARS.map((stars) => {
          const isLit = chosen !== undefined && stars <= chosen;
          return (
            <View
              key={stars}
              className={isLit ? `${styles['star']} ${styles['filled']}` : styles['star']}
              aria-role="radio"
              aria-checked={stars === chosen}
              aria-label={copy.ownReviews.starsLabel(stars)}
              onClick={() => onChoose(stars)}
            >
              {isLit ? '★' : '☆'}
            </View>
          );
        })}
        <View className={styles['meaning']}>{chosen === undefined ? '' : copy.ownReviews.meaning(chosen)}</View>
      </View>
    </View>
  );
}
